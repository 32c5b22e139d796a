package io.github.paiban.model;

import java.time.LocalDate;

/**
 * One cell: what an agent does on a day. Used for the history before the period and for pins (cells already promised).
 *
 * @param agent the agent's id
 * @param date the day
 * @param duty off, leave or a shift
 */
public record Assignment(String agent, LocalDate date, Duty duty) {}
