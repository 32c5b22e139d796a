package io.github.paiban.simulation;

import io.github.paiban.staffing.Assessment;
import io.github.paiban.staffing.Effort;

/** How long replies take in themselves, without any waiting. */
final class ReplyTimes {
    private static final int DRAWS = 20_000;

    private ReplyTimes() {}

    /** The share in time of the replies that the target speaks of if nobody ever had to wait; by drawing, to 1 %. */
    static double inTime(ContactQueue queue) {
        Variation variation = queue.profile().variation();
        Effort effort = queue.profile().effort();
        double within = queue.target().within();
        double first = inTime(RandomTime.of(variation.shape(), effort.firstReply(), variation.firstReply()), within);
        if (queue.assessment().replies() == Assessment.Replies.FIRST) {
            return first;
        }
        double later = inTime(RandomTime.of(variation.shape(), effort.laterReply(), variation.laterReply()), within);
        return (first + (effort.rounds() - 1) * later) / effort.rounds();
    }

    private static double inTime(RandomTime time, double within) {
        Draws draws = new Draws(1);
        int inTime = 0;
        for (int i = 0; i < DRAWS; i++) {
            inTime += time.draw(draws) <= within ? 1 : 0;
        }
        return (double) inTime / DRAWS;
    }
}
