package io.github.paiban.feasibility.demand;

import static io.github.paiban.rules.SmallShop.DAY;
import static io.github.paiban.rules.SmallShop.agents;
import static io.github.paiban.rules.SmallShop.date;
import static io.github.paiban.rules.SmallShop.history;
import static io.github.paiban.rules.SmallShop.month;
import static io.github.paiban.rules.SmallShop.skilled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.feasibility.Found;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Request;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Requirement.Group;
import io.github.paiban.model.ShopMonthBuilder;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.column.Mentor;
import io.github.paiban.rules.column.NeverOffTogether;
import io.github.paiban.rules.column.NeverTogether;
import io.github.paiban.rules.column.SkillCover;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class OutOfReachTest {
    private static Found found(ShopMonthBuilder month, Rule... rules) {
        return Found.by(new OutOfReach(), month, rules);
    }

    private static ShopMonthBuilder seniorsNeeded(int need) {
        Requirement line = Requirement.onShift(date(1), DAY, need).of(new Group("senior", null, null));
        return month(2, skilled("a", "senior"), skilled("b", "senior"), skilled("c", "senior"), skilled("d"))
                .requirements(List.of(line))
                .requests(List.of(Request.leave("a", date(1))));
    }

    @Test
    void demandOfASkillIsHeldAgainstItsHoldersLessLeave() {
        assertThat(found(seniorsNeeded(2), Rules.MUST_COVER).isEmpty()).isTrue();

        Found found = found(seniorsNeeded(3), Rules.MUST_COVER);

        assertThat(found.english())
                .containsExactly("Sun 1 Nov, day, agents with skill senior: 2 on duty, 3 needed, 1 short at best;"
                        + " 2 of 3 can be there (1 on leave)");
        assertThat(found.chinese()).containsExactly("最好也只能这样：11月1日周日day（会senior）：在岗2人，需要3人，缺1人；3人中能到岗2人（请假1人）");
        assertThat(found.only().certain()).isTrue();
    }

    @Test
    void coverThatIsNotMustIsExpectedToFallShortOnly() {
        assertThat(found(seniorsNeeded(3), Rules.COVER).only().certain()).isFalse();
    }

    @Test
    void rulesKeepPeopleFromTheFirstDay() {
        ShopMonthBuilder month = month(2, agents(2))
                .requirements(List.of(Requirement.onShift(date(1), DAY, 2)))
                .history(history("a", "N"));

        assertThat(found(month, Rules.MUST_COVER, Rules.AFTER_NIGHT).english())
                .containsExactly("Sun 1 Nov, day: 1 on duty, 2 needed, 1 short at best; 1 of 2 can be there (1 kept"
                        + " away by contract, hours, pins or rules)");
    }

    @Test
    void timeThatNoShiftCoversIsSaid() {
        ShopMonthBuilder month = month(1, agents(2)).requirements(List.of(Requirement.during(date(1), 420, 480, 1)));

        assertThat(found(month, Rules.MUST_COVER).english())
                .containsExactly("Sun 1 Nov, 07:00–08:00: 0 on duty, 1 needed, 1 h of work short in all at best;"
                        + " nobody can count");
    }

    @Test
    void theWorstDaysAreToldAndTheOthersCounted() {
        List<Requirement> needs = IntStream.rangeClosed(1, 8)
                .mapToObj(day -> Requirement.onShift(date(day), DAY, day == 8 ? 5 : 3))
                .toList();

        Found found = found(month(8, agents(2)).requirements(needs), Rules.COVER);

        assertThat(found.proofs()).hasSize(OutOfReach.TOLD + 1);
        assertThat(found.english()).anyMatch(words -> words.startsWith("Sun 8 Nov, day: 2 on duty, 5 needed"));
        assertThat(found.english().getLast()).isEqualTo("cover: out of reach 3 more times");
    }

    @Test
    void aSeniorOnEveryNightNeedsASeniorWhoIsThere() {
        Rule rule =
                new SkillCover(RuleHead.must("senior"), "senior", List.of("night"), DayFilter.ALL, Limits.atLeast(1));
        ShopMonthBuilder month = month(3, skilled("a", "senior"), skilled("b", "senior"), skilled("c"))
                .requests(
                        List.of(Request.leave("a", date(1)), Request.leave("a", date(2)), Request.leave("b", date(2))));

        assertThat(found(month, rule).english())
                .containsExactly(
                        "Mon 2 Nov, night: 0 with senior, at least 1 at best; 0 of 2 can be there (2 on leave)");
    }

    @Test
    void aPairOnLeaveTheSameDayCannotBeKept() {
        Rule rule = new NeverOffTogether(RuleHead.must("pair"), List.of(List.of("a", "b")));
        ShopMonthBuilder one = month(2, agents(3)).requests(List.of(Request.leave("a", date(1))));
        assertThat(found(one, rule).isEmpty()).isTrue();

        one.requests(List.of(Request.leave("b", date(1))));
        assertThat(found(one, rule).only().certain()).isTrue();
    }

    @Test
    void aPairPinnedToTheSameShiftCannotBeKept() {
        Rule rule = new NeverTogether(RuleHead.must("apart"), List.of(List.of("a", "b")));
        Assignment first = new Assignment("a", date(1), Duty.of("day"));

        assertThat(found(month(2, agents(3)).pins(List.of(first, new Assignment("b", date(1), Duty.of("night")))), rule)
                        .isEmpty())
                .isTrue();
        assertThat(found(month(2, agents(3)).pins(List.of(first, new Assignment("b", date(1), Duty.of("day")))), rule)
                        .proofs())
                .hasSize(1);
    }

    @Test
    void aTraineePinnedWithoutAMentorCannotBeKept() {
        Rule rule = new Mentor(RuleHead.must("mentor"), "trainee", "senior", 1);
        ShopMonthBuilder month = month(2, skilled("a", "trainee"), skilled("b", "senior"))
                .pins(List.of(new Assignment("a", date(1), Duty.of("day"))));

        assertThat(found(month, rule).isEmpty()).isTrue();
        month.requests(List.of(Request.leave("b", date(1))));
        assertThat(found(month, rule).english().getFirst()).startsWith("Sun 1 Nov, day: 1 with trainee but no senior");
    }

    @Test
    void preferencesAreNoProof() {
        Rule rule =
                new SkillCover(RuleHead.prefer("x", 1), "senior", List.of("night"), DayFilter.ALL, Limits.atLeast(1));

        assertThat(found(month(1, agents(1)), rule).isEmpty()).isTrue();
    }
}
