package io.github.paiban.report.page;

import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.Words;
import io.github.paiban.rules.row.EqualHours;
import io.github.paiban.rules.row.FairShare;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What is to be shared fairly, and how it was shared. Shares are those of the shop's own rules of fairness; hours, late
 * shifts and weekends that no rule speaks of are shared out as they were worked, by contract and presence.
 */
final class Fairness {
    /** Shifts that end after ten in the evening are late. */
    private static final int LATE = 22 * 60;

    private final Frame frame;
    private final int[][] grid;
    private final PageWords words;
    private final Map<String, Measure> byLabel = new LinkedHashMap<>();

    private Fairness(Frame frame, int[][] grid, PageWords words) {
        this.frame = frame;
        this.grid = grid;
        this.words = words;
    }

    /** The measures of a roster: hours first, then those of the rules in their order, then what no rule speaks of. */
    static List<Measure> of(RosterProblem problem, Frame frame, int[][] grid, PageWords words) {
        Fairness fairness = new Fairness(frame, grid, words);
        List<Rule> rules = problem.rules().rules();
        rules.stream()
                .filter(EqualHours.class::isInstance)
                .map(EqualHours.class::cast)
                .forEach(fairness::add);
        fairness.addHours();
        List<FairShare> shares = rules.stream()
                .filter(FairShare.class::isInstance)
                .map(FairShare.class::cast)
                .toList();
        shares.forEach(fairness::add);
        fairness.addUnsaid(shares);
        return List.copyOf(fairness.byLabel.values());
    }

    private void add(EqualHours rule) {
        double[] fair = rule.fairMinutes(frame);
        put(hours(), true, this::paidHours, rule, agent -> fair[agent] / 60);
    }

    private void add(FairShare rule) {
        DutySet what = DutySet.of(frame.duties(), rule.what());
        double[] fair = rule.fairDays(frame);
        put(
                words.show(Words.say(frame, rule.what(), rule.on())),
                false,
                agent -> days(agent, what::contains, rule.on()),
                rule,
                agent -> fair[agent]);
    }

    private void put(String label, boolean isHours, IntToDoubleFunction actual, Rule rule, IntToDoubleFunction target) {
        Measure measure = byLabel.computeIfAbsent(label, any -> empty(label, isHours, actual));
        for (int agent : frame.agentsIn(rule.head().scope())) {
            measure.share(agent, target.applyAsDouble(agent));
        }
    }

    private Measure empty(String label, boolean isHours, IntToDoubleFunction actual) {
        return new Measure(
                label,
                isHours,
                IntStream.range(0, frame.agents()).mapToDouble(actual).toArray());
    }

    private void addHours() {
        if (!byLabel.containsKey(hours())) {
            shareOut(hours(), true, this::paidHours);
        }
    }

    private void addUnsaid(List<FairShare> said) {
        IntPredicate late =
                duty -> Duties.isWork(duty) && frame.duties().shift(duty).endMinute() > LATE;
        DayFilter weekend = new DayFilter(List.of("weekend"));
        boolean hasLate = frame.month().shifts().stream().anyMatch(shift -> shift.endMinute() > LATE);
        if (hasLate && said.stream().noneMatch(rule -> isAbout(rule, late))) {
            shareOut(words.say("fairness.late"), false, agent -> days(agent, late, DayFilter.ALL));
        }
        if (said.stream().noneMatch(rule -> rule.on().words().contains("weekend"))) {
            shareOut(words.say("fairness.weekends"), false, agent -> days(agent, Duties::isWork, weekend));
        }
    }

    private boolean isAbout(FairShare rule, IntPredicate late) {
        DutySet what = DutySet.of(frame.duties(), rule.what());
        return IntStream.range(Duties.FIRST_WORK, frame.duties().size())
                .filter(duty -> frame.duties().findRole(duty) == null)
                .allMatch(duty -> what.contains(duty) == late.test(duty));
    }

    /** Shares of what was worked in all. */
    private void shareOut(String label, boolean isHours, IntToDoubleFunction actual) {
        Measure measure = empty(label, isHours, actual);
        double all = measure.total();
        double weights =
                IntStream.range(0, frame.agents()).mapToDouble(this::weight).sum();
        for (int agent = 0; agent < frame.agents(); agent++) {
            measure.share(agent, weights == 0 ? 0 : all * weight(agent) / weights);
        }
        byLabel.put(label, measure);
    }

    private double weight(int agent) {
        return frame.agent(agent).contract() * frame.presentDays(agent);
    }

    private String hours() {
        return words.say("fairness.hours");
    }

    private double paidHours(int agent) {
        return Arrays.stream(grid[agent]).map(frame.duties()::paidMinutes).sum() / 60.0;
    }

    private double days(int agent, IntPredicate duty, DayFilter on) {
        return on.days(frame)
                .filter(day -> frame.isPresent(agent, day) && duty.test(grid[agent][day]))
                .count();
    }
}
