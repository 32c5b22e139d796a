package io.github.paiban.simulation;

import io.github.paiban.simulation.Tally.Count;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The service of some intervals of some queues, over replications. Not safe for use by several threads. */
final class ServiceSums {
    private final double[] sums = new double[Count.ALL];
    private final Ratio firstInTime = new Ratio();
    private final Ratio begunInTime = new Ratio();
    private final Ratio allInTime = new Ratio();
    private final Ratio lost = new Ratio();
    private double answered;
    private double waited;
    private double begunAfter;

    /** Adds an interval of a queue to the replication in hand. */
    void add(Tally tally, int cell) {
        for (int count = 0; count < sums.length; count++) {
            sums[count] += tally.counts[count][cell];
        }
    }

    /** The replication in hand is complete. */
    void endReplication() {
        double contacts = sum(Count.CONTACTS);
        double messages = sum(Count.REPLIES) + contacts - sum(Count.ANSWERED);
        firstInTime.add(sum(Count.FIRST_IN_TIME), contacts);
        begunInTime.add(sum(Count.BEGUN_IN_TIME), contacts);
        allInTime.add(sum(Count.REPLIES_IN_TIME), messages);
        lost.add(sum(Count.LOST), contacts);
        answered += sum(Count.ANSWERED);
        waited += sum(Count.WAITED);
        begunAfter += sum(Count.BEGUN_AFTER);
        Arrays.fill(sums, 0);
    }

    private double sum(int count) {
        return sums[count];
    }

    /** The figures, with the waits counted elsewhere. */
    ServiceFigures figures(WaitHistogram waits) {
        Waits lengths = waits.isEmpty()
                ? null
                : new Waits(
                        begunAfter / answered,
                        waited / answered,
                        waits.quantile(0.5),
                        waits.quantile(0.9),
                        waits.quantile(0.95));
        return figures(lengths);
    }

    /** The figures without waits. */
    ServiceFigures figures() {
        return figures((Waits) null);
    }

    private ServiceFigures figures(@Nullable Waits waits) {
        return new ServiceFigures(
                firstInTime.meanWhole(),
                firstInTime.estimate(),
                begunInTime.estimate(),
                allInTime.estimate(),
                lost.estimate(),
                waits);
    }
}
