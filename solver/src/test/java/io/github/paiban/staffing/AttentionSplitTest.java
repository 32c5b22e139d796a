package io.github.paiban.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AttentionSplitTest {
    @Test
    void whoServesTwoStreamsIsSharedByTheirWork() {
        AttentionSplit split = new AttentionSplit(new double[] {2, 4}, List.of(new Team(List.of(0, 1), 9)));

        assertThat(split.people(0)).isCloseTo(3, within(1e-6));
        assertThat(split.people(1)).isCloseTo(6, within(1e-6));
        assertThat(split.sharedPart(0)).isEqualTo(1);
        assertThat(split.busyOf(0)).isCloseTo(6, within(1e-6));
    }

    @Test
    void sharedPeopleGoWhereTheirOwnAreTooFew() {
        AttentionSplit split = new AttentionSplit(
                new double[] {3, 3},
                List.of(new Team(List.of(0), 5), new Team(List.of(1), 1), new Team(List.of(0, 1), 2)));

        assertThat(split.people(0)).isCloseTo(5, within(1e-3));
        assertThat(split.people(1)).isCloseTo(3, within(1e-3));
        assertThat(split.sharedPart(1)).isCloseTo(2.0 / 3, within(1e-3));
    }

    @Test
    void aStreamWithoutWorkTakesNobody() {
        AttentionSplit split = new AttentionSplit(new double[] {0, 1}, List.of(new Team(List.of(0, 1), 3)));

        assertThat(split.people(1)).isEqualTo(3);
        assertThat(split.sharedPart(1)).isZero();
    }

    @Test
    void nobodyCountsTwiceWhateverTheTeams() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 200; round++) {
            double[] loads = random.doubles(5, 0.1, 6).toArray();
            List<Team> teams = new ArrayList<>();
            double people = 0;
            for (int team = 0; team < 6; team++) {
                int mask = 1 + random.nextInt(31);
                List<Integer> served = IntStream.range(0, 5)
                        .filter(stream -> ((mask >> stream) & 1) == 1)
                        .boxed()
                        .toList();
                teams.add(new Team(served, random.nextInt(6)));
                people += teams.getLast().people();
            }
            AttentionSplit split = new AttentionSplit(loads, teams);

            assertThat(IntStream.range(0, 5).mapToDouble(split::people).sum()).isCloseTo(people, within(1e-6));
        }
    }
}
