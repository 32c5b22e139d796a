package io.github.paiban.rules.column;

import static io.github.paiban.rules.SmallShop.DAY;
import static io.github.paiban.rules.SmallShop.NIGHT;
import static io.github.paiban.rules.SmallShop.agents;
import static io.github.paiban.rules.SmallShop.date;
import static io.github.paiban.rules.SmallShop.history;
import static io.github.paiban.rules.SmallShop.month;
import static io.github.paiban.rules.SmallShop.skilled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Requirement.Group;
import io.github.paiban.model.ShopMonthBuilder;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.Tally;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CoverTest {
    private static final Cover COVER = new Cover(RuleHead.should("cover", 1), 100, 20);

    @ParameterizedTest
    @CsvSource({"D, ., ., 200", "D, D, ., 100", "D, D, D, 0", "D, D, P, 0", "D, N, D, 100"})
    void chargesEachAgentMissingOnAShift(String first, String second, String third, long cost) {
        ShopMonthBuilder month = month(1, agents(3)).requirements(List.of(Requirement.onShift(date(1), DAY, 3)));

        assertThat(Judged.of(COVER, month, first, second, third).cost()).isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource({"0, 60", "1, 40", "2, 20", "3, 0"})
    void chargesEachAgentTooManyOnAShift(int need, long cost) {
        ShopMonthBuilder month = month(1, agents(3)).requirements(List.of(Requirement.onShift(date(1), DAY, need)));

        assertThat(Judged.of(COVER, month, "D", "D", "D").cost()).isEqualTo(cost);
    }

    @Test
    void weighsIntervalsByTheirLength() {
        assertThat(costOfNobody(600, 630, 1)).isEqualTo(50);
        assertThat(costOfNobody(600, 720, 3)).isEqualTo(600);
    }

    @Test
    void chargesAtLeastOneForAShortInterval() {
        Cover light = new Cover(RuleHead.should("cover", 1), 1, 0);
        ShopMonthBuilder month = month(1, agents(1)).requirements(List.of(Requirement.during(date(1), 600, 605, 1)));

        assertThat(Judged.of(light, month, ".").cost()).isEqualTo(1);
    }

    private static long costOfNobody(int from, int to, int need) {
        ShopMonthBuilder month = month(1, agents(1)).requirements(List.of(Requirement.during(date(1), from, to, need)));
        return Judged.of(COVER, month, ".").cost();
    }

    @Test
    void countsALongIntervalMinuteByMinute() {
        ShopMonthBuilder month = month(1, agents(2)).requirements(List.of(Requirement.during(date(1), 540, 1440, 1)));

        Judged judged = Judged.of(COVER, month, "D", "N");

        assertThat(judged.inEnglish())
                .containsExactly(
                        "Sun 1 Nov, 17:00–17:30: 2 on duty, 1 needed, 0.5 h of work too much in all",
                        "Sun 1 Nov, 23:30–24:00: 0 on duty, 1 needed, 0.5 h of work short in all");
        assertThat(judged.cost()).isEqualTo(10 + 50);
    }

    @Test
    void joinsIntervalsThatTheSameDutiesCover() {
        List<Requirement> halfHours = IntStream.range(18, 47)
                .mapToObj(half -> Requirement.during(date(1), half * 30, half * 30 + 30, 2))
                .toList();
        Frame frame = Frame.of(month(1, agents(2)).requirements(halfHours).build());

        assertThat(COVER.tallies(frame))
                .as("cut at 10, 15:30, 17, 17:30 and 22")
                .hasSize(6);
    }

    @Test
    void saysTheShortHoursOfAJoinedStretchOnly() {
        ShopMonthBuilder month = month(1, agents(3))
                .requirements(List.of(
                        Requirement.during(date(1), 600, 660, 4),
                        Requirement.during(date(1), 660, 720, 2),
                        Requirement.during(date(1), 720, 780, 3)));

        Judged judged = Judged.of(COVER, month, "D", "H", ".");

        assertThat(judged.inEnglish())
                .containsExactly("Sun 1 Nov, 10:00–11:00, 12:00–13:00: 2 on duty, 4 needed, 3 h of work short in all");
        assertThat(judged.breaches().getFirst().amount()).isEqualTo(2);
        assertThat(judged.cost()).isEqualTo(300);
    }

    @Test
    void countsLastNightsShiftInTheSmallHours() {
        Requirement small = Requirement.during(date(1), 0, 360, 1);
        ShopMonthBuilder month =
                month(1, agents(2)).requirements(List.of(small)).history(history("a", "O"));
        Tally tally = COVER.tallies(Frame.of(month.build())).getFirst();

        assertThat(tally.base()).isEqualTo(1);
        assertThat(Judged.of(COVER, month, ".", ".").breaches()).isEmpty();
    }

    @Test
    void countsYesterdaysShiftInsideThePeriod() {
        ShopMonthBuilder month = month(2, agents(2)).requirements(List.of(Requirement.during(date(2), 0, 360, 1)));

        assertThat(Judged.of(COVER, month, "O.", "..").cost()).isZero();
        assertThat(Judged.of(COVER, month, ".O", "..").cost()).isEqualTo(600);
    }

    @Test
    void countsTomorrowsShiftInAnIntervalPastMidnightAsFarAsThePeriodGoes() {
        Requirement pastMidnight = Requirement.during(date(1), 1440 + 540, 1440 + 600, 1);

        assertThat(Judged.of(COVER, month(2, agents(1)).requirements(List.of(pastMidnight)), ".D")
                        .cost())
                .isZero();
        assertThat(Judged.of(COVER, month(1, agents(1)).requirements(List.of(pastMidnight)), ".")
                        .cost())
                .isEqualTo(100);
    }

    @Test
    void saysWhatNobodyCanCover() {
        ShopMonthBuilder month = month(1, agents(1)).requirements(List.of(Requirement.during(date(1), 420, 480, 1)));

        assertThat(Judged.of(COVER, month, "D").inEnglish())
                .containsExactly("Sun 1 Nov, 07:00–08:00: 0 on duty, 1 needed, 1 h of work short in all");
    }

    @Test
    void countsHoldersOfTheSkillOnly() {
        ShopMonthBuilder month = withGroup(new Group("senior", null, null), skilled("a", "senior"), skilled("b"));

        assertThat(Judged.of(COVER, month, "D", "D").inEnglish())
                .containsExactly("Sun 1 Nov, day, agents with skill senior: 1 on duty, 2 needed, 1 short");
        assertThat(Judged.of(COVER, month, "D", "D").inChinese()).containsExactly("11月1日周日day（会senior）：在岗1人，需要2人，缺1人");
    }

    @Test
    void countsWhoServesTheShopOnly() {
        Agent other = Agent.builder("b").shops("B").build();
        Agent both = Agent.builder("c").shops("A", "B").build();
        ShopMonthBuilder month = withGroup(new Group(null, null, "A"), skilled("a"), other, both);

        assertThat(Judged.of(COVER, month, "D", "D", "D").breaches()).isEmpty();
        assertThat(Judged.of(COVER, month, ".", "D", "D").cost()).isEqualTo(100);
    }

    @Test
    void countsAQueueByTheRoleBeforeTheSkill() {
        Group presale = new Group(null, "presale", null);
        Agent[] team = {skilled("a", "presale"), skilled("b", "presale"), skilled("c")};

        assertThat(Judged.of(COVER, withGroup(presale, team), "D", "P", ".").cost())
                .isZero();
        assertThat(Judged.of(COVER, withGroup(presale, team), "D", ".", "P").cost())
                .isZero();
        assertThat(Judged.of(COVER, withGroup(presale, team), "D", ".", "D").cost())
                .isEqualTo(100);
        Group aftersale = new Group(null, "aftersale", null);
        Agent[] others = {skilled("a", "aftersale"), skilled("b", "aftersale")};
        assertThat(Judged.of(COVER, withGroup(aftersale, others), "D", "P").cost())
                .as("whoever takes another queue is not there for this one")
                .isEqualTo(100);
    }

    private static ShopMonthBuilder withGroup(Group group, Agent... agents) {
        return month(1, agents)
                .requirements(List.of(Requirement.onShift(date(1), DAY, 2).of(group)));
    }

    @Test
    void countsAgentsInScopeOnly() {
        Cover cover = new Cover(RuleHead.should("cover", 1).in(Scope.ofAgents(List.of("a", "b"))), 100, 0);
        ShopMonthBuilder month = month(1, agents(3)).requirements(List.of(Requirement.onShift(date(1), DAY, 2)));

        assertThat(Judged.of(cover, month, "D", ".", "D").cost()).isEqualTo(100);
        assertThat(Judged.of(cover, month, "D", "D", "D").cost()).isZero();
    }

    @Test
    void takesARequirementsOwnWeightsFirst() {
        Requirement own = Requirement.onShift(date(1), NIGHT, 2).weighing(7L, 0L);
        ShopMonthBuilder month = month(1, agents(3)).requirements(List.of(own));

        assertThat(Judged.of(COVER, month, "N", ".", ".").cost()).isEqualTo(7);
        assertThat(Judged.of(COVER, month, "N", "N", "L").cost()).isZero();
    }

    @Test
    void saysSurplusWhereAShortageCostsNothing() {
        ShopMonthBuilder month = month(1, agents(2))
                .requirements(List.of(
                        Requirement.during(date(1), 600, 660, 4).weighing(0L, null),
                        Requirement.during(date(1), 660, 720, 1)));

        assertThat(Judged.of(COVER, month, "D", "H").inEnglish())
                .containsExactly("Sun 1 Nov, 11:00–12:00: 2 on duty, 1 needed, 1 h of work too much in all");
    }

    @Test
    void followsAHugeNeedBeyondItsTable() {
        ShopMonthBuilder month =
                month(1, agents(1)).requirements(List.of(Requirement.onShift(date(1), DAY, 1_000_000)));
        Tally tally = COVER.tallies(Frame.of(month.build())).getFirst();

        assertThat(tally.curve().at(0)).isEqualTo(100_000_000);
        assertThat(tally.curve().at(999_999)).isEqualTo(100);
        assertThat(tally.curve().at(1_000_001)).isEqualTo(20);
    }

    @Test
    void refusesWeightsBelowNoneAndAboveTheHighest() {
        RuleHead head = RuleHead.must("cover");
        assertThatIllegalArgumentException().isThrownBy(() -> new Cover(head, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cover(head, 0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cover(head, RuleHead.MAX_WEIGHT + 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cover(head, 0, RuleHead.MAX_WEIGHT + 1));
        assertThat(new Cover(head, 0, RuleHead.MAX_WEIGHT).kind()).isEqualTo("cover");
    }
}
