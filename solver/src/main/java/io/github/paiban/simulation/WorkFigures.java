package io.github.paiban.simulation;

import org.jspecify.annotations.Nullable;

/**
 * How busy agents are in some part of the time; null where nobody is there.
 *
 * @param present mean agents who are there, those who stay on after their stint included
 * @param occupancy share of their time that is work
 * @param chatsAtOnce mean chats in hand of an agent
 * @param mostChats the most chats that an agent ever had in hand
 */
public record WorkFigures(
        double present,
        @Nullable Estimate occupancy,
        @Nullable Estimate chatsAtOnce,
        int mostChats) {}
