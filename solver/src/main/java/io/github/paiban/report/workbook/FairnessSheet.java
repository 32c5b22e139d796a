package io.github.paiban.report.workbook;

import io.github.paiban.model.Agent;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.FairShares;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.Words;
import io.github.paiban.rules.row.EqualHours;
import io.github.paiban.rules.row.FairShare;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import org.apache.poi.ss.util.CellRangeAddress;

/** What each agent does against the fair share: hours, and what the shop's rules share out. */
final class FairnessSheet {
    private static final int HEADER = 2;
    private static final int FIRST_AGENT = HEADER + 2;

    /**
     * Something that is shared out.
     *
     * @param name what, in words
     * @param scope among whom
     * @param formula an agent's own, as a formula
     * @param own an agent's own
     * @param fair an agent's fair share
     * @param unit what a difference means much in: for the colours
     */
    private record Measure(
            String name,
            Scope scope,
            IntFunction<String> formula,
            IntToDoubleFunction own,
            IntToDoubleFunction fair,
            double unit) {}

    private final Month month;
    private final Frame frame;
    private final Layout layout;
    private final Formulas formulas;
    private final String rosterSheet;
    private final Page page;

    FairnessSheet(Month month, Layout layout, String rosterSheet, Page page) {
        this.month = month;
        this.frame = month.frame();
        this.layout = layout;
        this.rosterSheet = Formulas.prefix(rosterSheet);
        this.formulas = new Formulas(month, layout, this.rosterSheet);
        this.page = page;
    }

    void write() {
        List<Measure> measures = measures();
        page.width(0, 0, 9);
        page.width(1, 1, 12);
        page.width(2, 3, 9);
        page.width(4, 3 + 3 * measures.size(), 8.5);
        page.text(0, 0, month.say("fairness.title"), Look.TITLE);
        page.text(1, 0, month.say("fairness.note"), Look.NOTE);
        writeHeads(measures);
        for (int agent = 0; agent < frame.agents(); agent++) {
            write(agent, measures);
        }
        for (int i = 0; i < measures.size(); i++) {
            int column = 6 + 3 * i;
            CellRangeAddress cells =
                    new CellRangeAddress(FIRST_AGENT, FIRST_AGENT + frame.agents() - 1, column, column);
            new HeatMap(page).difference(cells, measures.get(i).unit());
        }
        page.freeze(2, FIRST_AGENT);
        page.sheet()
                .setAutoFilter(new CellRangeAddress(
                        FIRST_AGENT - 1, FIRST_AGENT + frame.agents() - 1, 0, 3 + 3 * measures.size()));
    }

    private void writeHeads(List<Measure> measures) {
        page.blanks(HEADER, 0, 3, Look.HEAD);
        for (int i = 0; i < measures.size(); i++) {
            page.merged(HEADER, 4 + 3 * i, 6 + 3 * i, measures.get(i).name(), Look.HEAD.wrapped());
        }
        page.height(HEADER, 30);
        String[] heads = {"agent.id", "agent.name", "agent.team", "agent.contract"};
        for (int column = 0; column < heads.length; column++) {
            page.text(HEADER + 1, column, month.say(heads[column]), Look.HEAD);
        }
        for (int i = 0; i < measures.size(); i++) {
            page.text(HEADER + 1, 4 + 3 * i, month.say("fairness.own"), Look.HEAD);
            page.text(HEADER + 1, 5 + 3 * i, month.say("fairness.share"), Look.HEAD);
            page.text(HEADER + 1, 6 + 3 * i, month.say("fairness.difference"), Look.HEAD);
        }
    }

    private void write(int agent, List<Measure> measures) {
        Agent who = frame.agent(agent);
        int row = FIRST_AGENT + agent;
        page.text(row, 0, who.id(), Look.CELL);
        page.text(row, 1, who.name(), Look.CELL.left());
        page.text(row, 2, who.team(), Look.CELL.left());
        page.number(row, 3, who.contract(), Look.CELL.format("0.##"));
        for (int i = 0; i < measures.size(); i++) {
            write(agent, measures.get(i), 4 + 3 * i);
        }
    }

    private void write(int agent, Measure measure, int column) {
        int row = FIRST_AGENT + agent;
        if (!measure.scope().includes(frame.agent(agent))) {
            page.blanks(row, column, column + 2, Look.CELL);
            return;
        }
        double own = measure.own().applyAsDouble(agent);
        double fair = Math.rint(100 * measure.fair().applyAsDouble(agent)) / 100;
        String formula = measure.formula().apply(agent);
        if (formula.length() > Formulas.LONGEST) {
            page.number(row, column, own, Look.CELL.format("0.##"));
        } else {
            page.formula(row, column, formula, own, Look.CELL.format("0.##"));
        }
        page.number(row, column + 1, fair, Look.CELL.format("0.0"));
        String difference = Layout.cell(row, column) + "-" + Layout.cell(row, column + 1);
        page.formula(row, column + 2, difference, own - fair, Look.CELL.format("+0.0;-0.0;0"));
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (Rule rule : month.view().judgement().problem().rules().rules()) {
            if (rule instanceof EqualHours hours) {
                double[] fair = hours.fairMinutes(frame);
                measures.add(hours(hours.head().scope(), agent -> fair[agent]));
            } else if (rule instanceof FairShare share) {
                measures.add(days(share));
            }
        }
        if (measures.stream().noneMatch(each -> each.name().equals(month.say("fairness.hours")))) {
            FairShares shares = FairShares.of(frame, Scope.ALL);
            measures.addFirst(hours(Scope.ALL, shares::paidMinutes));
        }
        return measures;
    }

    private Measure hours(Scope scope, IntToDoubleFunction minutes) {
        return new Measure(
                month.say("fairness.hours"),
                scope,
                agent -> rosterSheet + Layout.cell(layout.agentRow(agent), layout.hoursColumn()),
                agent -> month.view().judgement().kpis().agents().get(agent).paidMinutes() / 60.0,
                agent -> minutes.applyAsDouble(agent) / 60,
                8);
    }

    private Measure days(FairShare rule) {
        DutySet what = DutySet.of(frame.duties(), rule.what());
        List<int[]> stretches = stretches(rule);
        double[] fair = rule.fairDays(frame);
        return new Measure(
                month.show(Words.say(frame, rule.what(), rule.on())),
                rule.head().scope(),
                agent -> formulas.days(agent, month.symbols().of(what::contains), stretches),
                agent -> rule.on()
                        .days(frame)
                        .filter(day -> what.contains(month.duty(agent, day))
                                && !month.word(agent, day).isEmpty())
                        .count(),
                agent -> fair[agent],
                2);
    }

    private List<int[]> stretches(FairShare rule) {
        List<int[]> stretches = new ArrayList<>();
        rule.on().days(frame).forEach(day -> {
            if (!stretches.isEmpty() && stretches.getLast()[1] == day - 1) {
                stretches.getLast()[1] = day;
            } else {
                stretches.add(new int[] {day, day});
            }
        });
        return stretches;
    }
}
