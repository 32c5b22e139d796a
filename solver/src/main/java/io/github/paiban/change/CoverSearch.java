package io.github.paiban.change;

import io.github.paiban.model.Duty;
import io.github.paiban.model.Night;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.FairShares;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds who can take a shift in a roster: everybody is tried, by the rows and counts that the shift touches. Whoever is
 * listed breaks no must rule; whoever is not breaks one.
 */
public final class CoverSearch {
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(
                    (Candidate each) -> each.isWithinRules() ? 0 : 1)
            .thenComparing(each -> each.verdict().difference())
            .thenComparingLong(each -> each.facts().before().overMinutes());

    private final Terms terms;
    private final Frame frame;
    private final int[][] grid;
    private final RosterTrial trial;
    private final FairShares shares;

    /**
     * A search in a roster.
     *
     * @param grid duty indexes by agent and day, whoever is absent on leave already
     */
    public CoverSearch(Terms terms, int[][] grid) {
        this.terms = terms;
        this.frame = terms.frame();
        this.grid = grid;
        this.trial = new RosterTrial(terms, grid);
        this.shares = FairShares.of(frame, Scope.ALL);
    }

    /**
     * Answers a question.
     *
     * @throws IllegalArgumentException where the date lies outside the period or the month has no such duty
     */
    public CoverAnswer answer(CoverQuestion question) {
        int day = frame.month().period().day(question.date());
        int duty = frame.duties().index(question.duty());
        List<Candidate> able = new ArrayList<>();
        List<Candidate> unable = new ArrayList<>();
        List<String> onIt = new ArrayList<>();
        List<String> unskilled = new ArrayList<>();
        for (int agent = 0; agent < frame.agents(); agent++) {
            if (grid[agent][day] == duty) {
                onIt.add(frame.agent(agent).id());
            } else if (lacks(agent, question.skill())) {
                unskilled.add(frame.agent(agent).id());
            } else {
                Candidate candidate = candidate(agent, day, duty);
                (candidate.isLegal() ? able : unable).add(candidate);
            }
        }
        able.sort(BEST_FIRST);
        if (able.stream().anyMatch(Candidate::isFree)) {
            return new CoverAnswer(
                    question.date(), question.duty(), able, unable, onIt, unskilled, List.of(), List.of(), true);
        }
        ChainSearch chains = new ChainSearch(
                terms, grid, trial, new Takers(grid, trial, question, fewestHoursFirst()), question.most());
        return new CoverAnswer(
                question.date(),
                question.duty(),
                able,
                unable,
                onIt,
                unskilled,
                chains.restMovers(),
                chains.shortest(),
                chains.isExhaustive());
    }

    private int[] fewestHoursFirst() {
        long[] over = IntStream.range(0, grid.length)
                .mapToLong(agent ->
                        AgentFigures.of(frame, shares, agent, grid[agent]).overMinutes())
                .toArray();
        return IntStream.range(0, grid.length)
                .boxed()
                .sorted(Comparator.comparingLong(agent -> over[agent]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean lacks(int agent, @Nullable String skill) {
        return skill != null && !frame.agent(agent).skills().contains(skill);
    }

    private Candidate candidate(int agent, int day, int duty) {
        Duty had = frame.duties().get(grid[agent][day]);
        Verdict verdict = trial.judge(List.of(new Edit(agent, day, duty)));
        return new Candidate(frame.agent(agent).id(), had, verdict, facts(agent, day, duty));
    }

    private Candidate.Facts facts(int agent, int day, int duty) {
        int[] row = grid[agent].clone();
        AgentFigures before = AgentFigures.of(frame, shares, agent, row);
        row[day] = duty;
        AgentFigures after = AgentFigures.of(frame, shares, agent, row);
        return new Candidate.Facts(before, after, lastNight(agent, day), run(agent, row, day));
    }

    private @Nullable LocalDate lastNight(int agent, int day) {
        for (int d = day - 1; d >= -Frame.HISTORY_DAYS; d--) {
            int duty = d >= 0 ? grid[agent][d] : frame.history(agent, d);
            if (Duties.isWork(duty) && Night.WORKED.touches(frame.duties().shift(duty))) {
                return frame.date(d);
            }
        }
        return null;
    }

    private int run(int agent, int[] row, int day) {
        int run = 1;
        for (int d = day + 1; d < row.length && Duties.isWork(row[d]); d++) {
            run++;
        }
        for (int d = day - 1; d >= -Frame.HISTORY_DAYS; d--) {
            if (!Duties.isWork(d >= 0 ? row[d] : frame.history(agent, d))) {
                break;
            }
            run++;
        }
        return run;
    }
}
