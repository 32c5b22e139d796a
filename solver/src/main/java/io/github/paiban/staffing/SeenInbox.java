package io.github.paiban.staffing;

/** What somebody sees who looks at an agent's inbox. Immutable. */
final class SeenInbox {
    private final double[] shares;
    private final double[] rest;

    private SeenInbox(double[] shares, double[] rest) {
        this.shares = shares;
        this.rest = rest;
    }

    /**
     * From the weights of each number of messages in each phase of the reply in hand.
     *
     * @param empty weight of an empty inbox
     * @param weights by messages, from 1 on, and phase; index 0 is not read
     * @param restByPhase mean seconds that the reply in hand still takes
     */
    static SeenInbox of(double empty, double[][] weights, double[] restByPhase) {
        double[] shares = new double[weights.length];
        double[] rest = new double[weights.length];
        shares[0] = empty;
        double whole = empty;
        for (int i = 1; i < weights.length; i++) {
            for (double weight : weights[i]) {
                shares[i] += weight;
            }
            rest[i] = shares[i] > 0 ? Matrices.product(weights[i], restByPhase) / shares[i] : 0;
            whole += shares[i];
        }
        return new SeenInbox(Matrices.scaled(shares, 1 / whole), rest);
    }

    /** The most messages there can be. */
    int most() {
        return shares.length - 1;
    }

    /** The chance of so many messages, the one in hand included. */
    double share(int messages) {
        return shares[messages];
    }

    /** Mean seconds that the reply in hand still takes where there are so many messages; 0 without any. */
    double rest(int messages) {
        return rest[messages];
    }

    /** Mean number of messages. */
    double mean() {
        double mean = 0;
        for (int i = 1; i < shares.length; i++) {
            mean += i * shares[i];
        }
        return mean;
    }
}
