package io.github.paiban.report.picture;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Holiday;
import io.github.paiban.model.Period;
import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.Message;
import io.github.paiban.report.DaysBefore;
import io.github.paiban.report.RosterView;
import io.github.paiban.report.picture.Drawing.Cell;
import io.github.paiban.report.picture.Drawing.Day;
import io.github.paiban.report.picture.Drawing.Meaning;
import io.github.paiban.report.picture.Drawing.Row;
import io.github.paiban.report.picture.Drawing.Sum;
import io.github.paiban.rules.AgentKpis;
import io.github.paiban.rules.Demand;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Need;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads what is to be drawn out of a roster. */
final class DrawingReader {
    private final RosterView view;
    private final ShopMonth month;
    private final Frame frame;
    private final int[][] grid;
    private final int before;

    private DrawingReader(RosterView view) {
        this.view = view;
        this.month = view.month();
        this.frame = Frame.of(month);
        this.grid = frame.grid(view.judgement().roster());
        this.before = DaysBefore.shown(frame);
    }

    static Drawing read(RosterView view) {
        DrawingReader reader = new DrawingReader(view);
        return new Drawing(
                reader.title(),
                reader.warning(),
                reader.days().mapToObj(reader::day).toList(),
                reader.totalHeads(),
                IntStream.range(0, reader.frame.agents()).mapToObj(reader::row).toList(),
                reader.sums(),
                reader.keys());
    }

    private String title() {
        Period period = month.period();
        YearMonth whole = YearMonth.from(period.first());
        boolean isMonth = period.equals(Period.ofMonth(whole));
        String when = isMonth
                ? view.texts().show(whole)
                : say("period", period.first().toString(), period.last().toString());
        return say("title", month.title(), when).strip();
    }

    private String warning() {
        int broken = view.judgement().at(Level.MUST).size();
        return view.judgement().isLegal() ? "" : say("not-legal", broken);
    }

    /** Those before the period have negative numbers. */
    private IntStream days() {
        return IntStream.range(-before, frame.days());
    }

    private Day day(int day) {
        LocalDate date = frame.date(day);
        boolean isHoliday = frame.isHoliday(day, Holiday.Kind.STATUTORY) || frame.isHoliday(day, Holiday.Kind.SWAPPED);
        return new Day(number(date, day), weekday(date), frame.isWeekend(day), isHoliday, day < 0);
    }

    /** The day of the month, with the month where a new one begins. */
    private String number(LocalDate date, int day) {
        boolean isNew = day > -before && date.getDayOfMonth() == 1;
        boolean isBegin = day == -before && date.getDayOfMonth() != 1;
        return isNew || isBegin
                ? date.getMonthValue() + "/" + date.getDayOfMonth()
                : Integer.toString(date.getDayOfMonth());
    }

    private String weekday(LocalDate date) {
        Locale locale = view.texts().locale();
        boolean isChinese = locale.getLanguage().equals("zh");
        String name = date.getDayOfWeek().getDisplayName(isChinese ? TextStyle.NARROW : TextStyle.SHORT, locale);
        return name.substring(0, Math.min(2, name.length()));
    }

    private List<String> totalHeads() {
        List<String> heads = new ArrayList<>();
        month.shifts().forEach(shift -> heads.add(symbol(shift)));
        heads.add(view.word(Duty.OFF));
        if (hasLeave()) {
            heads.add(view.word(Duty.LEAVE));
        }
        heads.add(say("hours"));
        return heads;
    }

    private boolean hasLeave() {
        return view.judgement().kpis().agents().stream().anyMatch(each -> each.leaveDays() > 0);
    }

    private String symbol(ShiftType shift) {
        return view.word(Duty.of(shift.id()));
    }

