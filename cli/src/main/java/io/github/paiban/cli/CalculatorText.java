package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.simulation.Confidence;
import io.github.paiban.simulation.SimulatedModel;
import io.github.paiban.staffing.CallCentreFormula;
import io.github.paiban.staffing.Service;
import io.github.paiban.staffing.Staffing;
import io.github.paiban.staffing.StaffingQuestion;
import io.github.paiban.staffing.UncertainVolume;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** The calculator's answer in a few lines: the number, its neighbours, what was asked. */
final class CalculatorText {
    private static final double MINUTES_FROM = 120;
    private static final double WHOLE_FROM = 10;
    private static final double HALF_A_PERMILLE = 0.0005;

    private final Console console;
    private final Terminal out;
    private final StaffingQuestion question;

    CalculatorText(Console console, StaffingQuestion question) {
        this.console = console;
        this.out = console.out();
        this.question = question;
    }

    /** How many are needed. */
    void printNeeded(Staffing needed, Optional<CallCentreFormula> formula) {
        out.line(Style.BOLD, console.count("calculator.needed", needed.whole()) + scheduled(needed));
        out.line();
        printTable(needed.whole(), needed.whole());
        out.line();
        printConfidence(needed.whole(), "calculator.unsure");
        formula.filter(each -> each.agents() < needed.whole())
                .ifPresent(each -> out.line(console.say(
                        "calculator.formula." + word(),
                        each.agents(),
                        percent(each.service().inTime()))));
        printBasis();
    }

    /** How sure the simulation is that so many are enough and one fewer is not. */
    private void printConfidence(double agents, String unsure) {
        if (question.model() instanceof SimulatedModel simulated && agents == Math.rint(agents)) {
            Confidence.find(simulated, (int) agents, question.arrivals(), question.target())
                    .ifPresent(each -> out.line(console.say(
                            each.isFewest() && unsure.equals("calculator.unsure") ? "calculator.sure" : unsure,
                            number(agents),
                            percent(each.share().value()),
                            points(each.share().halfWidth()),
                            each.contacts())));
        }
    }

    private static String points(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    /** What given agents do. */
    void printGiven(Staffing given, Optional<Staffing> needed) {
        boolean met = question.isMetBy(given.service());
        String share = percent(given.service().inTime());
        String said = console.say(
                "calculator.given",
                number(given.agents()),
                share,
                length(question.target().within()));
        out.line(Style.BOLD, said + scheduled(given));
        out.line(
                met ? Style.GREEN : Style.RED,
                needed.map(each -> verdict(met, each)).orElseGet(() -> console.say("calculator.never")));
        out.line();
        printTable(given.agents(), needed.map(Staffing::whole).orElse((int) given.agents()));
        out.line();
        printConfidence(given.agents(), "calculator.simulated");
        printBasis();
    }

    private String verdict(boolean met, Staffing needed) {
        String word = met ? "calculator.met" : "calculator.missed";
        return console.say(word, percent(question.target().share()), percent(question.mostOccupancy()), needed.whole());
    }

    private String scheduled(Staffing staffing) {
        double share = question.shrinkage().share();
        return share == 0 ? "" : console.say("calculator.scheduled", staffing.people(), percent(share));
    }

    private void printTable(double agents, int needed) {
        TreeSet<Double> shown = new TreeSet<>();
        for (double each : new double[] {agents - 1, agents, agents + 1, needed}) {
            if (each >= 0) {
                shown.add(each);
            }
        }
        Table table = new Table(2);
        String within = length(question.target().within());
        boolean leaves = question.of(agents).service().abandoned() > HALF_A_PERMILLE;
        table.row(heads(within, leaves));
        shown.forEach(each -> table.row(row(each, each == needed, leaves)));
        table.print(out);
    }

    private Cell[] heads(String within, boolean leaves) {
        return cells(
                Style.DIM,
                console.say("calculator.head.agents"),
                console.say("calculator.head.in-time." + word(), within),
                console.say("calculator.head.occupancy"),
                console.say("calculator.head.wait." + word()),
                leaves ? console.say("calculator.head.abandoned") : "");
    }

    private Cell[] row(double agents, boolean needed, boolean leaves) {
        Service service = question.of(agents).service();
        return cells(
                needed ? Style.BOLD : Style.PLAIN,
                (needed ? "→ " : "") + number(agents),
                percent(service.inTime()),
                percent(service.occupancy()),
                wait(service),
                leaves ? percent(service.abandoned()) : "");
    }

    private static Cell[] cells(Style style, String... texts) {
        Cell[] cells = new Cell[texts.length];
        for (int i = 0; i < texts.length; i++) {
            cells[i] = new Cell(texts[i], style, true);
        }
        return cells;
    }

    private void printBasis() {
        String model = console.say("calculator.model." + question.model().name());
        String asked = console.say(
                "calculator.asked",
                model,
                percent(question.target().share()),
                length(question.target().within()),
                percent(question.mostOccupancy()));
        out.line(Style.DIM, asked);
    }

    /** Of days busier than all agents can serve there is always some chance: then no mean is worth showing. */
    private String wait(Service service) {
        boolean meaningless = Double.isInfinite(service.meanWait()) && question.model() instanceof UncertainVolume;
        return meaningless ? "-" : length(service.meanWait());
    }

    private String word() {
        boolean ofChats = question.model() instanceof SimulatedModel simulated
                ? simulated.isOfChats()
                : question.model().name().equals(StaffModel.CHAT.word());
        return ofChats ? "chat" : "calls";
    }

    private static String percent(double share) {
        String shown = Wording.percent(share + 1e-9);
        return shown.endsWith(".0%") ? shown.replace(".0%", "%") : shown;
    }

    private static String number(double agents) {
        return agents == Math.rint(agents)
                ? Long.toString(Math.round(agents))
                : String.format(Locale.ROOT, "%.2f", agents);
    }

    private String length(double seconds) {
        if (Double.isInfinite(seconds)) {
            return console.say("calculator.endless");
        }
        if (seconds >= MINUTES_FROM) {
            return console.say("calculator.minutes", Math.round(seconds / 6) / 10.0);
        }
        double shown = seconds < WHOLE_FROM ? Math.round(seconds * 10) / 10.0 : Math.round(seconds);
        return console.say("calculator.seconds", shown);
    }
}
