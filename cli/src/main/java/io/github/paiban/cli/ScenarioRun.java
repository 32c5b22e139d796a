package io.github.paiban.cli;

import io.github.paiban.headcount.DeskPlan.State;
import io.github.paiban.headcount.HeadcountPlan;
import io.github.paiban.headcount.HeadcountPlanner;
import io.github.paiban.headcount.HeadcountQuestion;
import io.github.paiban.headcount.MonthPlan;
import io.github.paiban.headcount.MonthWork;
import io.github.paiban.io.folder.AtomicFolder;
import io.github.paiban.io.yaml.Scenario;
import io.github.paiban.io.yaml.Scenarios;
import io.github.paiban.model.ShiftType;
import io.github.paiban.proposal.NewShift;
import io.github.paiban.proposal.NewShifts;
import io.github.paiban.proposal.ShiftProposer;
import io.github.paiban.report.ScenariosJson;
import io.github.paiban.report.plot.ScenarioChart;
import io.github.paiban.scenario.ScenarioOutcome;
import io.github.paiban.staffing.ModelChoice;
import io.github.paiban.staffing.MonthStaffing;
import io.github.paiban.staffing.StreamNeeds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works out each scenario and shows them side by side. */
final class ScenarioRun {
    private final Console asked;
    private final HeadcountWishes wishes;

    ScenarioRun(Console asked, HeadcountWishes wishes) {
        this.asked = asked;
        this.wishes = wishes;
    }

    int run(Path folder, Path file, Path out) throws IOException {
        ScenarioFolder.Read read = new ScenarioFolder(folder, wishes).read(file);
        HeadcountFolder.Read base = read.cases().getFirst().read();
        Console console = asked.orIn(base.shop().config().language());
        if (!console.isJson()) {
            new NoticeLines(console).print(read.notices());
        }
        NewShifts proposed = proposer(read.scenarios(), base.question()).of(needs(base.question()));
        List<Asked> asking = read.cases().stream()
                .map(each -> asked(console, read.scenarios(), each))
                .toList();
        int different = (int) asking.stream().map(Asked::question).distinct().count();
        Map<HeadcountQuestion, HeadcountPlan> plans = new HashMap<>();
        List<ScenarioOutcome> outcomes = new ArrayList<>();
        for (Asked each : asking) {
            HeadcountPlan plan = plans.computeIfAbsent(
                    each.question(), question -> HeadcountPlanner.plan(question, wishes.options(different)));
            outcomes.add(outcome(console, folder, read.hasQuote(), each, plan));
        }
        String title = base.shop().config().title();
        Map<String, AtomicFolder.Content> contents = new LinkedHashMap<>();
        contents.put(
                "scenarios.html",
                AtomicFolder.Content.of(new ScenarioChart(title, outcomes, console.texts()).html(proposed)));
        contents.put(
                "scenarios.json",
                RosterContents.text(
                        ScenariosJson.of(title, outcomes, proposed, List.of(), List.of(), console.texts())));
        AtomicFolder.write(out, contents);
        List<String> files = contents.keySet().stream()
                .map(name -> out.resolve(name).toString())
                .toList();
        if (console.isJson()) {
            console.json(ScenariosJson.of(title, outcomes, proposed, read.notices(), files, console.texts()));
        } else {
            new ScenarioText(console, title, outcomes).print(proposed, files);
        }
        return ExitCode.DONE;
    }

    private static ShiftProposer proposer(Scenarios scenarios, HeadcountQuestion question) {
        return new ShiftProposer(
                question.shifts(), scenarios.firstStart(), scenarios.lastStart(), scenarios.everyMinutes());
    }

    private static List<StreamNeeds> needs(HeadcountQuestion question) {
        MonthWork first = question.months().getFirst();
        return new MonthStaffing(first.period(), question.shifts(), first.workload(), ModelChoice.CHAT).contacts();
    }

    /**
     * What a scenario asks of the head-count. Scenarios that differ in money only ask the same, and have the same answer.
     *
     * @param added the new shift that it adds; null for none
     */
    private record Asked(
            Scenario scenario,
            HeadcountQuestion question,
            @Nullable NewShift added) {}

    private static Asked asked(Console console, Scenarios scenarios, ScenarioFolder.Case each) {
        Scenario scenario = each.scenario();
        HeadcountQuestion question =
                each.read().question().withVolumeTimes(scenario.volume()).withTerms(scenario::of);
        if (!scenario.addsBestShift()) {
            return new Asked(scenario, question, null);
        }
        List<NewShift> saving =
                proposer(scenarios, question).of(needs(question)).saving();
        if (saving.isEmpty()) {
            return new Asked(scenario, question, null);
        }
        NewShift added = saving.getFirst();
        return new Asked(scenario, question.withShifts(with(console, question.shifts(), added)), added);
    }

    private static ScenarioOutcome outcome(
            Console console, Path folder, boolean hasQuote, Asked asked, HeadcountPlan plan) {
        Scenario scenario = asked.scenario();
        MonthPlan month = plan.months().stream()
                .max(Comparator.comparingInt(MonthPlan::people))
                .orElseThrow();
        return new ScenarioOutcome(
                scenario.id(),
                scenario.name().isEmpty() ? console.say("scenarios.as-it-is") : scenario.name(),
                month.work().period(),
                month.work().contacts(),
                month.people(),
                month.bound(),
                month.state() == State.CONFIRMED,
                ScenarioMoney.inTime(month),
                hasQuote ? new ScenarioMoney(folder, scenario).of(asked.question(), month) : null,
                asked.added());
    }

    private static List<ShiftType> with(Console console, List<ShiftType> there, NewShift added) {
        List<ShiftType> all = new ArrayList<>(there);
        all.add(added.beside(there, "new-shift", console.say("scenarios.new-shift")));
        return all;
    }

    /** For texts: the clock from begin to end. */
    static String clock(@Nullable NewShift shift) {
        return shift == null ? "" : shift.start() + "–" + Wording.time(shift.endMinute());
    }
}
