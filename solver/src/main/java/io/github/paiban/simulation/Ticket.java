package io.github.paiban.simulation;

/** A ticket that has come and is not done. */
final class Ticket {
    final int line;
    /** When it should be done. */
    final double due;
    /** Seconds of work at the usual pace that it still takes. */
    double left;

    Ticket(int line, double due, double left) {
        this.line = line;
        this.due = due;
        this.left = left;
    }
}
