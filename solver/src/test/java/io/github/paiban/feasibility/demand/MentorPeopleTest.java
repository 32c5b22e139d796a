package io.github.paiban.feasibility.demand;

import static io.github.paiban.rules.SmallShop.date;
import static io.github.paiban.rules.SmallShop.month;
import static io.github.paiban.rules.SmallShop.skilled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.feasibility.Found;
import io.github.paiban.model.Request;
import io.github.paiban.model.ShopMonthBuilder;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.column.Mentor;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MentorPeopleTest {
    private static final Rule MENTOR = new Mentor(RuleHead.must("never-alone"), "trainee", "senior", 1);

    private static ShopMonthBuilder mentorOnLeave(int days) {
        List<Request> leave = IntStream.rangeClosed(1, days)
                .mapToObj(day -> Request.leave("b", date(day)))
                .toList();
        return month(10, skilled("a", "trainee"), skilled("b", "senior")).requests(leave);
    }

    private static Found found(ShopMonthBuilder month, Rule... rules) {
        return Found.by(new MentorPeople(), month, rules);
    }

    @Test
    void aMentorWhoIsThereEveryDayShutsNobodyOut() {
        assertThat(found(mentorOnLeave(0), MENTOR, Rules.rests(2)).isEmpty()).isTrue();
    }

    @Test
    void daysWithoutAnyMentorShutTheTraineeOut() {
        Found found = found(mentorOnLeave(2), MENTOR, Rules.rests(2));

        assertThat(found.english())
                .containsExactly(
                        "a cannot work on 2 days: none of the 1 agents with senior can be there" + " (“never-alone”)");
        assertThat(found.only().certain()).as("two rests can lie there").isFalse();
        assertThat(found.only().to()).isEqualTo(date(2));
    }

    @Test
    void moreSuchDaysThanRestsLeaveNoRow() {
        Found found = found(mentorOnLeave(3), MENTOR, Rules.rests(2));

        assertThat(found.only().certain()).isTrue();
        assertThat(found.english())
                .containsExactly("a has no legal row: on 3 days none of the 1 agents with senior can be there"
                        + " (“never-alone”)");
        assertThat(found.chinese()).containsExactly("a没有可行的排法：有3天会senior的1人都到不了岗（“never-alone”）");
    }

    @Test
    void aTraineeWithoutAnyMentorAtAllIsSaid() {
        Found found = found(month(5, skilled("a", "trainee")), MENTOR);

        assertThat(found.only().certain()).as("nothing makes the trainee work").isFalse();
        assertThat(found.english().getFirst()).contains("on 5 days: none of the 0 agents");
    }

    @Test
    void aRuleThatIsNotMustIsNeverCertain() {
        Rule wished = new Mentor(RuleHead.should("never-alone", 1), "trainee", "senior", 1);

        assertThat(found(mentorOnLeave(3), wished, Rules.rests(2)).only().certain())
                .isFalse();
        Rule preferred = new Mentor(RuleHead.prefer("never-alone", 1), "trainee", "senior", 1);
        assertThat(found(mentorOnLeave(3), preferred, Rules.rests(2)).isEmpty()).isTrue();
    }
}
