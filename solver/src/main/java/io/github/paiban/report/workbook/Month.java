package io.github.paiban.report.workbook;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Holiday;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import io.github.paiban.notice.Message;
import io.github.paiban.report.RosterView;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all sheets show: the roster as duty indexes by agent and day, its symbols, what is needed. */
final class Month {
    private final RosterView view;
    private final Frame frame;
    private final int[][] grid;
    private final Symbols symbols;
    private final Needs needs;
    private final Map<String, int[]> counts = new HashMap<>();
    private final Map<LocalDate, Holiday> holidays = new LinkedHashMap<>();

    Month(RosterView view) {
        this.view = view;
        this.frame = Frame.of(view.month());
        this.grid = frame.grid(view.judgement().roster());
        this.symbols = new Symbols(view, frame);
        this.needs = new Needs(frame);
        view.month().holidays().forEach(each -> holidays.put(each.date(), each));
    }

    RosterView view() {
        return view;
    }

    Frame frame() {
        return frame;
    }

    Symbols symbols() {
        return symbols;
    }

    Needs needs() {
        return needs;
    }

    List<Agent> agents() {
        return view.month().agents();
    }

    List<ShiftType> shifts() {
        return view.month().shifts();
    }

    /** The duty of an agent on a day; of the history, {@link Frame#UNKNOWN} where nothing is known. */
    int duty(int agent, int day) {
        return day < 0 ? frame.history(agent, day) : grid[agent][day];
    }

    /** What stands in a cell: nothing on a day outside the contract. */
    String word(int agent, int day) {
        int duty = duty(agent, day);
        boolean away = duty == Frame.UNKNOWN || (duty == Duties.OFF && !frame.isPresent(agent, day));
        return away ? "" : symbols.word(duty);
    }

    /** Whether a day is a weekend's or a holiday, and not worked to make up for one. */
    boolean isFree(int day) {
        Holiday holiday = holidays.get(frame.date(day));
        return holiday == null ? frame.isWeekend(day) : holiday.kind() != Holiday.Kind.MAKEUP;
    }

    /** The name of a day's holiday; empty for none. */
    String holiday(int day) {
        Holiday holiday = holidays.get(frame.date(day));
        return holiday == null ? "" : holiday.name();
    }

    /** How many agents are on a shift of a day; the day before the period is -1. */
    int count(ShiftType shift, int day) {
        int[] byDay = counts.computeIfAbsent(shift.id(), any -> countByDay(shift));
        return byDay[day + 1];
    }

    private int[] countByDay(ShiftType shift) {
        int[] byDay = new int[frame.days() + 1];
        for (int agent = 0; agent < frame.agents(); agent++) {
            for (int day = -1; day < frame.days(); day++) {
                byDay[day + 1] += isOn(shift, agent, day) ? 1 : 0;
            }
        }
        return byDay;
    }

    /** Whether an agent is on a shift of a day. */
    boolean isOn(ShiftType shift, int agent, int day) {
        int duty = duty(agent, day);
        return Duties.isWork(duty) && frame.duties().shift(duty).id().equals(shift.id());
    }

    /** The name of a group that is needed. */
    static String name(Requirement.Group group) {
        return Stream.of(group.shop(), group.queue(), group.skill())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** A text of this module in the reader's language. */
    String say(String key, Object... values) {
        return view.texts().say(Message.of("workbook." + key, values));
    }

    String say(Message message) {
        return view.texts().say(message);
    }

    String show(Object value) {
        return view.texts().show(value);
    }

    boolean isChinese() {
        return view.texts().locale().getLanguage().equals("zh");
    }
}
