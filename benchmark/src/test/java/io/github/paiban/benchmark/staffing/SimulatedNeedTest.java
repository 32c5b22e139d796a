package io.github.paiban.benchmark.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.simulation.Estimate;
import io.github.paiban.simulation.Precision;
import io.github.paiban.simulation.SimulatedModel;
import io.github.paiban.staffing.Assessment.Replies;
import io.github.paiban.staffing.ServiceTarget;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The fewest agents by simulation for some small teams of the chat grid. */
final class SimulatedNeedTest {
    private static final Precision SHORT = new Precision(4_000, 0, 1, 1);

    private final ChatCase asked = IntStream.iterate(0, number -> number + 1)
            .mapToObj(number -> ChatCase.of(number, Replies.FIRST))
            .filter(each -> each.agents() >= 3 && each.agents() <= 8)
            .findFirst()
            .orElseThrow();

    private SimulatedNeed search(double mostContacts) {
        return new SimulatedNeed(
                each -> SimulatedModel.chats(asked.terms(), each),
                asked.arrivals(),
                asked.terms().target(),
                SHORT,
                mostContacts);
    }

    @Test
    void itFindsTheNumberThatMeetsTheTargetWhileOneFewerDoesNot() {
        int found = search(SHORT.contacts()).find(asked.agents(), 100);

        assertThat(share(found)).isGreaterThanOrEqualTo(asked.terms().target().share());
        assertThat(found == 1 ? 0 : share(found - 1))
                .isLessThan(asked.terms().target().share());
    }

    private double share(int agents) {
        ServiceTarget target = asked.terms().target();
        Estimate estimate =
                SimulatedModel.chats(asked.terms(), SHORT).findInTime(agents, asked.arrivals(), target.within());
        return estimate == null ? 0 : estimate.value();
    }

    @Test
    void whereItBeginsMakesNoDifference() {
        int found = search(SHORT.contacts()).find(asked.agents(), 100);

        assertThat(search(SHORT.contacts()).find(1, 100)).isEqualTo(found);
        assertThat(search(SHORT.contacts()).find(3 * found, 100)).isEqualTo(found);
    }

    @Test
    void whereTheMostAreNotEnoughThereIsNone() {
        int found = search(SHORT.contacts()).find(asked.agents(), 100);

        assertThat(search(SHORT.contacts()).find(1, found)).isEqualTo(found);
        assertThat(search(SHORT.contacts()).find(1, found - 1)).isZero();
    }
}
