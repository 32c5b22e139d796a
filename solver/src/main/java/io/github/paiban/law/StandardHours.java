package io.github.paiban.law;

import io.github.paiban.law.LawFinding.Weight;
import io.github.paiban.model.Period;
import io.github.paiban.notice.Message;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One agent under standard hours. A day’s minutes above 8 hours are overtime at 150 %. In a week from Monday to Sunday, the rest
 * of the minutes above 40 hours, less 8 for each statutory day in it, are overtime too: at 200 % from the sixth working day on
 * (a statutory day in the week brings that forward by one), else at 150 %. All of a statutory day is paid at 300 %.
 */
final class StandardHours {
    static final int DAY = 8 * 60;
    private static final int WEEK_DAYS = 5;
    private static final int USUAL_MORE = 60;
    private static final int MOST_MORE = 3 * 60;
    private static final int MONTH_MOST = 36 * 60;
    private static final int DAYS_OF_WEEK = 7;

    private final AgentDays days;
    private final Period period;
    private final LawCalendar calendar;
    private final List<LawFinding> findings = new ArrayList<>();
    private final Map<YearMonth, Meter> meters = new TreeMap<>();
    private int longDays;

    /** What a month of an agent adds up to. */
    private static final class Meter {
        long worked;
        long at150;
        long at200;
        long at300;
    }

    StandardHours(AgentDays days, Period period, LawCalendar calendar) {
        this.days = days;
        this.period = period;
        this.calendar = calendar;
        LocalDate monday = period.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate week = monday; week.isBefore(period.end()); week = week.plusWeeks(1)) {
            addWeek(week);
        }
        meters.forEach(this::judge);
        if (longDays > 0) {
            add(Weight.NOTE, "over-an-hour", Article.LABOUR_LAW_41, Message.of("law.over-an-hour", longDays));
        }
    }

    List<LawFinding> findings() {
        return findings;
    }

    OvertimeHours hours() {
        long[] sums = new long[4];
        for (Meter meter : meters.values()) {
            sums[0] += meter.worked;
            sums[1] += meter.at150;
            sums[2] += meter.at200;
            sums[3] += meter.at300;
        }
        return new OvertimeHours(days.id(), sums[0], sums[1], sums[2], sums[3]);
    }

    private void addWeek(LocalDate monday) {
        List<LocalDate> week = monday.datesUntil(monday.plusWeeks(1)).toList();
        int statutory = (int) week.stream().filter(calendar::isStatutory).count();
        int left = (WEEK_DAYS - statutory) * DAY;
        int worked = 0;
        for (LocalDate date : week) {
            int minutes = days.minutes(date);
            if (calendar.isStatutory(date)) {
                count(date, minutes, 0, 0, minutes);
            } else {
                worked += minutes > 0 ? 1 : 0;
                int normal = Math.min(DAY, minutes);
                int over = Math.max(0, normal - Math.max(0, left));
                left -= normal;
                boolean isRestDay = worked > WEEK_DAYS - statutory;
                count(date, minutes, minutes - normal + (isRestDay ? 0 : over), isRestDay ? over : 0, 0);
            }
            judgeDay(date, minutes);
        }
    }

    private void count(LocalDate date, int minutes, int at150, int at200, int at300) {
        if (period.contains(date)) {
            Meter meter = meters.computeIfAbsent(YearMonth.from(date), each -> new Meter());
            meter.worked += minutes;
            meter.at150 += at150;
            meter.at200 += at200;
            meter.at300 += at300;
        }
    }

    private void judgeDay(LocalDate date, int minutes) {
        int more = minutes - DAY;
        if (!period.contains(date) || more <= USUAL_MORE) {
            return;
        }
        if (more > MOST_MORE) {
            Message said = Message.of("law.day-too-long", hours(minutes), hours(more));
            Message way = Message.of("law.way.shorter-shift");
            findings.add(new LawFinding(
                    Weight.BREACH, "day-too-long", Article.LABOUR_LAW_41, days.id(), date, date, said, List.of(way)));
        } else {
            longDays++;
        }
    }

    private void judge(YearMonth month, Meter meter) {
        long over = meter.at150 + meter.at200;
        if (over > MONTH_MOST) {
            Message said = Message.of(
                    "law.month-over-36",
                    month,
                    hours(meter.at150),
                    hours(meter.at200),
                    hours(over),
                    hours(over - MONTH_MOST));
            add(Weight.BREACH, "month-over-36", Article.LABOUR_LAW_41, said);
        }
    }

    private void add(Weight weight, String code, Article article, Message said) {
        List<Message> ways = weight == Weight.BREACH
                ? List.of(Message.of("law.way.fewer-hours"), Message.of("law.way.comprehensive"))
                : List.of();
        findings.add(new LawFinding(weight, code, article, days.id(), period.first(), period.last(), said, ways));
    }

    /** Weeks that have no rest day. */
    static List<LawFinding> weeksWithoutRest(AgentDays days, Period period, Weight weight, Article article) {
        List<LawFinding> found = new ArrayList<>();
        LocalDate first = period.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate monday = first; monday.isBefore(period.end()); monday = monday.plusWeeks(1)) {
            LocalDate sunday = monday.plusDays(DAYS_OF_WEEK - 1L);
            if (monday.datesUntil(sunday.plusDays(1)).allMatch(days::works)) {
                List<Message> ways = List.of(Message.of("law.way.weekly-rest"));
                Message said = Message.of("law.no-rest-day", monday, sunday);
                found.add(new LawFinding(weight, "no-rest-day", article, days.id(), monday, sunday, said, ways));
            }
        }
        return found;
    }

    static Duration hours(long minutes) {
        return Duration.ofMinutes(minutes);
    }
}
