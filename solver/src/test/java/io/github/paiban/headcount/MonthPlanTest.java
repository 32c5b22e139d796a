package io.github.paiban.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.headcount.DeskPlan.State;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Roster;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MonthPlanTest {
    private static JointPlan joint(boolean isLegal, double share) {
        Served served = new Served(Requirement.Group.ALL, 0.85, 0.85, share, 0.001);
        return new JointPlan(
                List.of("late-duty"),
                1,
                isLegal,
                List.of(),
                List.of(),
                new Roster(Samples.WEEK, Map.of()),
                List.of(served),
                false);
    }

    private static MonthPlan month(JointPlan joint) {
        return new MonthPlan(Samples.work(20, Requirement.Group.ALL), List.of(), joint, List.of(), 1, List.of(), null);
    }

    @Test
    void aJointRosterThatMissesATargetIsNone() {
        assertThat(month(joint(true, 0.86)).state()).isEqualTo(State.CONFIRMED);
        assertThat(month(joint(true, 0.84)).state()).isEqualTo(State.NONE);
        assertThat(month(joint(false, 0.86)).state()).isEqualTo(State.NONE);
    }

    /** People might have been added still: that is not the same as none being enough. */
    @Test
    void whereTimeWasUpItIsAnEstimate() {
        JointPlan cut = joint(true, 0.84).unfinished();

        assertThat(month(cut).state()).isEqualTo(State.ESTIMATED);
        assertThat(cut.isConfirmed()).isFalse();
        assertThat(month(joint(true, 0.86).unfinished()).state()).isEqualTo(State.CONFIRMED);
    }
}
