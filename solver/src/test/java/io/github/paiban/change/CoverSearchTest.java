package io.github.paiban.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.RandomMonths;
import io.github.paiban.model.Duty;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CoverSearchTest {

    @Test
    void whoeverIsListedIsLegalAndWhoeverIsNotBreaksAMustRuleForSeeds1To40() {
        for (long seed = 1; seed <= 40; seed++) {
            Case some = new Case(RandomMonths.problem(seed), seed);

            CoverAnswer answer = some.answer();

            assertThat(answer.able()).allMatch(Candidate::isLegal);
            for (Candidate each : answer.able()) {
                assertThat(some.isLegal(each)).isTrue();
            }
            for (Candidate each : answer.unable()) {
                assertThat(some.isLegal(each)).isFalse();
                assertThat(each.verdict().mustBreaches()).isNotEmpty();
            }
            assertThat(Stream.of(
                                    answer.able().stream().map(Candidate::agent),
                                    answer.unable().stream().map(Candidate::agent),
                                    answer.onIt().stream())
                            .flatMap(names -> names))
                    .doesNotHaveDuplicates()
                    .hasSize(some.frame.agents());
        }
    }

    @Test
    void thoseWithinAllRulesStandFirstThenTheCheapestForSeeds1To40() {
        for (long seed = 1; seed <= 40; seed++) {
            CoverAnswer answer = new Case(RandomMonths.small(seed, 5, 10), seed).answer();

            assertThat(answer.able()).extracting(each -> !each.isWithinRules()).isSorted();
            for (int i = 1; i < answer.able().size(); i++) {
                Candidate former = answer.able().get(i - 1);
                Candidate each = answer.able().get(i);
                if (former.isWithinRules() == each.isWithinRules()) {
                    assertThat(former.verdict().difference())
                            .isLessThanOrEqualTo(each.verdict().difference());
                }
            }
        }
    }

    @Test
    void aChainIsLegalAndNoneIsShorterForSeeds1To120() {
        int two = 0;
        int three = 0;
        int none = 0;
        for (long seed = 1; seed <= 120; seed++) {
            Case some = new Case(RandomMonths.small(seed, 4, 9), seed);

            CoverAnswer answer = some.answer();

            assertThat(answer.isExhaustive()).isTrue();
            if (answer.hasFree()) {
                assertThat(answer.chains()).isEmpty();
                continue;
            }
            int shortest = some.shortestChain();
            if (shortest == 0) {
                none++;
                assertThat(answer.chains()).isEmpty();
            } else {
                two += shortest == 2 ? 1 : 0;
                three += shortest == 3 ? 1 : 0;
                assertThat(answer.chains()).isNotEmpty();
            }
            for (Chain chain : answer.chains()) {
                assertThat(chain.links()).hasSize(shortest);
                assertThat(chain.verdict().isLegal()).isTrue();
                assertThat(RosterTrialTest.breaksNothingMore(
                                some.terms, some.grid, RosterTrialTest.edited(some.grid, chain.edits())))
                        .isTrue();
                assertThat(chain.links().getLast().gives()).isNull();
            }
        }
        assertThat(two).isPositive();
        assertThat(three).isPositive();
        assertThat(none).isPositive();
    }

    @Test
    void whoeverMovesADayOffBreaksNoMustRuleAndWorksAsManyDaysForSeeds1To60() {
        int found = 0;
        for (long seed = 1; seed <= 60; seed++) {
            Case some = new Case(RandomMonths.small(seed, 5, 12), seed);
            for (Chain chain : some.answer().restMovers()) {
                found++;
                int[][] after = RosterTrialTest.edited(some.grid, chain.edits());
                assertThat(RosterTrialTest.breaksNothingMore(some.terms, some.grid, after))
                        .isTrue();
                assertThat(worked(after)).isEqualTo(worked(some.grid));
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void aSkillAskedForLeavesOutThoseWithoutIt() {
        Case some = new Case(RandomMonths.problem(5), 5);

        CoverAnswer answer = some.answer("senior");

        assertThat(answer.unskilled()).isNotEmpty();
        assertThat(Stream.concat(answer.able().stream(), answer.unable().stream()))
                .allMatch(each -> some.frame
                        .agent(some.frame.agentIndex(each.agent()))
                        .skills()
                        .contains("senior"));
    }

    @Test
    void whoeverIsAbsentIsOnLeaveAndNoLongerPromised() {
        RosterProblem problem = RandomMonths.problem(2);
        var pin = problem.month().pins().getFirst();

        RosterProblem absent = new Absence(pin.agent(), pin.date()).in(problem);

        Frame frame = Frame.of(absent.month());
        assertThat(absent.month().pins()).isEmpty();
        assertThat(frame.isOnLeave(frame.agentIndex(pin.agent()), frame.days() - 1))
                .isTrue();
    }

    private static long worked(int[][] grid) {
        return Arrays.stream(grid)
                .flatMapToInt(Arrays::stream)
                .filter(Duties::isWork)
                .count();
    }

    /** A month, a roster that keeps most must rules of rows, a gap. */
    private static final class Case {
        private final Terms terms;
        private final Frame frame;
        private final int[][] grid;
        private final int day;
        private final int duty;

        Case(RosterProblem problem, long seed) {
            terms = Terms.of(problem);
            frame = terms.frame();
            SplittableRandom random = new SplittableRandom(seed);
            grid = RandomMonths.grid(frame, seed);
            for (int[] row : grid) {
                for (int d = 0; d < row.length; d++) {
                    row[d] = random.nextInt(3) == 0 ? Duties.OFF : row[d];
                }
            }
            for (int a = 0; a < grid.length; a++) {
                for (int d = 0; d < grid[a].length; d++) {
                    grid[a][d] =
                            Duties.isWork(grid[a][d]) ? grid[a][d] : frame.isOnLeave(a, d) ? Duties.LEAVE : Duties.OFF;
                }
            }
            day = random.nextInt(frame.days());
            duty = Duties.FIRST_WORK + random.nextInt(frame.duties().size() - Duties.FIRST_WORK);
        }

        CoverAnswer answer() {
            return answer(null);
        }

        CoverAnswer answer(@Nullable String skill) {
            Duty asked = frame.duties().get(duty);
            return new CoverSearch(terms, grid)
                    .answer(new CoverQuestion(frame.date(day), asked, skill, frame.date(0), 5));
        }

        boolean isLegal(Candidate each) {
            Edit edit = new Edit(frame.agentIndex(each.agent()), day, duty);
            return RosterTrialTest.breaksNothingMore(terms, grid, RosterTrialTest.edited(grid, List.of(edit)));
        }

        /** How many people the shortest chain has, by trying everything; 0 for none of two or three. */
        int shortestChain() {
            return isChain(List.of(), new ArrayList<>(), day, duty, 2)
                    ? 2
                    : isChain(List.of(), new ArrayList<>(), day, duty, 3) ? 3 : 0;
        }

        private boolean isChain(List<Edit> edits, List<Integer> people, int gapDay, int gapDuty, int length) {
            boolean isLast = people.size() == length - 1;
            for (int a = 0; a < grid.length; a++) {
                int had = grid[a][gapDay];
                if (people.contains(a) || had == gapDuty || (isLast && Duties.isWork(had))) {
                    continue;
                }
                List<Edit> more = with(edits, new Edit(a, gapDay, gapDuty));
                if (isLast) {
                    if (RosterTrialTest.breaksNothingMore(terms, grid, RosterTrialTest.edited(grid, more))) {
                        return true;
                    }
                    continue;
                }
                List<Integer> others = new ArrayList<>(people);
                others.add(a);
                if (Duties.isWork(had)) {
                    if (isChain(more, others, gapDay, had, length)) {
                        return true;
                    }
                    continue;
                }
                for (int d = 0; d < frame.days(); d++) {
                    if (Duties.isWork(grid[a][d])) {
                        int rest = frame.isOnLeave(a, d) ? Duties.LEAVE : Duties.OFF;
                        if (isChain(with(more, new Edit(a, d, rest)), others, d, grid[a][d], length)) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }

        private static List<Edit> with(List<Edit> edits, Edit edit) {
            List<Edit> more = new ArrayList<>(edits);
            more.add(edit);
            return more;
        }
    }
}
