package io.github.paiban.rules.catalogue;

import static io.github.paiban.rules.catalogue.RuleKindBuilder.row;

import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.catalogue.ParameterType.Days;
import io.github.paiban.rules.catalogue.ParameterType.DutyWords;
import io.github.paiban.rules.catalogue.ParameterType.Fraction;
import io.github.paiban.rules.catalogue.ParameterType.Sequences;
import io.github.paiban.rules.catalogue.ParameterType.TimeOfDay;
import io.github.paiban.rules.catalogue.ParameterType.TimeSpan;
import io.github.paiban.rules.catalogue.ParameterType.WholeNumber;
import io.github.paiban.rules.catalogue.ParameterType.WindowName;
import io.github.paiban.rules.catalogue.RuleKind.OwnLimits;
import io.github.paiban.rules.catalogue.RuleKind.Presence;
import io.github.paiban.rules.row.Availability;
import io.github.paiban.rules.row.CompleteWeekends;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.EqualHours;
import io.github.paiban.rules.row.FairShare;
import io.github.paiban.rules.row.FollowPattern;
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
import java.util.List;
import java.util.Map;

/** The kinds of rules that read one agent's row. */
final class RowKinds {
    /** The latest time of day that can be written, in minutes. */
    static final int TWO_DAYS = 2 * 24 * 60;

    private static final int HOUR = 60;
    private static final WholeNumber DAYS = new WholeNumber(0, 400);
    private static final TimeSpan PAID = new TimeSpan(0, 10_000 * HOUR);
    private static final Parameter ON = Parameter.withDefault("on", new Days(), DayFilter.ALL);
    private static final Parameter PER = Parameter.withDefault("per", new WindowName(), Window.PERIOD);
    private static final Parameter WHAT = Parameter.required("what", new DutyWords());

