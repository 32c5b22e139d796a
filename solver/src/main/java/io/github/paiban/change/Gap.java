package io.github.paiban.change;

/**
 * A duty that someone is to take.
 *
 * @param day index of the day
 * @param duty index of the duty, work
 */
record Gap(int day, int duty) {}
