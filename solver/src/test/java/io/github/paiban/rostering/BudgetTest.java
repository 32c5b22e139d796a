package io.github.paiban.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.rules.Score;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private final AtomicLong clock = new AtomicLong();
    private final Cancellation cancellation = new Cancellation();

    private SolveOptions tenSeconds() {
        SolveOptions defaults = SolveOptions.defaults();
        return new SolveOptions(
                Duration.ofSeconds(10),
                Duration.ofSeconds(4),
                0,
                SolveOptions.NO_STEP_LIMIT,
                1,
                1,
                cancellation,
                defaults.start(),
                clock::get);
    }

    private void passSeconds(double seconds) {
        clock.addAndGet((long) (seconds * 1e9));
    }

    @Test
    void goesOnJustBeforeTheTimeIsUpAndStopsThen() {
        Budget budget = new Budget(tenSeconds().withUnimprovedLimit(Duration.ofSeconds(60)));
        passSeconds(9.99);
        assertThat(budget.findStopReason()).isNull();
        assertThat(budget.isSpent()).isFalse();
        passSeconds(0.01);
        assertThat(budget.findStopReason()).isEqualTo(StopReason.TIME);
        assertThat(budget.isSpent()).isTrue();
    }

    @Test
    void stopsFourSecondsAfterTheLastImprovement() {
        Budget budget = new Budget(tenSeconds());
        passSeconds(0.5);
        budget.improvedTo(new Score(0, 1, 1));
        passSeconds(3.9);
        assertThat(budget.findStopReason()).isNull();
        passSeconds(0.1);
        assertThat(budget.findStopReason()).isEqualTo(StopReason.UNIMPROVED);
    }

    /** Cycles end after 1, 3, 6 and 10 of ten seconds. */
    @Test
    void doesNotStopBeforeAWholeCycleOfTheCoolingBroughtNothing() {
        Budget budget = new Budget(tenSeconds().withUnimprovedLimit(Duration.ofSeconds(1)));
        passSeconds(2);
        budget.improvedTo(new Score(0, 1, 1));
        passSeconds(3.9);
        assertThat(budget.findStopReason()).isNull();
        passSeconds(0.1);
        assertThat(budget.findStopReason()).isEqualTo(StopReason.UNIMPROVED);
    }

    @Test
    void whatIsUnderWayPutsTheStopOff() {
        Budget budget = new Budget(tenSeconds());
        passSeconds(3);
        budget.hope();
        passSeconds(3.9);
        assertThat(budget.findStopReason()).isNull();
        passSeconds(0.1);
        assertThat(budget.findStopReason()).isEqualTo(StopReason.UNIMPROVED);
    }

    @Test
    void stopsWhenCancelled() {
        Budget budget = new Budget(tenSeconds());
        cancellation.cancel();
        assertThat(budget.findStopReason()).isEqualTo(StopReason.CANCELLED);
        assertThat(budget.isSpent()).isTrue();
    }

    @Test
    void stopsAtARosterThatCostsNothing() {
        Budget budget = new Budget(tenSeconds());
        budget.improvedTo(Score.ZERO);
        assertThat(budget.findStopReason()).isEqualTo(StopReason.PERFECT);
    }

    @Test
    void followsTheStepsAloneWhereTheyAreLimited() {
        Budget budget = new Budget(tenSeconds().withStepLimit(100));
        passSeconds(5);
        assertThat(budget.share()).isZero();
        budget.count(99);
        assertThat(budget.findStopReason()).isNull();
        assertThat(budget.stepsLeft()).isEqualTo(1);
        budget.count(1);
        assertThat(budget.share()).isEqualTo(1);
        assertThat(budget.findStopReason()).isEqualTo(StopReason.STEPS);
    }
}
