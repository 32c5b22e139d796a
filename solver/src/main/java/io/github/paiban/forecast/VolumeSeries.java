package io.github.paiban.forecast;

import io.github.paiban.model.Requirement;

/**
 * The history of one stream of contacts.
 *
 * @param group whom they reach: the queue and the shop; null there for any
 * @param history contacts by day and interval
 */
public record VolumeSeries(Requirement.Group group, DayGrid history) {}
