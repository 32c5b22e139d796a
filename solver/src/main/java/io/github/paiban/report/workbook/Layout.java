package io.github.paiban.report.workbook;

import io.github.paiban.model.ShiftType;
import io.github.paiban.report.DaysBefore;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/** Where everything stands on the sheet of the roster. Rows and columns count from 0. */
final class Layout {
    static final int TITLE = 0;
    static final int BAND = 1;
    static final int HEADER = 2;
    static final int WEEKDAYS = 3;
    static final int FIRST_AGENT = 4;
    static final int ID = 0;
    static final int NAME = 1;
    private static final int TEAM = 2;
    /** What a row below the agents says of each day. */
    enum Kind {
        ON_DUTY,
        NEEDED,
        GAP,
        GROUP_GAP,
        WORKING,
        MISSING_HOURS
    }

    /**
     * A row below the agents.
     *
     * @param kind what it says
     * @param shift index of the shift it speaks of; -1 for all
     */
    record DayLine(Kind kind, int shift) {}

    private final Month month;
    private final boolean teams;
    private final int history;
    private final List<DayLine> dayLines;

    Layout(Month month) {
        this.month = month;
        this.teams = month.agents().stream().map(each -> each.team()).distinct().count() > 1;
        this.history = DaysBefore.shown(month.frame());
        this.dayLines = dayLines(month);
    }

    private static List<DayLine> dayLines(Month month) {
        List<DayLine> lines = new ArrayList<>();
        for (int s = 0; s < month.shifts().size(); s++) {
            ShiftType shift = month.shifts().get(s);
            lines.add(new DayLine(Kind.ON_DUTY, s));
            if (month.needs().speaksOf(shift)) {
                lines.add(new DayLine(Kind.NEEDED, s));
                lines.add(new DayLine(Kind.GAP, s));
            }
            if (month.needs().groups().stream().anyMatch(group -> month.needs().speaksOf(group, shift))) {
                lines.add(new DayLine(Kind.GROUP_GAP, s));
            }
        }
        lines.add(new DayLine(Kind.WORKING, -1));
        if (month.needs().speaksOfIntervals()) {
            lines.add(new DayLine(Kind.MISSING_HOURS, -1));
        }
        return List.copyOf(lines);
    }

    boolean hasTeams() {
        return teams;
    }

    int teamColumn() {
        return TEAM;
    }

    /** The last of the columns that say who it is. */
    int lastHeadColumn() {
        return teams ? TEAM : NAME;
    }

    /** How many days before the period are shown. */
    int history() {
        return history;
    }

    /** The column of a day; days before the period are negative. */
    int dayColumn(int day) {
        return lastHeadColumn() + 1 + history + day;
    }

    int lastDayColumn() {
        return dayColumn(month.frame().days() - 1);
    }

    int workColumn() {
        return lastDayColumn() + 1;
    }

    int shiftColumn(int shift) {
        return workColumn() + 1 + shift;
    }

    int weekendColumn() {
        return shiftColumn(month.shifts().size());
    }

    int restColumn() {
        return weekendColumn() + 1;
    }

    int leaveColumn() {
        return restColumn() + 1;
    }

    int hoursColumn() {
        return leaveColumn() + 1;
    }

    int agentRow(int agent) {
        return FIRST_AGENT + agent;
    }

    int lastAgentRow() {
        return agentRow(month.agents().size() - 1);
    }

    List<DayLine> dayLines() {
        return dayLines;
    }

    int dayLineRow(DayLine line) {
        return lastAgentRow() + 1 + dayLines.indexOf(line);
    }

    int legendHeadRow() {
        return lastAgentRow() + 1 + dayLines.size() + 1;
    }

    /** The row of a line of the legend. */
    int legendRow(int position) {
        return legendHeadRow() + 1 + position;
    }

    int lastLegendRow() {
        return legendRow(month.symbols().lines().size() - 1);
    }

    int lastRow() {
        return lastLegendRow() + 1;
    }

    /** Columns of the legend: symbol, name, time, paid hours; each is several days wide. */
    int legendColumn(int part) {
        return dayColumn(0) + List.of(0, 2, 6, 11, 14).get(part);
    }

    /** How a cell is written in a formula, as in {@code F5}. */
    static String cell(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    /** A cell whose row and column stay when the formula is copied, as in {@code $F$5}. */
    static String fixed(int row, int column) {
        return "$" + CellReference.convertNumToColString(column) + "$" + (row + 1);
    }

    /** The cells of an agent from one day to another, as in {@code F5:AI5}. */
    String row(int agent, int fromDay, int toDay) {
        return cell(agentRow(agent), dayColumn(fromDay)) + ":" + cell(agentRow(agent), dayColumn(toDay));
    }

    /** The cells of all agents on a day, as in {@code F$5:F$18}. */
    String column(int day) {
        String letters = CellReference.convertNumToColString(dayColumn(day));
        return letters + "$" + (FIRST_AGENT + 1) + ":" + letters + "$" + (lastAgentRow() + 1);
    }
}
