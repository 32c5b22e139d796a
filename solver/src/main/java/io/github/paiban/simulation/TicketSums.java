package io.github.paiban.simulation;

/** The tickets of one line over replications. Not safe for use by several threads. */
final class TicketSums {
    private final Ratio late = new Ratio();
    private int replications;
    private double lateOnes;
    private double delay;
    private double left;
    private double worked;

    /** Adds a replication. */
    void add(TicketCounts counts) {
        replications++;
        late.add(counts.late, counts.came);
        lateOnes += counts.late;
        delay += counts.delay;
        left += counts.left;
        worked += counts.worked;
    }

    /** What was found. */
    TicketFigures figures() {
        return new TicketFigures(
                late.meanWhole(),
                late.estimate(),
                lateOnes == 0 ? 0 : delay / 3600 / lateOnes,
                left / replications,
                worked / 3600 / replications);
    }
}
