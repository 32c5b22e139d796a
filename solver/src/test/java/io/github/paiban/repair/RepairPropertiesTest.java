package io.github.paiban.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.RandomMonths;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import java.time.LocalDate;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random months of any size with random rosters, good and bad. */
class RepairPropertiesTest {
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void workedAndFrozenCellsStayAndNoMoreMustRulesBreakThanIfNobodyWereAsked(long seed) {
        RosterProblem problem = RandomMonths.problem(seed);
        Frame frame = Frame.of(problem.month());
        Roster published = frame.roster(RandomMonths.grid(frame, seed));
        LocalDate today = frame.date(frame.days() / 3);
        LocalDate open = today.plusDays(2);
        String sick = frame.agent((int) (seed % frame.agents())).id();
        Absence absence = new Absence(sick, today, frame.date(frame.days() - 1 - frame.days() / 3));

        RepairAnswer answer = RepairSearch.search(
                RepairRequest.of(problem, published, today).absent(absence).within(2, 6));

        Audit audit = Audit.of(answer.problem());
        int nobodyAsked = audit.judge(answer.unmended().roster()).at(Level.MUST).size();
        for (Repair repair : answer.repairs()) {
            assertThat(audit.judge(repair.roster()).at(Level.MUST)).hasSizeLessThanOrEqualTo(nobodyAsked);
            assertThat(repair.askedCells()).isLessThanOrEqualTo(6);
            for (CellChange change : repair.changes()) {
                boolean own = change.agent().equals(sick) && absence.includes(change.date());
                assertThat(own ? !change.date().isBefore(today) : !change.date().isBefore(open))
                        .as(change.toString())
                        .isTrue();
                assertThat(change.isForced()).isEqualTo(own);
            }
            absence.first()
                    .datesUntil(absence.last().plusDays(1))
                    .forEach(date ->
                            assertThat(repair.roster().duty(sick, date).kind()).isNotEqualTo(Duty.Kind.WORK));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withNothingAbsentNothingChangesHoweverBadTheRoster(long seed) {
        RosterProblem problem = RandomMonths.problem(seed);
        Frame frame = Frame.of(problem.month());
        Roster published = frame.roster(RandomMonths.grid(frame, seed));

        RepairAnswer answer = RepairSearch.search(RepairRequest.of(problem, published, frame.date(0)));

        assertThat(answer.changesNothing()).isTrue();
    }

    static LongStream seeds() {
        return LongStream.range(0, 8);
    }
}
