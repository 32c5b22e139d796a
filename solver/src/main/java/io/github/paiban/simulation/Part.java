package io.github.paiban.simulation;

/**
 * The figures of a part of the time.
 *
 * @param service what customers get
 * @param work how busy agents are
 */
public record Part(ServiceFigures service, WorkFigures work) {}
