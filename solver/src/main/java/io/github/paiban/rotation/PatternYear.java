package io.github.paiban.rotation;

import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.row.Carried;
import io.github.paiban.rules.row.EqualHours;
import io.github.paiban.rules.row.FairShare;
import io.github.paiban.rules.row.Outlook;
import io.github.paiban.rules.row.Parts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a pattern holds for each who follows it, from the beginning of its year to the end. Years begin with the month in
 * which the pattern does.
 */
final class PatternYear {
    private static final int MONTHS = 12;
    private static final int WEEK = 7;

    /** The whole year, its first day the year's first, or the month's where the pattern begins later. */
    private final Frame frame;
    /** The month alone, with its history. */
    private final Frame month;
    /** The month's first day, and the first after it. */
    private final int now;

    private final int later;
    private final int monthsLater;
    /** The duty of each day, by agent; none for those who have no pattern. */
    private final int[][] rows;

    PatternYear(ShopMonth month, PatternLayout layout) {
        Period year = year(layout.pattern(), month.period());
        this.frame = frame(month, year);
        this.month = Frame.of(month);
        this.now = year.day(month.period().first());
        this.later = now + month.period().days();
        this.monthsLater = (int) ChronoUnit.MONTHS.between(month.period().end(), year.end());
        Map<String, List<Duty>> laid = layout.rows(year);
        this.rows = IntStream.range(0, frame.agents())
                .mapToObj(agent -> laid.getOrDefault(frame.agent(agent).id(), List.of()).stream()
                        .mapToInt(frame.duties()::index)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** The year in which a period ends, as far as the pattern is followed in it. */
    private static Period year(CyclePattern pattern, Period period) {
        YearMonth first = YearMonth.from(pattern.anchor().plusDays(WEEK - 1));
        long months = ChronoUnit.MONTHS.between(first, YearMonth.from(period.last()));
        int years = Math.toIntExact(Math.floorDiv(months, MONTHS));
        LocalDate end = first.plusMonths(MONTHS * (years + 1L)).atDay(1);
        LocalDate begin = first.plusMonths(MONTHS * Math.max(0L, years)).atDay(1);
        return new Period(begin.isBefore(period.first()) ? begin : period.first(), end);
    }

    private static Frame frame(ShopMonth month, Period year) {
        return Frame.of(ShopMonth.builder(year)
                .shifts(month.shifts())
                .roles(month.roles())
                .agents(month.agents())
                .holidays(month.holidays())
                .requests(month.requests())
                .build());
    }

    /** How many months come after this one until the year is over. */
    int monthsLater() {
        return monthsLater;
    }

    /** What a rule of fair shares should know of it. Those whom limits of their own hold back are compared with nobody. */
    Outlook of(FairShare rule) {
        DutySet what = DutySet.of(frame.duties(), rule.what());
        int[] team = team(rule.head().scope())
                .filter(agent -> !rule.isHeldBack(month, agent))
                .toArray();
        return outlook(
                team,
                (agent, day) ->
                        rule.on().includes(frame, day) && !(isCovered(rule.ledger(), day) || isHistory(agent, day)),
                duty -> what.contains(duty) ? 1 : 0);
    }

    /** What a rule of equal hours should know of it. It asks no history: without a ledger the past followed the pattern. */
    Outlook of(EqualHours rule) {
        return outlook(
                team(rule.head().scope()).toArray(),
                (agent, day) -> !isCovered(rule.ledger(), day),
                frame.duties()::paidMinutes);
    }

    private IntStream team(Scope scope) {
        return Arrays.stream(frame.agentsIn(scope)).filter(agent -> rows[agent].length > 0);
    }

    private boolean isCovered(@Nullable Carried ledger, int day) {
        return day < now && ledger != null && ledger.covers(frame.date(day));
    }

    private boolean isHistory(int agent, int day) {
        int back = day - now;
        return back < 0 && back >= -Frame.HISTORY_DAYS && month.history(agent, back) != Frame.UNKNOWN;
    }

    /** Cells that count. */
    private interface Cells {
        boolean count(int agent, int day);
    }

    private Outlook outlook(int[] team, Cells cells, IntUnaryOperator amount) {
        return new Outlook(
                surplus(team, 0, now, cells, amount),
                surplus(team, now, later, cells, amount),
                surplus(team, later, frame.days(), cells, amount),
                monthsLater);
    }

    /** By how much each has more of some days than the part that goes by contract and presence. */
    private Map<String, Double> surplus(int[] team, int from, int to, Cells cells, IntUnaryOperator amount) {
        double[] done = new double[team.length];
        double[] weights = new double[team.length];
        for (int i = 0; i < team.length; i++) {
            int agent = team[i];
            for (int day = from; day < to; day++) {
                boolean isThere = frame.isPresent(agent, day) && !frame.isOnLeave(agent, day);
                int duty = rows[agent][day];
                if (isThere && cells.count(agent, day)) {
                    done[i] += duty != Duties.LEAVE ? amount.applyAsInt(duty) : 0;
                    weights[i] += frame.agent(agent).contract();
                }
            }
        }
        double[] above = Parts.surplus(done, weights);
        Map<String, Double> surplus = new HashMap<>();
        IntStream.range(0, team.length)
                .forEach(i -> surplus.put(frame.agent(team[i]).id(), above[i]));
        return surplus;
    }
}
