package io.github.paiban.staffing;

/**
 * The inbox of an agent who holds a number of chats: each chat is either with the customer, who thinks, or in the inbox,
 * whose messages are answered one after the other. It is a closed queue with one server, solved in the phases of its work
 * by going down from the full inbox and up again. Immutable.
 */
final class AgentInbox {
    /** So seldom, in mean replies, that nothing is left of how it was at first. */
    private static final double SELDOM = 1e-7;

    private final ReplyPhases reply;
    private final double think;
    private final int level;

    /**
     * An inbox.
     *
     * @param reply an agent's working time
     * @param think mean seconds, exponential, until a customer answers; 0 where nobody thinks
     * @param level chats held
     */
    AgentInbox(ReplyPhases reply, double think, int level) {
        this.reply = reply;
        this.think = think;
        this.level = level;
    }

    /** What somebody sees who looks at any time. */
    SeenInbox anytime() {
        double[] from = new double[level + 1];
        from[level] = 1;
        return after(from, SELDOM / reply.mean());
    }

    /** How many messages the completed reply of a chat that ends leaves behind: the chances of 0, 1, … */
    double[] left() {
        double[] left = new double[level];
        if (think == 0) {
            left[level - 1] = 1;
            return left;
        }
        SeenInbox seen = anytime();
        double sum = 0;
        for (int messages = 0; messages < level; messages++) {
            left[messages] = (level - messages) * seen.share(messages);
            sum += left[messages];
        }
        return Matrices.scaled(left, 1 / sum);
    }

    /**
     * What somebody sees who comes a random, exponential time after the begin of a reply.
     *
     * @param from the chances of 0, 1, … messages at that begin
     * @param rate how often such people come, a second, above 0
     */
    SeenInbox after(double[] from, double rate) {
        if (level == 0) {
            return SeenInbox.of(1, new double[1][0], reply.rest());
        }
        return think == 0 ? alwaysFull(rate) : new Passage(from, rate).seen();
    }

    private SeenInbox alwaysFull(double rate) {
        double[][] leaving = reply.leaving(rate);
        subtract(leaving, Matrices.outer(reply.done(), reply.begin()));
        double[][] weights = new double[level + 1][reply.count()];
        weights[level] = Matrices.product(reply.begin(), Matrices.inverse(leaving));
        return SeenInbox.of(0, weights, reply.rest());
    }

    private static void subtract(double[][] matrix, double[][] other) {
        for (int i = 0; i < matrix.length; i++) {
            for (int k = 0; k < matrix.length; k++) {
                matrix[i][k] -= other[i][k];
            }
        }
    }

    /** One solution: the weights at each number of messages are a constant, and a multiple of those at one fewer. */
    private final class Passage {
        private final double[] from;
        private final double rate;
        private final double[] begin = reply.begin();
        private final double[] done = reply.done();
        private final double[][] constant = new double[level + 2][reply.count()];
        private final double[][][] multiple = new double[level + 1][][];

        Passage(double[] from, double rate) {
            this.from = from;
            this.rate = rate;
        }

        SeenInbox seen() {
            goDown();
            double[] first = Matrices.product(begin, multiple[1]);
            double begun = rate * from[0] + Matrices.product(constant[1], done);
            double empty = begun / (rate + comes(0) - Matrices.product(first, done));
            double[][] weights = new double[level + 1][];
            weights[0] = new double[0];
            weights[1] = Matrices.sum(constant[1], Matrices.scaled(first, empty));
            for (int messages = 2; messages <= level; messages++) {
                double[] risen = Matrices.product(weights[messages - 1], multiple[messages]);
                weights[messages] = Matrices.sum(constant[messages], risen);
            }
            return SeenInbox.of(empty, weights, reply.rest());
        }

        private void goDown() {
            for (int messages = level; messages >= 1; messages--) {
                double[][] matrix = reply.leaving(rate + comes(messages));
                if (messages < level) {
                    subtract(matrix, Matrices.outer(Matrices.product(multiple[messages + 1], done), begin));
                }
                double[][] inverse = Matrices.inverse(matrix);
                double begun = rate * from[messages] + Matrices.product(constant[messages + 1], done);
                constant[messages] = Matrices.product(Matrices.scaled(begin, begun), inverse);
                multiple[messages] = Matrices.scaled(inverse, comes(messages - 1));
            }
        }

        /** Messages that come a second while there are so many. */
        private double comes(int messages) {
            return (level - messages) / think;
        }
    }
}
