package io.github.paiban;

import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.column.Cover;
import io.github.paiban.rules.column.InTime;
import io.github.paiban.rules.column.Mentor;
import io.github.paiban.rules.column.NeverOffTogether;
import io.github.paiban.rules.column.NeverTogether;
import io.github.paiban.rules.column.RoleCount;
import io.github.paiban.rules.column.SkillCover;
import io.github.paiban.rules.row.Availability;
import io.github.paiban.rules.row.CompleteWeekends;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.EqualHours;
import io.github.paiban.rules.row.FairShare;
import io.github.paiban.rules.row.Hours;
import io.github.paiban.rules.row.Overtime;
import io.github.paiban.rules.row.Pinned;
import io.github.paiban.rules.row.RestHours;
import io.github.paiban.rules.row.RollingCount;
import io.github.paiban.rules.row.RollingHours;
import io.github.paiban.rules.row.Run;
import io.github.paiban.rules.row.SameWeekendShift;
import io.github.paiban.rules.row.Succession;
import io.github.paiban.rules.row.TimeWindowRule;
import io.github.paiban.rules.row.Weekends;
import io.github.paiban.rules.row.WholeDays;
import io.github.paiban.rules.row.Wishes;
import java.util.ArrayList;
import java.util.List;

/** One rule of every kind, for the shop of {@link RandomMonths}. */
public final class SampleRules {
    private SampleRules() {}

    /** What a shop of the trade switches on, and nothing else. */
    public static RuleBook tradeRules() {
        List<String> trade = List.of(
                "availability",
                "pins",
                "wishes",
                "no-day-after-night",
                "four-rests",
                "whole-day",
                "six-days",
                "equal-hours",
                "fair-nights",
                "cover");
        return new RuleBook(allRules().rules().stream()
                .filter(rule -> trade.contains(rule.head().id()))
                .toList());
    }

    /** One rule of every kind that reads rows. */
    public static RuleBook rowRulesAlone() {
        return new RuleBook(rowRules());
    }

    /** One rule of every kind that counts cells across agents. */
    public static RuleBook columnRulesAlone() {
        return new RuleBook(columnRules());
    }

    /** One rule of every kind, some with a scope. */
    public static RuleBook allRules() {
        List<Rule> rules = new ArrayList<>(rowRules());
        rules.addAll(columnRules());
        return new RuleBook(rules);
    }

    private static List<Rule> rowRules() {
        return List.of(
                new Availability(RuleHead.must("availability")),
                new Pinned(RuleHead.must("pins")),
                new Wishes(RuleHead.prefer("wishes", 10)),
                new Succession(
                        RuleHead.must("no-day-after-night"),
                        List.of(
                                List.of(List.of("evening"), List.of("full")),
                                List.of(List.of("overnight"), List.of("off"), List.of("day")))),
                new RestHours(RuleHead.must("rest-hours"), 600),
                new Run(RuleHead.must("six-days"), List.of("work"), Limits.atMost(6)),
                new Run(RuleHead.prefer("night-blocks", 5), List.of("evening"), new Limits(2, 4)),
                new Count(
                        RuleHead.must("four-rests"),
                        "rest-days",
                        List.of("rest"),
                        DayFilter.ALL,
                        Window.PERIOD,
                        Limits.exactly(4)),
                new Count(
                        RuleHead.should("weekly-rest", 7),
                        "rest-days",
                        List.of("off"),
                        DayFilter.ALL,
                        Window.WEEK,
                        Limits.atLeast(1)),
                new Count(
                        RuleHead.prefer("weekend-nights", 3),
                        "shift-count",
                        List.of("night"),
                        new DayFilter(List.of("weekend")),
                        Window.MONTH,
                        Limits.atMost(1)),
                new RollingCount(RuleHead.must("one-in-seven"), List.of("off"), DayFilter.ALL, 7, Limits.atLeast(1)),
                new WholeDays(RuleHead.must("whole-day"), Limits.atLeast(1)),
                new Weekends(RuleHead.should("weekends", 4).in(Scope.ofTeam("A")), new Limits(1, 2)),
                new CompleteWeekends(RuleHead.prefer("complete-weekends", 2)),
                new SameWeekendShift(RuleHead.prefer("same-weekend-shift", 2)),
                new Hours(RuleHead.should("week-hours", 6), Window.WEEK, new Limits(20 * 60, 40 * 60)),
                new RollingHours(RuleHead.should("rolling-hours", 3), 7, Limits.atMost(48 * 60)),
                new Overtime(RuleHead.prefer("overtime", 1), Window.PERIOD, 100 * 60),
                new EqualHours(RuleHead.should("equal-hours", 10), null, 0),
                new FairShare(RuleHead.prefer("fair-nights", 8), List.of("evening"), DayFilter.ALL, 0.5),
                new TimeWindowRule(
                        RuleHead.should("early", 5).in(Scope.ofAgents(List.of("a1"))), DayFilter.ALL, 0, 18 * 60));
    }

    private static List<Rule> columnRules() {
        return List.of(
                new Cover(RuleHead.should("cover", 1), 100, 20),
                new SkillCover(
                        RuleHead.should("senior", 30), "senior", List.of("night"), DayFilter.ALL, Limits.atLeast(1)),
                new Mentor(RuleHead.must("mentor"), "trainee", "senior", 1),
                new RoleCount(RuleHead.should("one-late", 40), "late", DayFilter.ALL, Limits.exactly(1)),
                new NeverTogether(RuleHead.prefer("apart", 9), List.of(List.of("a0", "a1"))),
                new NeverOffTogether(
                        new RuleHead("one-there", Level.SHOULD, 9, Scope.ALL), List.of(List.of("a0", "a2"))),
                new InTime(RuleHead.should("in-time", 3)));
    }
}
