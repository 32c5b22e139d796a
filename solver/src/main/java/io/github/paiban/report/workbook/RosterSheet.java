package io.github.paiban.report.workbook;

import io.github.paiban.model.Agent;
import io.github.paiban.model.ShiftType;
import io.github.paiban.report.workbook.Look.Edge;
import io.github.paiban.rules.AgentKpis;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import java.time.YearMonth;
import java.util.List;

/** The sheet as supervisors know it: agents by days, totals at the right and below. */
final class RosterSheet {
    /** What is typed in stays as it is: a shift called 1 does not become a number. */
    private static final String AS_TEXT = "@";

    private static final String HOURS = "0.0#";
    /** As many agents have rows high enough to fill a sheet of paper. */
    private static final int SMALL_TEAM = 16;

    private final Month month;
    private final Frame frame;
    private final Layout layout;
    private final Formulas formulas;
    private final RefusedWishes refused;
    private final Page page;

    RosterSheet(Month month, Layout layout, Page page) {
        this.month = month;
        this.frame = month.frame();
        this.layout = layout;
        this.formulas = new Formulas(month, layout, "");
        this.refused = new RefusedWishes(month);
        this.page = page;
    }

    void write() {
        page.width(Layout.ID, Layout.ID, idWidth());
        page.width(Layout.NAME, Layout.NAME, month.isChinese() ? 9 : 13);
        page.width(layout.teamColumn(), layout.lastHeadColumn(), month.isChinese() ? 7 : 10);
        page.width(layout.dayColumn(-layout.history()), layout.lastDayColumn(), dayWidth());
        page.width(layout.workColumn(), layout.hoursColumn(), month.isChinese() ? 5.2 : 7);
        writeTitle();
        writeBand();
        writeHeader();
        writeWeekdays();
        for (int agent = 0; agent < frame.agents(); agent++) {
            writeAgent(agent);
        }
    }

    private double idWidth() {
        int longest = month.agents().stream()
                .mapToInt(each -> each.id().length())
                .max()
                .orElse(0);
        return Math.clamp(longest + 2L, 7, 16);
    }

    private double dayWidth() {
        int longest = month.symbols().lines().stream()
                .mapToInt(each -> columns(each.word()))
                .max()
                .orElse(0);
        return Math.clamp(longest + 1.2, 3.6, 9);
    }

    /** How many digits wide a text is. */
    private static int columns(String text) {
        return text.codePoints().map(each -> each > 0x2E7F ? 2 : 1).sum();
    }

    private void writeTitle() {
        page.height(Layout.TITLE, 28);
        YearMonth first = YearMonth.from(frame.date(0));
        boolean whole = frame.date(0).getDayOfMonth() == 1
                && frame.date(frame.days() - 1).equals(first.atEndOfMonth());
        Object when = whole
                ? month.show(first)
                : month.say("span", frame.date(0), frame.date(frame.days() - 1), first.getYear());
        String title = month.say("title", when, month.view().month().title());
        int broken = month.view().judgement().at(Level.MUST).size();
        String all = broken == 0 ? title : month.say("title.not-legal", title, broken);
        Look look = broken == 0 ? Look.TITLE : Look.TITLE.ink(Shade.ALARM);
        page.merged(Layout.TITLE, Layout.ID, layout.hoursColumn(), all, look.centred());
    }

    /** Which month each day belongs to. */
    private void writeBand() {
        Look look = Look.HEAD.size(9);
        page.merged(Layout.BAND, Layout.ID, layout.lastHeadColumn(), "", look);
        int begin = -layout.history();
        for (int day = begin + 1; day <= frame.days(); day++) {
            boolean changes = day == 0 || day == frame.days() || frame.date(day).getDayOfMonth() == 1;
            if (changes) {
                writeMonth(begin, day - 1, look);
                begin = day;
            }
        }
        page.merged(
                Layout.BAND, layout.workColumn(), layout.hoursColumn(), month.say("totals"), look.edge(Edge.SECTION));
    }

    private void writeMonth(int fromDay, int toDay, Look look) {
        String key = fromDay < 0 ? "band.before" : toDay - fromDay < 4 ? "band.short" : "band";
        String text = month.say(
                key,
                month.show(YearMonth.from(frame.date(fromDay))),
                frame.date(fromDay).getMonthValue());
        Look own = fromDay < 0 ? look.fill(Shade.BEFORE) : look;
        page.merged(Layout.BAND, layout.dayColumn(fromDay), layout.dayColumn(toDay), text, own.edge(Edge.SECTION));
    }