    private Row row(int index) {
        Agent agent = frame.agent(index);
        String label = agent.name().equals(agent.id()) ? agent.id() : agent.id() + " " + agent.name();
        List<Cell> cells = days().mapToObj(
                        day -> day < 0 ? past(frame.history(index, day)) : cell(duty(agent, day), day))
                .toList();
        return new Row(
                label,
                agent.team(),
                cells,
                totals(view.judgement().kpis().agents().get(index)));
    }

    private Duty duty(Agent agent, int day) {
        return view.judgement().roster().duty(agent.id(), frame.date(day));
    }

    private Cell past(int duty) {
        if (duty == Frame.UNKNOWN) {
            return new Cell("", Colours.PAPER);
        }
        Duty known = frame.duties().get(duty);
        return new Cell(
                view.word(known), Colours.faded(Colours.of(view.palette().of(known))));
    }

    private Cell cell(Duty duty, int day) {
        int colour = Colours.of(view.palette().of(duty));
        boolean isShaded = !duty.isWork() && frame.isWeekend(day);
        return new Cell(view.word(duty), isShaded ? Colours.weekend(colour) : colour);
    }

    private List<String> totals(AgentKpis kpis) {
        List<String> totals = new ArrayList<>();
        kpis.shifts().values().forEach(count -> totals.add(count(count)));
        totals.add(count(kpis.rests()));
        if (hasLeave()) {
            totals.add(count(kpis.leaveDays()));
        }
        totals.add(view.texts().show(Math.round(kpis.paidMinutes() / 6.0) / 10.0));
        return totals;
    }

    private static String count(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    private List<Sum> sums() {
        List<Sum> sums = new ArrayList<>();
        for (ShiftType shift : month.shifts()) {
            List<String> counts = days().mapToObj(day -> day < 0 ? "" : count(onShift(shift, day)))
                    .toList();
            sums.add(new Sum(shown(shift.name(), shift.id()), counts, false));
        }
        int[] missing = missing();
        if (Arrays.stream(missing).anyMatch(each -> each > 0)) {
            List<String> words =
                    days().mapToObj(day -> day < 0 ? "" : count(missing[day])).toList();
            sums.add(new Sum(say("missing"), words, true));
        }
        return sums;
    }

    private static String shown(String name, String id) {
        return name.isBlank() ? id : name;
    }

    private int onShift(ShiftType shift, int day) {
        return (int) IntStream.range(0, frame.agents())
                .filter(agent -> Duties.isWork(grid[agent][day])
                        && frame.duties().shift(grid[agent][day]).id().equals(shift.id()))
                .count();
    }

    /** How many are missing at most at one time, by day. */
    private int[] missing() {
        int[] missing = new int[frame.days()];
        for (Need need : Demand.of(frame).needs()) {
            int gap = need.agents() - need.count(frame, grid);
            missing[need.day()] = Math.max(missing[need.day()], gap);
        }
        return missing;
    }

    private List<Meaning> keys() {
        Stream<Meaning> shifts = month.shifts().stream().map(this::key);
        Stream<Meaning> roles = month.roles().stream().map(this::key);
        Stream<Meaning> free = Stream.of(free(Duty.OFF, "off"), free(Duty.LEAVE, "leave"));
        return Stream.of(shifts, roles, free).flatMap(each -> each).toList();
    }

    private Meaning key(ShiftType shift) {
        String times = time(shift.startMinute()) + "–" + time(shift.endMinute() % (24 * 60));
        return new Meaning(
                symbol(shift),
                Colours.of(view.palette().of(Duty.of(shift.id()))),
                shown(shift.name(), shift.id()) + " " + times);
    }

    private static String time(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    private Meaning key(Role role) {
        return new Meaning(role.symbol(), Colours.HEAD, shown(role.name(), role.id()));
    }

    private Meaning free(Duty duty, String key) {
        return new Meaning(view.word(duty), Colours.of(view.palette().of(duty)), say(key));
    }

    private String say(String key, Object... values) {
        return view.texts().say(Message.of("picture." + key, values));
    }
}
