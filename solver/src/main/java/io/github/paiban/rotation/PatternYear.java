package io.github.paiban.rotation;

import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.row.EqualHours;
import io.github.paiban.rules.row.FairShare;
import io.github.paiban.rules.row.Outlook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * What a pattern holds for each who follows it from a month until its year is over. Years begin with the month in which
 * the pattern does.
 */
final class PatternYear {
    private static final int MONTHS = 12;
    private static final int WEEK = 7;

    private final Frame frame;
    private final int nowDays;
    private final int monthsLater;
    /** The duty of each day, by agent; none for those who have no pattern. */
    private final int[][] rows;

    PatternYear(ShopMonth month, PatternLayout layout) {
        LocalDate end = end(layout.pattern(), month.period());
        this.frame = frame(month, end);
        this.nowDays = month.period().days();
        this.monthsLater = (int) ChronoUnit.MONTHS.between(month.period().end(), end);
        Map<String, List<Duty>> laid = layout.rows(frame.month().period());
        this.rows = IntStream.range(0, frame.agents())
                .mapToObj(agent -> laid.getOrDefault(frame.agent(agent).id(), List.of()).stream()
                        .mapToInt(frame.duties()::index)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** The first day after the year in which a period ends. */
    private static LocalDate end(CyclePattern pattern, Period period) {
        YearMonth first = YearMonth.from(pattern.anchor().plusDays(WEEK - 1));
        long months = ChronoUnit.MONTHS.between(first, YearMonth.from(period.last()));
        return first.plusMonths(MONTHS * (Math.floorDiv(months, MONTHS) + 1)).atDay(1);
    }

    private static Frame frame(ShopMonth month, LocalDate end) {
        Period ahead = new Period(month.period().first(), end);
        return Frame.of(ShopMonth.builder(ahead)
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

    /**
     * What a rule of fair shares should know of it.
     *
     * @param held whom limits of their own hold back: they are compared with nobody
     */
    Outlook of(FairShare rule, Set<String> held) {
        DutySet what = DutySet.of(frame.duties(), rule.what());
        return outlook(
                rule.head().scope(), held, day -> rule.on().includes(frame, day), duty -> what.contains(duty) ? 1 : 0);
    }

    /** What a rule of equal hours should know of it. */
    Outlook of(EqualHours rule) {
        return outlook(rule.head().scope(), Set.of(), day -> true, frame.duties()::paidMinutes);
    }

    private Outlook outlook(Scope scope, Set<String> held, IntPredicate on, IntUnaryOperator amount) {
        int[] team = Arrays.stream(frame.agentsIn(scope))
                .filter(agent -> rows[agent].length > 0
                        && !held.contains(frame.agent(agent).id()))
                .toArray();
        return new Outlook(
                surplus(team, 0, nowDays, on, amount), surplus(team, nowDays, frame.days(), on, amount), monthsLater);
    }

    /** By how much each has more of some days than the part that goes by contract and presence. */
    private Map<String, Double> surplus(int[] team, int from, int to, IntPredicate on, IntUnaryOperator amount) {
        double all = 0;
        double weights = 0;
        double[] done = new double[frame.agents()];
        double[] weight = new double[frame.agents()];
        for (int agent : team) {
            for (int day = from; day < to; day++) {
                boolean counts = frame.isPresent(agent, day) && !frame.isOnLeave(agent, day) && on.test(day);
                int duty = rows[agent][day];
                done[agent] += counts && duty != Duties.LEAVE ? amount.applyAsInt(duty) : 0;
                weight[agent] += counts ? frame.agent(agent).contract() : 0;
            }
            all += done[agent];
            weights += weight[agent];
        }
        Map<String, Double> surplus = new HashMap<>();
        for (int agent : team) {
            double part = weights == 0 ? 0 : all * weight[agent] / weights;
            surplus.put(frame.agent(agent).id(), done[agent] - part);
        }
        return surplus;
    }
}