    private void writeHeader() {
        page.text(Layout.HEADER, Layout.ID, month.say("agent.id"), Look.HEAD);
        page.text(Layout.HEADER, Layout.NAME, month.say("agent.name"), Look.HEAD);
        if (layout.hasTeams()) {
            page.text(Layout.HEADER, layout.teamColumn(), month.say("agent.team"), Look.HEAD);
        }
        for (int day = -layout.history(); day < frame.days(); day++) {
            page.date(
                    Layout.HEADER,
                    layout.dayColumn(day),
                    frame.date(day),
                    head(day).format("d"));
            if (!month.holiday(day).isEmpty()) {
                page.note(Layout.HEADER, layout.dayColumn(day), month.holiday(day));
            }
        }
        Look totals = Look.HEAD.size(9);
        page.text(Layout.HEADER, layout.workColumn(), month.say("total.work"), totals.edge(Edge.SECTION));
        for (int s = 0; s < month.shifts().size(); s++) {
            page.text(
                    Layout.HEADER, layout.shiftColumn(s), month.shifts().get(s).symbol(), totals);
        }
        page.text(Layout.HEADER, layout.weekendColumn(), month.say("total.weekends"), totals);
        page.text(Layout.HEADER, layout.restColumn(), month.symbols().word(Duties.OFF), totals);
        page.text(Layout.HEADER, layout.leaveColumn(), month.symbols().word(Duties.LEAVE), totals);
        page.text(Layout.HEADER, layout.hoursColumn(), month.say("total.hours"), totals);
    }

    private void writeWeekdays() {
        Look small = Look.HEAD.size(9);
        page.blanks(Layout.WEEKDAYS, Layout.ID, layout.lastHeadColumn(), small);
        for (int day = -layout.history(); day < frame.days(); day++) {
            String name = month.say("weekday." + frame.weekday(day).getValue());
            page.text(Layout.WEEKDAYS, layout.dayColumn(day), name, head(day).size(9));
        }
        page.blank(Layout.WEEKDAYS, layout.workColumn(), small.edge(Edge.SECTION));
        page.blanks(Layout.WEEKDAYS, layout.shiftColumn(0), layout.hoursColumn(), small);
    }

    private Look head(int day) {
        Look look = day == 0 ? Look.HEAD.edge(Edge.SECTION) : Look.HEAD;
        if (month.isFree(day)) {
            return look.fill(Shade.FREE_DAY).ink(Shade.ALARM);
        }
        return day < 0 ? look.fill(Shade.BEFORE).ink("#7F7F7F") : look;
    }

    private void writeAgent(int agent) {
        Agent who = month.agents().get(agent);
        int row = layout.agentRow(agent);
        page.height(row, frame.agents() > SMALL_TEAM ? 18 : 22);
        page.text(row, Layout.ID, who.id(), Look.CELL);
        page.text(row, Layout.NAME, who.name(), Look.CELL.left());
        if (layout.hasTeams()) {
            page.text(row, layout.teamColumn(), who.team(), Look.CELL.left());
        }
        for (int day = -layout.history(); day < frame.days(); day++) {
            writeDuty(agent, day);
        }
        writeTotals(agent);
    }

    private void writeDuty(int agent, int day) {
        String word = month.word(agent, day);
        Look look = Look.CELL.edge(day == 0 ? Edge.SECTION : Edge.THIN).format(AS_TEXT);
        if (!word.isEmpty()) {
            look = GridColours.look(look, month, month.duty(agent, day), month.isFree(day));
        } else if (month.isFree(day)) {
            look = look.fill(Shade.FREE_DAY);
        }
        if (day < 0 && !word.isEmpty()) {
            look = look.fill(Shade.between(look.fill(), Shade.WHITE))
                    .ink("#595959")
                    .size(9);
        }
        List<String> wishes = refused.of(agent, day);
        if (!wishes.isEmpty()) {
            page.note(layout.agentRow(agent), layout.dayColumn(day), String.join("\n", wishes));
            look = look.edge(Edge.REFUSED);
        }
        page.text(layout.agentRow(agent), layout.dayColumn(day), word, look);
    }

    private void writeTotals(int agent) {
        int row = layout.agentRow(agent);
        AgentKpis kpis = month.view().judgement().kpis().agents().get(agent);
        page.formula(row, layout.workColumn(), formulas.workDays(agent), kpis.workDays(), Look.CELL.edge(Edge.SECTION));
        for (int s = 0; s < month.shifts().size(); s++) {
            ShiftType shift = month.shifts().get(s);
            int days = kpis.shifts().getOrDefault(shift.id(), 0);
            page.formula(row, layout.shiftColumn(s), formulas.shiftDays(agent, shift), days, Look.CELL);
        }
        writeWeekends(agent, kpis.weekends());
        page.formula(row, layout.restColumn(), formulas.rests(agent), kpis.rests(), Look.CELL);
        page.formula(row, layout.leaveColumn(), formulas.leaveDays(agent), kpis.leaveDays(), Look.CELL);
        Look hours = Look.CELL.format(HOURS).strong();
        page.formula(row, layout.hoursColumn(), formulas.paidHours(agent), kpis.paidMinutes() / 60.0, hours);
    }

    private void writeWeekends(int agent, int weekends) {
        String formula = formulas.weekends(agent);
        if (formula.length() > Formulas.LONGEST) {
            page.number(layout.agentRow(agent), layout.weekendColumn(), weekends, Look.CELL);
        } else {
            page.formula(layout.agentRow(agent), layout.weekendColumn(), formula, weekends, Look.CELL);
        }
    }
}
