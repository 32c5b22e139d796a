package io.github.paiban.cli;

import io.github.paiban.notice.Message;
import io.github.paiban.report.CalculatorJson;
import io.github.paiban.simulation.Confidence;
import io.github.paiban.simulation.SimulatedModel;
import io.github.paiban.staffing.CallCentreFormula;
import io.github.paiban.staffing.ChatModel;
import io.github.paiban.staffing.ServiceModel;
import io.github.paiban.staffing.Staffing;
import io.github.paiban.staffing.StaffingQuestion;
import java.util.Optional;

/** Staffing of one interval without any folder. */
final class StaffCalculator {
    private final Console console;

    StaffCalculator(Console console) {
        this.console = console;
    }

    /** Answers and gives the exit code. */
    int run(StaffOptions options) {
        StaffQuestions questions = new StaffQuestions(options);
        if (isUnsure(questions.question())) {
            questions = questions.sharper();
        }
        StaffingQuestion question = questions.question();
        Optional<Staffing> needed = question.findNeeded();
        if (options.agents != null) {
            given(question, question.of(options.agents), needed);
        } else {
            needed(question, needed.orElseThrow(() -> unreachable(question)), questions.model());
        }
        return ExitCode.DONE;
    }

    /** Whether a simulation leaves open how many are needed. */
    private static boolean isUnsure(StaffingQuestion question) {
        return question.model() instanceof SimulatedModel simulated
                && question.findNeeded()
                        .flatMap(needed ->
                                Confidence.find(simulated, needed.whole(), question.arrivals(), question.target()))
                        .filter(found -> !found.isFewest())
                        .isPresent();
    }

    private void given(StaffingQuestion question, Staffing given, Optional<Staffing> needed) {
        if (console.isJson()) {
            console.json(CalculatorJson.given(question, given, needed));
        } else {
            new CalculatorText(console, question).printGiven(given, needed);
        }
    }

    private void needed(StaffingQuestion question, Staffing needed, ServiceModel model) {
        Optional<CallCentreFormula> formula = Optional.of(model)
                .filter(ChatModel.class::isInstance)
                .map(ChatModel.class::cast)
                .flatMap(chat ->
                        CallCentreFormula.find(chat, question, chat.duration(needed.whole(), question.arrivals())));
        if (console.isJson()) {
            console.json(CalculatorJson.needed(question, needed, formula));
        } else {
            new CalculatorText(console, question).printNeeded(needed, formula);
        }
    }

    private static Refusal unreachable(StaffingQuestion question) {
        double load = question.model().offeredLoad(question.arrivals());
        double best = question.of(Math.ceil(load) * 20 + 20).service().inTime();
        Message said = Message.of(
                "cli.usage.staff-unreachable",
                Wording.percent(best),
                question.target().within());
        return new Refusal(ExitCode.USAGE, "staff-unreachable", said, Message.of("cli.hint.staff-unreachable"));
    }
}
