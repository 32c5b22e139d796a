package io.github.paiban.rules.column;

import static io.github.paiban.rules.SmallShop.month;
import static io.github.paiban.rules.SmallShop.skilled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.paiban.model.Agent;
import io.github.paiban.model.ShopMonthBuilder;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MentorTest {
    private static final Mentor ONE_EACH = new Mentor(RuleHead.must("mentor"), "trainee", "senior", 1);
    private static final Mentor TWO_EACH = new Mentor(RuleHead.must("mentor"), "trainee", "senior", 2);

    private static ShopMonthBuilder team() {
        return month(
                1,
                skilled("a", "trainee"),
                skilled("b", "trainee"),
                skilled("c", "trainee"),
                skilled("d", "senior"),
                skilled("e"));
    }

    @ParameterizedTest
    @CsvSource({"..., ., 0", "D.., ., 1", "D.., D, 0", "D.., N, 1", "DD., D, 1", "DDD, D, 2", "DN., D, 1", "P.., D, 0"})
    void allowsOneTraineeBesideEachMentor(String trainees, String mentor, long cost) {
        assertThat(cost(ONE_EACH, trainees, mentor)).isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource({"D.., D, 0", "DD., D, 0", "DDD, D, 1", "DDD, ., 3"})
    void allowsTwoTraineesBesideEachMentor(String trainees, String mentor, long cost) {
        assertThat(cost(TWO_EACH, trainees, mentor)).isEqualTo(cost);
    }

    private static long cost(Mentor rule, String trainees, String mentor) {
        String a = trainees.substring(0, 1);
        String b = trainees.substring(1, 2);
        String c = trainees.substring(2, 3);
        return Judged.of(rule, team(), a, b, c, mentor, "D").cost();
    }

    @Test
    void saysWhoIsAloneInBothLanguages() {
        Judged judged = Judged.of(TWO_EACH, team(), "N", ".", ".", "D", "N");

        assertThat(judged.inEnglish())
                .containsExactly("Sun 1 Nov, night: 1 with trainee but no senior beside them (one senior for every 2)");
        assertThat(judged.inChinese()).containsExactly("11月1日周日night：有1名trainee没有senior带班（每名senior最多带2人）");
        assertThat(judged.breaches().getFirst().amount()).isEqualTo(1);
    }

    @Test
    void takesWhoHasBothSkillsAsAMentor() {
        ShopMonthBuilder both = month(1, skilled("a", "trainee", "senior"), skilled("b", "trainee"));

        assertThat(Judged.of(ONE_EACH, both, "D", "D").cost()).isZero();
        assertThat(Judged.of(ONE_EACH, both, "D", ".").cost()).isZero();
        assertThat(Judged.of(ONE_EACH, both, ".", "D").cost()).isEqualTo(1);
    }

    @Test
    void findsEveryMentorForANamedTrainee() {
        Mentor named = new Mentor(RuleHead.must("m").in(Scope.ofAgents(List.of("a"))), "trainee", "senior", 1);

        assertThat(cost(named, "DDD", "D")).isZero();
        assertThat(cost(named, "DDD", "N")).isEqualTo(1);
    }

    @Test
    void findsMentorsOfTheScopesTeamOnly() {
        Mentor teams = new Mentor(RuleHead.must("m").in(Scope.ofTeam("red")), "trainee", "senior", 1);
        Agent trainee = Agent.builder("a").team("red").skills("trainee").build();
        Agent red = Agent.builder("b").team("red").skills("senior").build();
        Agent blue = Agent.builder("c").team("blue").skills("senior").build();

        assertThat(Judged.of(teams, month(1, trainee, red, blue), "D", "D", ".").cost())
                .isZero();
        assertThat(Judged.of(teams, month(1, trainee, red, blue), "D", ".", "D").cost())
                .isEqualTo(1);
    }

    @Test
    void countsNothingWithoutTrainees() {
        assertThat(ONE_EACH.tallies(Frame.of(month(1, skilled("a", "senior")).build())))
                .isEmpty();
    }

    @Test
    void refusesOneSkillForBothAndFewerThanOneEach() {
        RuleHead head = RuleHead.must("mentor");
        assertThatIllegalArgumentException().isThrownBy(() -> new Mentor(head, "senior", "senior", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mentor(head, "", "senior", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mentor(head, "trainee", "", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mentor(head, "trainee", "senior", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mentor(head, "trainee", "senior", Mentor.MOST + 1));
        assertThat(new Mentor(head, "trainee", "senior", Mentor.MOST).kind()).isEqualTo("mentor");
    }
}
