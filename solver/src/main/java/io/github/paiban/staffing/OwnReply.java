package io.github.paiban.staffing;

import java.util.ArrayList;
import java.util.List;

/**
 * How likely a later reply is complete by a time, by the number of messages before it: the rest of the reply in hand, the
 * replies before, and the reply itself, each independent of the others. New chats first, first messages that come
 * meanwhile overtake it. Worked out as {@link ReplySums} are. Immutable.
 */
final class OwnReply {
    /** More first messages than these do not overtake one. */
    private static final int MOST_OVERTAKING = 2;

    private static final int STEPS = 120;

    private final double step;
    private final boolean canBeOvertaken;
    private final double meanReply;
    private final double[] reply;
    /** Times that no message before has a part in, by how many overtake it. */
    private final List<double[]> own = new ArrayList<>();
    /** Waits for the replies before, the one in hand met at any moment or just begun, by messages from 1 on. */
    private final List<double[]> anytime = new ArrayList<>();

    private final List<double[]> begun = new ArrayList<>();

    /**
     * Works it out.
     *
     * @param effort of the chats in the inbox
     * @param discipline which message comes next
     * @param variation coefficient of variation of each reply's working time, above 0
     * @param seconds the mean time of the reply itself
     * @param within the time, in seconds
     */
    OwnReply(Effort effort, Discipline discipline, double variation, double seconds, double within) {
        this.step = within / STEPS;
        this.canBeOvertaken = discipline == Discipline.NEW_CHAT_FIRST;
        this.meanReply = effort.perContact() / effort.rounds();
        double[] first = grid(effort.firstReply(), variation);
        double[] later = effort.laterReply() == 0 ? first : grid(effort.laterReply(), variation);
        this.reply = new double[STEPS + 1];
        for (int i = 1; i <= STEPS; i++) {
            reply[i] = (first[i] + (effort.rounds() - 1) * later[i]) / effort.rounds();
        }
        own.add(grid(seconds, variation));
        for (int overtaking = 1; canBeOvertaken && overtaking <= MOST_OVERTAKING; overtaking++) {
            own.add(ReplySums.sum(own.getLast(), first));
        }
        anytime.add(ReplySums.rest(reply, step, meanReply));
        begun.add(reply);
    }

    private double[] grid(double mean, double variation) {
        return ReplySums.onGrid(ReplySums.times(mean, variation), step, STEPS);
    }

    /** The share in time where nothing is before it. */
    double alone() {
        return own.getFirst()[STEPS];
    }

    /**
     * The share in time, by how many first messages overtake it.
     *
     * @param messages before it, the one in hand included, 1 or more
     * @param begins how much the reply in hand is like one that has just begun, 0 to 1
     */
    double[] after(int messages, double begins) {
        while (anytime.size() < messages) {
            anytime.add(ReplySums.sum(anytime.getLast(), reply));
            begun.add(ReplySums.sum(begun.getLast(), reply));
        }
        double[] met = anytime.get(messages - 1);
        double[] fresh = begun.get(messages - 1);
        double[] wait = new double[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            wait[i] = met[i] + begins * (fresh[i] - met[i]);
        }
        return own.stream()
                .mapToDouble(each -> ReplySums.sum(wait, each)[STEPS])
                .toArray();
    }

    /** Seconds until its turn, were nothing to overtake it. */
    double wait(int messages, double rest) {
        return rest + (messages - 1) * meanReply;
    }

    /**
     * The share in time of replies that first messages may overtake.
     *
     * @param shares by how many do
     * @param messages before it
     * @param expected how many first messages come meanwhile on average
     */
    double overtaken(double[] shares, int messages, double expected) {
        if (!canBeOvertaken || expected == 0) {
            return shares[0];
        }
        // As many waits one after the other as messages, each of exponential length.
        double none = 1 / (1 + expected / messages);
        double zero = Math.pow(none, messages);
        double one = messages * (1 - none) * zero;
        return zero * shares[0] + one * shares[1] + (1 - zero - one) * shares[2];
    }
}