    static final List<RuleKind> ALL = List.of(
            row("availability").presence(Presence.ALWAYS).make((head, values) -> new Availability(head)),
            row("pins").presence(Presence.ALWAYS).make((head, values) -> new Pinned(head)),
            row("wishes")
                    .presence(Presence.UNLESS_WRITTEN)
                    .prefer(10)
                    .example("wishes: {rule: wishes, weight: 20}")
                    .make((head, values) -> new Wishes(head)),
            row("pattern")
                    .prefer(20)
                    .example("stability: {rule: pattern, weight: 20}")
                    .make((head, values) -> new FollowPattern(head, Map.of())),
            row("run")
                    .with(Parameter.withDefault("what", new DutyWords(), List.of("work")))
                    .limits(DAYS)
                    .example("six-in-a-row: {rule: run, what: work, max: 6}")
                    .make((head, values) -> new Run(head, values.words("what"), values.limits())),
            counting("count", "three-sundays: {rule: count, what: work, on: sun, max: 3}"),
            counting("shift-count", "nights: {rule: shift-count, what: night, min: 4, max: 12}"),
            counting("rest-days", "rest", "four-rests: {rule: rest-days, exactly: 4}"),
            counting("work-days", "work", "six-day-week: {rule: work-days, per: week, max: 6}"),
            row("rolling-count")
                    .with(List.of(WHAT, ON, days(RollingCount.MAX_DAYS)))
                    .limits(DAYS)
                    .where(Constraint.WITHIN_THE_DAYS)
                    .example("a-day-off-in-seven: {rule: rolling-count, what: off, days: 7, min: 1}")
                    .make((head, values) -> new RollingCount(
                            head, values.words("what"), values.days("on"), values.number("days"), values.limits())),
            row("whole-days")
                    .limits(DAYS)
                    .example("one-whole-day: {rule: whole-days, min: 1}")
                    .make((head, values) -> new WholeDays(head, values.limits())),
            row("succession")
                    .with(Parameter.required("forbid", new Sequences()))
                    .where(Constraint.FEW_SEQUENCES)
                    .example("no-day-after-night: {rule: succession, forbid: [[night, full]]}")
                    .make((head, values) -> new Succession(head, values.sequences("forbid"))),
            row("rest-hours")
                    .ownLimits(OwnLimits.TIME_SPANS)
                    .with(Parameter.required("min", new TimeSpan(1, RestHours.MAX_MINUTES))
                            .meaning("rest-hours"))
                    .example("eleven-hours: {rule: rest-hours, min: 11h}")
                    .make((head, values) -> new RestHours(head, values.number("min"))),
            row("weekends")
                    .limits(new WholeNumber(0, 60))
                    .example("a-weekend-off: {rule: weekends, max: 3}")
                    .make((head, values) -> new Weekends(head, values.limits())),
            row("complete-weekends")
                    .example("whole-weekends: {rule: complete-weekends, level: prefer, weight: 5}")
                    .make((head, values) -> new CompleteWeekends(head)),
            row("same-weekend-shift")
                    .example("steady-weekends: {rule: same-weekend-shift, level: prefer, weight: 5}")
                    .make((head, values) -> new SameWeekendShift(head)),
            row("hours")
                    .with(PER)
                    .limits(PAID)
                    .example("week-hours: {rule: hours, per: week, max: 48h}")
                    .make((head, values) -> new Hours(head, values.window("per"), values.limits())),
            row("rolling-hours")
                    .with(days(62))
                    .limits(PAID)
                    .example("any-seven-days: {rule: rolling-hours, days: 7, max: 52h}")
                    .make((head, values) -> new RollingHours(head, values.number("days"), values.limits())),
            row("overtime")
                    .should(10)
                    .ownLimits(OwnLimits.TIME_SPANS)
                    .with(List.of(Parameter.required("above", PAID), PER))
                    .example("overtime: {rule: overtime, above: 166h40m, weight: 10}")
                    .make((head, values) -> new Overtime(head, values.window("per"), values.number("above"))),
            row("equal-hours")
                    .should(1)
                    .with(Parameter.optional("target", PAID))
                    .with(Parameter.withDefault("tolerance", PAID, 0))
                    .example("equal-hours: {rule: equal-hours, tolerance: 2h45m}")
                    .make((head, values) ->
                            new EqualHours(head, values.findNumber("target"), values.number("tolerance"))),
            row("fair-share")
                    .prefer(10)
                    .with(List.of(WHAT, ON, Parameter.withDefault("carry-over", new Fraction(), 1.0)))
                    .example("fair-nights: {rule: fair-share, what: night, carry-over: 0.5}")
                    .make((head, values) -> new FairShare(
                            head, values.words("what"), values.days("on"), values.fraction("carry-over"))),
            row("time-window")
                    .with(ON)
                    .with(Parameter.withDefault("earliest", new TimeOfDay(), 0))
                    .with(Parameter.withDefault("latest", new TimeOfDay(), TWO_DAYS))
                    .where(Constraint.TIMES_IN_ORDER)
                    .example("students: {rule: time-window, on: [mon, tue], earliest: \"17:00\", teams: students}")
                    .make((head, values) -> new TimeWindowRule(
                            head, values.days("on"), values.number("earliest"), values.number("latest"))));

    private RowKinds() {}

    private static Parameter days(int most) {
        return Parameter.withDefault("days", new WholeNumber(1, most), 7);
    }

    private static RuleKind counting(String name, String example) {
        return row(name)
                .with(List.of(WHAT, ON, PER))
                .limits(DAYS)
                .example(example)
                .make((head, values) -> new Count(
                        head, name, values.words("what"), values.days("on"), values.window("per"), values.limits()));
    }

    private static RuleKind counting(String name, String what, String example) {
        return row(name)
                .with(List.of(ON, PER))
                .limits(DAYS)
                .example(example)
                .make((head, values) ->
                        new Count(head, name, List.of(what), values.days("on"), values.window("per"), values.limits()));
    }
}
