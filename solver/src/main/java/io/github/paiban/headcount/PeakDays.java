package io.github.paiban.headcount;

import java.time.LocalDate;

/**
 * Days on end that take far more people than the month's usual day.
 *
 * @param from the first day
 * @param to the last day, inclusive
 * @param times hours of the busiest of them as a multiple of the usual day's
 * @param people who would be needed in addition to the usual day's, on the busiest of them
 * @param isPromotion whether one of them is marked as a promotion
 */
public record PeakDays(LocalDate from, LocalDate to, double times, int people, boolean isPromotion) {}
