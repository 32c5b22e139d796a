package io.github.paiban.report;

import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Texts;
import io.github.paiban.rotation.CyclePattern;
import io.github.paiban.rotation.MonthEnd;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws what becomes of a month's end under each policy, of a pattern that goes on day by day and of one that begins anew
 * with each month, as SVG. What is drawn is what the patterns themselves say of each date.
 */
public final class MonthEndPicture {
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final int FROM = 20;
    private static final int TO = 7;
    private static final int CELL = 30;
    private static final int LEFT = 150;
    private static final int RIGHT = 230;
    private static final int ROW = 38;
    private static final int TITLE = 34;
    private static final int HEAD = 40;
    private static final int WEEK = 7;
    private static final int MARGIN = 12;
    private static final int MONTHS = 20;
    private static final int LONGEST_MONTH = 31;
    private static final int RHYTHM = 8;
    private static final Duty SHIFT = Duty.of("day");

    private final Texts texts;
    private final List<LocalDate> dates;
    private final StringBuilder body = new StringBuilder();
    private int y;

    private MonthEndPicture(Texts texts) {
        this.texts = texts;
        this.dates = DECEMBER.atDay(FROM)
                .datesUntil(DECEMBER.plusMonths(1).atDay(TO + 1))
                .toList();
    }

    /** The picture with words of a language. */
    public static String svg(Locale language) {
        MonthEndPicture picture = new MonthEndPicture(Texts.in(language));
        picture.panel("by-day", List.of(MonthEnd.REST, MonthEnd.WORKED, MonthEnd.OWED), MonthEndPicture::byDay);
        picture.panel("by-month", List.of(MonthEnd.REST, MonthEnd.WORKED, MonthEnd.OWED), MonthEndPicture::byMonth);
        picture.panel("whole-month", List.of(MonthEnd.REST), MonthEndPicture::wholeMonth);
        return picture.all();
    }

    /** Six days of work and a rest, on and on; December's rests fall on 1, 8, 15, 22 and 29. */
    private static CyclePattern byDay(MonthEnd end) {
        return new CyclePattern(DECEMBER.atDay(1), WEEK, week(), Map.of("A", 0), false, end);
    }

    /** The same for the 28 days of each month. */
    private static CyclePattern byMonth(MonthEnd end) {
        List<Duty> core = new ArrayList<>();
        for (int week = 0; week < CyclePattern.CORE / WEEK; week++) {
            core.addAll(week());
        }
        return new CyclePattern(DECEMBER.atDay(1), CyclePattern.CORE, core, Map.of("A", 0), true, end);
    }

    /** Two lines that are written for all days of a month, four rests in each, eight days apart across the border too. */
    private static CyclePattern wholeMonth(MonthEnd end) {
        List<Duty> lines = new ArrayList<>();
        for (int line = 0; line < 2; line++) {
            for (int day = 0; day < LONGEST_MONTH; day++) {
                lines.add(day % RHYTHM == line && day < CyclePattern.CORE ? Duty.OFF : SHIFT);
            }
        }
        return new CyclePattern(DECEMBER.atDay(1), LONGEST_MONTH, lines, Map.of("A", 0), true, end);
    }

    private static List<Duty> week() {
        List<Duty> week = new ArrayList<>(List.of(Duty.OFF));
        week.addAll(Collections.nCopies(WEEK - 1, SHIFT));
        return week;
    }

    private interface Laid {
        CyclePattern with(MonthEnd end);
    }

    private void panel(String title, List<MonthEnd> ends, Laid laid) {
        y += TITLE;
        text(0, y - 10, "start", "t", say(title));
        for (int i = 0; i < dates.size(); i++) {
            LocalDate date = dates.get(i);
            String style = date.getDayOfMonth() > CyclePattern.CORE ? "h tail" : "h";
            text(x(i) + CELL / 2, y + HEAD - 8, "middle", style, Integer.toString(date.getDayOfMonth()));
        }
        y += HEAD;
        text(x(0) + 2, y - MONTHS - 6, "start", "m", say("this-month"));
        text(x(dates.size() - TO) + 2, y - MONTHS - 6, "start", "m", say("next-month"));
        ends.forEach(end -> row(end, laid.with(end)));
        y += 8;
    }

    private void row(MonthEnd end, CyclePattern pattern) {
        List<LocalDate> owed = pattern.owed(0, Period.ofMonth(DECEMBER));
        text(0, y + 21, "start", "l", "--month-end " + end.name().toLowerCase(Locale.ROOT));
        for (int i = 0; i < dates.size(); i++) {
            cell(x(i), dates.get(i), pattern, owed.contains(dates.get(i)));
        }
        long rests = Period.ofMonth(DECEMBER)
                .dates()
                .filter(date -> !pattern.duty(0, date).isWork())
                .count();
        String sum = owed.isEmpty() ? say("rests", rests) : say("rests-owed", rests, owed.size());
        text(x(dates.size()) + 12, y + 21, "start", "l", sum);
        y += ROW;
    }

    private void cell(int x, LocalDate date, CyclePattern pattern, boolean owed) {
        boolean works = pattern.duty(0, date).isWork();
        boolean tail = date.getDayOfMonth() > CyclePattern.CORE;
        String style = owed ? "owed" : !works ? "rest" : tail ? "tail" : "work";
        body.append(String.format(
                Locale.ROOT,
                "<rect class=\"c %s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\"/>\n",
                style,
                x + 1,
                y,
                CELL - 2,
                CELL));
        String word = owed ? "owed-mark" : works ? "work-mark" : "rest-mark";
        text(x + CELL / 2, y + 20, "middle", "d " + style + "-text", say(word));
    }

    /** The gap stands between the months. */
    private int x(int index) {
        int gap = index < dates.size() && dates.get(index).getMonthValue() == DECEMBER.getMonthValue() ? 0 : 10;
        return LEFT + index * CELL + gap;
    }

    private void text(int x, int at, String anchor, String style, String words) {
        body.append(String.format(
                Locale.ROOT,
                "<text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>\n",
                style,
                x,
                at,
                anchor,
                words.replace("&", "&amp;").replace("<", "&lt;")));
    }

    private String say(String key, Object... args) {
        return texts.say(Message.of("rotation.picture." + key, args));
    }

    private String all() {
        int width = MARGIN + x(dates.size()) + RIGHT;
        int height = y + 4;
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-12 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\">\n",
                        width,
                        height,
                        width,
                        height)
                + "<title>" + say("title") + "</title>\n"
                + STYLE
                + String.format(
                        Locale.ROOT, "<rect x=\"-12\" width=\"%d\" height=\"%d\" fill=\"#fff\"/>\n", width, height)
                + body
                + "</svg>\n";
    }

    private static final String STYLE = """
            <style>
            text { font: 13px system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; fill: #1d2530; }
            .t { font-weight: 600; font-size: 14px; }
            .m { fill: #1d2530; font-size: 12px; font-weight: 600; }
            .h { fill: #5b6675; font-size: 12px; }
            .h.tail { fill: #9a3412; font-weight: 600; }
            .c { stroke: #c9d1db; }
            .work { fill: #e3edf8; }
            .rest { fill: #fff; }
            .tail { fill: #fde3cd; }
            .owed { fill: #f7b0a0; stroke: #b42318; stroke-width: 1.5; }
            .rest-text { fill: #7a8594; }
            .tail-text { fill: #1d2530; }
            .owed-text { fill: #7a1408; font-weight: 600; }
            </style>
            """;
}
