package io.github.paiban.simulation;

/** Some intervals of all queues, over replications. Not safe for use by several threads. */
final class PartSums {
    private final double seconds;
    private final ServiceSums service = new ServiceSums();
    private final WaitHistogram waits = new WaitHistogram();
    private final Ratio occupancy = new Ratio();
    private final Ratio chatsAtOnce = new Ratio();
    private double busy;
    private double present;
    private double held;
    private int mostHeld;

    /**
     * An empty part.
     *
     * @param seconds how long it is in all
     */
    PartSums(double seconds) {
        this.seconds = seconds;
    }

    /** Adds an interval to the replication in hand. */
    void add(Tally tally, int interval) {
        int intervals = tally.grid.intervals();
        for (int cell = interval; cell < tally.counts[0].length; cell += intervals) {
            service.add(tally, cell);
        }
        waits.add(tally.waits, interval * WaitHistogram.BINS);
        busy += tally.busy[interval];
        present += tally.present[interval];
        held += tally.held[interval];
        mostHeld = Math.max(mostHeld, tally.mostHeld[interval]);
    }

    /** The replication in hand is complete. */
    void endReplication() {
        service.endReplication();
        occupancy.add(busy, present);
        chatsAtOnce.add(held, present);
        busy = 0;
        present = 0;
        held = 0;
    }

    /** The figures. */
    Part figures() {
        return new Part(
                service.figures(waits),
                new WorkFigures(
                        occupancy.meanWhole() / seconds, occupancy.estimate(), chatsAtOnce.estimate(), mostHeld));
    }
}
