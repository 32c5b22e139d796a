package io.github.paiban.staffing;

/** What somebody sees who looks at an agent's inbox. */
final class SeenInbox {
    private final double[] messages;
    private final double[] rest;

    private SeenInbox(double[] messages, double[] rest) {
        this.messages = messages;
        this.rest = rest;
    }

    /** The chance of each number of messages, the one in hand included; not to be changed. */
    double[] messages() {
        return messages;
    }

    /** Mean seconds that the reply in hand still takes, by the number of messages; 0 without any. Not to be changed. */
    double[] rest() {
        return rest;
    }

    /**
     * From the weights of each number of messages in each phase of the reply in hand.
     *
     * @param empty weight of an empty inbox
     * @param weights by messages, from 1 on, and phase; index 0 is not read
     * @param restByPhase mean seconds that the reply in hand still takes
     */
    static SeenInbox of(double empty, double[][] weights, double[] restByPhase) {
        double[] messages = new double[weights.length];
        double[] rest = new double[weights.length];
        messages[0] = empty;
        double whole = empty;
        for (int i = 1; i < weights.length; i++) {
            for (double weight : weights[i]) {
                messages[i] += weight;
            }
            rest[i] = messages[i] > 0 ? Matrices.product(weights[i], restByPhase) / messages[i] : 0;
            whole += messages[i];
        }
        return new SeenInbox(Matrices.scaled(messages, 1 / whole), rest);
    }

    /** The most messages there can be. */
    int most() {
        return messages.length - 1;
    }

    /** Mean number of messages. */
    double mean() {
        double mean = 0;
        for (int i = 1; i < messages.length; i++) {
            mean += i * messages[i];
        }
        return mean;
    }
}
