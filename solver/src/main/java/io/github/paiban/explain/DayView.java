package io.github.paiban.explain;

import io.github.paiban.explain.DayExplanation.CoverLine;
import io.github.paiban.explain.DayExplanation.OnDuty;
import io.github.paiban.model.Period;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Demand;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A roster read by its columns. */
final class DayView {
    private final Terms terms;
    private final Frame frame;
    private final int[][] grid;

    DayView(Terms terms, int[][] grid) {
        this.terms = terms;
        this.frame = terms.frame();
        this.grid = grid;
    }

    /** A day across agents. */
    DayExplanation explain(int day) {
        LocalDate date = frame.date(day);
        return new DayExplanation(date, onDuty(day), cover(day), breaches(date));
    }

    private List<OnDuty> onDuty(int day) {
        IntStream workThenRest = IntStream.concat(
                IntStream.range(Duties.FIRST_WORK, frame.duties().size()), IntStream.range(0, Duties.FIRST_WORK));
        return workThenRest
                .mapToObj(duty -> new OnDuty(frame.duties().get(duty), doing(duty, day)))
                .filter(line -> !line.agents().isEmpty())
                .toList();
    }

    /** Those under contract who do a duty. */
    private List<String> doing(int duty, int day) {
        return IntStream.range(0, frame.agents())
                .filter(a -> grid[a][day] == duty && (Duties.isWork(duty) || frame.isPresent(a, day)))
                .mapToObj(a -> frame.agent(a).id())
                .toList();
    }

    private List<CoverLine> cover(int day) {
        return Demand.of(frame).needs().stream()
                .filter(need -> need.day() == day)
                .map(need -> new CoverLine(need, need.count(frame, grid)))
                .toList();
    }

    private List<Breach> breaches(LocalDate date) {
        return Audit.of(terms).judge(grid).breaches().stream()
                .filter(breach -> !date.isBefore(breach.from()) && !date.isAfter(breach.to()))
                .filter(breach -> !isOfWholePeriod(breach))
                .toList();
    }

    private boolean isOfWholePeriod(Breach breach) {
        Period period = frame.month().period();
        return breach.from().equals(period.first()) && breach.to().equals(period.last());
    }
}
