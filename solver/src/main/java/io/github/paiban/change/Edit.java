package io.github.paiban.change;

/**
 * Another duty for a cell, by indexes.
 *
 * @param agent index of the agent
 * @param day index of the day, inside the period
 * @param duty index of the duty that the cell shall have
 */
public record Edit(int agent, int day, int duty) {}
