package io.github.paiban.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.RandomMonths;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Score;
import io.github.paiban.rules.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class RosterTrialTest {

    @Test
    void aVerdictIsTheDifferenceOfTwoFullAuditsForSeeds1To60() {
        for (long seed = 1; seed <= 60; seed++) {
            Terms terms = Terms.of(RandomMonths.problem(seed));
            int[][] grid = RandomMonths.grid(terms.frame(), seed);
            RosterTrial trial = new RosterTrial(terms, grid);
            Score before = Audit.of(terms).judge(grid).score();
            for (List<Edit> edits : someEdits(terms.frame(), seed)) {
                int[][] edited = edited(grid, edits);
                Score difference = Audit.of(terms).judge(edited).score().minus(before);

                Verdict verdict = trial.judge(edits);

                assertThat(verdict.difference()).isEqualTo(difference);
                assertThat(verdict.isLegal()).isEqualTo(breaksNothingMore(terms, grid, edited));
                assertThat(trial.weigh(edits)).isEqualTo(new Weighed(verdict.isLegal(), difference));
                assertThat(trial.with(edits)).isEqualTo(terms.frame().roster(edited));
            }
        }
    }

    @Test
    void whatAVerdictSaysComesAndGoesIsWhatTwoAuditsFindForSeeds1To30() {
        for (long seed = 1; seed <= 30; seed++) {
            Terms terms = Terms.of(RandomMonths.problem(seed));
            int[][] grid = RandomMonths.grid(terms.frame(), seed);
            var before = Audit.of(terms).judge(grid).breaches();
            for (List<Edit> edits : someEdits(terms.frame(), seed)) {
                var after = Audit.of(terms).judge(edited(grid, edits)).breaches();
                Verdict verdict = new RosterTrial(terms, grid).judge(edits);

                assertThat(verdict.changes().stream().flatMap(change -> change.appearing().stream()))
                        .containsExactlyInAnyOrderElementsOf(after.stream()
                                .filter(each -> !before.contains(each))
                                .toList());
                assertThat(verdict.changes().stream().flatMap(change -> change.disappearing().stream()))
                        .containsExactlyInAnyOrderElementsOf(before.stream()
                                .filter(each -> !after.contains(each))
                                .toList());
            }
        }
    }

    @Test
    void aDiffIsTheDifferenceOfTwoFullAuditsAndBackwardsTheOppositeForSeeds1To40() {
        for (long seed = 1; seed <= 40; seed++) {
            RosterProblem problem = RandomMonths.problem(seed);
            Terms terms = Terms.of(problem);
            Frame frame = terms.frame();
            int[][] grid = RandomMonths.grid(frame, seed);
            Roster before = frame.roster(grid);
            Roster after = frame.roster(edited(grid, someEdits(frame, seed).getLast()));

            RosterDiff diff = RosterDiff.of(terms, before, after);
            RosterDiff back = RosterDiff.of(terms, after, before);

            assertThat(diff.before()).isEqualTo(Audit.of(terms).judge(before).score());
            assertThat(diff.after()).isEqualTo(Audit.of(terms).judge(after).score());
            assertThat(back.difference()).isEqualTo(Score.ZERO.minus(diff.difference()));
            assertThat(back.cells()).hasSameSizeAs(diff.cells());
            for (int i = 0; i < diff.cells().size(); i++) {
                CellChange cell = diff.cells().get(i);
                assertThat(back.cells().get(i))
                        .isEqualTo(new CellChange(
                                cell.agent(), cell.date(), cell.after(), cell.before(), cell.come(), cell.gone()));
            }
        }
    }

    /** Ten sets of one to six edits of different cells. */
    static List<List<Edit>> someEdits(Frame frame, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<Edit>> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            List<Edit> edits = new ArrayList<>();
            for (int k = random.nextInt(6); k >= 0; k--) {
                Edit edit = new Edit(
                        random.nextInt(frame.agents()),
                        random.nextInt(frame.days()),
                        random.nextInt(frame.duties().size()));
                boolean isThere =
                        edits.stream().anyMatch(each -> each.agent() == edit.agent() && each.day() == edit.day());
                boolean isOff = edit.duty() == 0 && frame.isOnLeave(edit.agent(), edit.day());
                if (!isThere && !isOff) {
                    edits.add(edit);
                }
            }
            all.add(edits);
        }
        return all;
    }

    static int[][] edited(int[][] grid, List<Edit> edits) {
        int[][] edited = Arrays.stream(grid).map(int[]::clone).toArray(int[][]::new);
        edits.forEach(edit -> edited[edit.agent()][edit.day()] = edit.duty());
        return edited;
    }

    /** The same question answered term by term, without looking at what the edits touch. */
    static boolean breaksNothingMore(Terms terms, int[][] before, int[][] after) {
        Audit audit = Audit.of(terms);
        for (int a = 0; a < before.length; a++) {
            for (Terms.RowTerm term : terms.rows(a)) {
                long more = cost(audit.judge(term, a, after[a])) - cost(audit.judge(term, a, before[a]));
                if (term.rule().head().level() == Level.MUST && more > 0) {
                    return false;
                }
            }
        }
        return terms.columns().stream()
                .filter(term -> term.rule().head().level() == Level.MUST)
                .allMatch(term -> cost(audit.judge(term, term.tally().count(after)))
                        <= cost(audit.judge(term, term.tally().count(before))));
    }

    private static long cost(List<Breach> breaches) {
        return breaches.stream().mapToLong(Breach::cost).sum();
    }
}
