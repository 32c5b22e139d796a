package io.github.paiban.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AgentInboxTest {
    private static final Offset<Double> NEAR = within(1e-5);

    /** The machine repairman: k!/(k−j)! r^j, as Palm has it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10})
    void exponentialRepliesMakeTheMachineRepairman(int level) {
        double ratio = 20.0 / 50;
        double[] weights = new double[level + 1];
        weights[0] = 1;
        for (int messages = 1; messages <= level; messages++) {
            weights[messages] = weights[messages - 1] * (level - messages + 1) * ratio;
        }
        double sum = Arrays.stream(weights).sum();

        SeenInbox seen = inbox(1, 50, level).anytime();

        for (int messages = 0; messages <= level; messages++) {
            assertThat(seen.share(messages)).isCloseTo(weights[messages] / sum, NEAR);
        }
        assertThat(seen.rest(level)).isCloseTo(20, within(1e-3));
    }

    /** With two chats the share of idle time is known for any reply: 1 / (1 + 2ρ / φ(1/Z)), ρ the work a thinking time. */
    @ParameterizedTest
    @ValueSource(doubles = {0.25, 1, 4})
    void twoChatsKeepAnAgentBusyAsTheirRepliesVary(double squared) {
        double think = 50;
        double transform = transform(squared, 20, 1 / think);
        double idle = transform / (transform + 2 * 20 / think);

        assertThat(inbox(squared, think, 2).anytime().share(0)).isCloseTo(idle, NEAR);
    }

    private static double transform(double squared, double mean, double rate) {
        if (squared == 0.25) {
            return Math.pow(1 / (1 + rate * mean / 4), 4);
        }
        double often = (1 + Math.sqrt((squared - 1) / (squared + 1))) / 2;
        return often / (1 + rate * mean / 2 / often) + (1 - often) / (1 + rate * mean / 2 / (1 - often));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.25, 0.7, 1, 2.25, 9})
    void aReplyMetAtAnyMomentHasItsRestLeftAndAFreshOneAll(double squared) {
        SeenInbox late = inbox(squared, 0, 3).after(new double[] {0, 0, 0, 1}, 1e-7);
        SeenInbox soon = inbox(squared, 0, 3).after(new double[] {0, 0, 0, 1}, 1e7);

        assertThat(late.rest(3)).isCloseTo(20 * (1 + squared) / 2, within(1e-3));
        assertThat(soon.rest(3)).isCloseTo(20, within(1e-3));
        assertThat(soon.share(3)).isCloseTo(1, within(1e-12));
    }

    @Test
    void whoComesAtOnceSeesWhatTheLastOneLeft() {
        double[] left = inbox(2.25, 50, 4).left();

        SeenInbox seen = inbox(2.25, 50, 3).after(left, 1e6);

        for (int messages = 0; messages < left.length; messages++) {
            assertThat(seen.share(messages)).isCloseTo(left[messages], NEAR);
        }
        assertThat(Arrays.stream(left).sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void hardlyAnyThinkingIsLikeNone() {
        SeenInbox hardly = inbox(2.25, 1e-4, 5).anytime();

        assertThat(hardly.share(5)).isCloseTo(1, within(1e-4));
        assertThat(inbox(2.25, 0, 5).anytime().share(5)).isCloseTo(1, within(1e-12));
    }

    private static AgentInbox inbox(double squared, double think, int level) {
        return new AgentInbox(ReplyPhases.of(20, squared), think, level);
    }
}
