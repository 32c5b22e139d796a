package io.github.paiban.simulation;

import org.jspecify.annotations.Nullable;

/**
 * The service that customers get in some part of the time. Figures are null where there is nothing to judge by: no
 * contacts, nobody on duty.
 *
 * @param contacts mean assessed contacts of a replication
 * @param firstInTime share of contacts whose first reply came in time; those who left or were never answered did not
 * @param begunInTime share of contacts whose first reply was begun in time: what counts for calls
 * @param allInTime share of all messages that were answered in time
 * @param lost share of contacts who left
 * @param waits how long the first reply took
 */
public record ServiceFigures(
        double contacts,
        @Nullable Estimate firstInTime,
        @Nullable Estimate begunInTime,
        @Nullable Estimate allInTime,
        @Nullable Estimate lost,
        @Nullable Waits waits) {}
