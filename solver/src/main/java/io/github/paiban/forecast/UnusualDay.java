package io.github.paiban.forecast;

import java.time.LocalDate;

/**
 * A past day far from the usual course that nothing marks.
 *
 * @param date the day
 * @param factor its contacts against the usual course
 */
public record UnusualDay(LocalDate date, double factor) {}
