package io.github.paiban.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Agent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TeamMakerTest {
    private static final Agent FULL = Agent.builder("a").skills("tea").build();
    private static final Agent PART =
            Agent.builder("b").skills("tea").contract(0.5).build();

    private static TeamMaker teams() {
        return new TeamMaker(Kind.of(List.of(FULL, PART, FULL, FULL), Set.of()), "x");
    }

    @Test
    void teamsKeepTheMixOfToday() {
        assertThat(teams().counts(4).values()).containsExactly(3, 1);
        assertThat(teams().counts(12).values()).containsExactly(9, 3);
    }

    @Test
    void aLargerTeamContainsEachSmallerOne() {
        TeamMaker teams = teams();

        assertThat(teams.people(9).subList(0, 7)).isEqualTo(teams.people(7));
        assertThat(teams.people(9)).extracting(Agent::id).doesNotHaveDuplicates();
    }

    @Test
    void traineesAndNewcomersAreOfTheKindTheyGrowInto() {
        Agent trainee = Agent.builder("c")
                .skills("tea", "new")
                .hired(LocalDate.of(2026, 10, 1))
                .build();

        assertThat(Kind.of(List.of(FULL, trainee), Set.of("new")))
                .singleElement()
                .extracting(Kind::count)
                .isEqualTo(2);
    }
}
