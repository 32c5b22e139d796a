package io.github.paiban.feasibility.agent;

import io.github.paiban.feasibility.RuleWords;
import io.github.paiban.feasibility.path.RowLayers.Measure;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.Terms.RowTerm;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.Words;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.Hours;
import io.github.paiban.rules.row.Run;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Says why rules leave an agent no row. Where one of them is a number for the whole period, by arithmetic: what it asks
 * for, and the fewest and the most that the others leave. Otherwise by naming the rules and how far they can be kept.
 */
final class ConflictWords {
    private final Frame frame;
    private final Conflict conflict;

    ConflictWords(Frame frame, Conflict conflict) {
        this.frame = frame;
        this.conflict = conflict;
    }

    Message say() {
        Optional<Message> figures = conflict.terms().stream()
                .sorted(Comparator.comparing(term -> !(term.rule() instanceof Hours)))
                .flatMap(term -> figures(term).stream())
                .findFirst();
        if (figures.isPresent()) {
            return withFacts(figures.get());
        }
        List<Object> rules = RuleWords.names(conflict.rules());
        return withFacts(
                conflict.daysKept() >= frame.days()
                        ? Message.of("feasibility.conflict", rules)
                        : Message.of("feasibility.conflict.until", rules, frame.date(conflict.daysKept())));
    }

    private Optional<Message> figures(RowTerm term) {
        return switch (term.rule()) {
            case Count count -> count.per() == Window.PERIOD ? countFigures(term, count) : Optional.empty();
            case Hours hours -> hours.per() == Window.PERIOD ? hoursFigures(term, hours) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Message> countFigures(RowTerm term, Count count) {
        DutySet what = DutySet.of(frame.duties(), count.what());
        Measure days = (day, duty) -> what.contains(duty) && isMeant(count, day) ? 1 : 0;
        Limits limits = count.limitsFor(frame, conflict.agent());
        return range(term, days)
                .map(range -> Message.of(
                        "feasibility.conflict.count",
                        RuleWords.name(count),
                        limits(limits.least(), limits.most(), limits.hasMost()),
                        Words.say(frame, count.what()),
                        others(term),
                        span(range[0], range[1])));
    }

    private boolean isMeant(Count count, int day) {
        return count.on().includes(frame, day) && frame.isPresent(conflict.agent(), day);
    }

    private Optional<Message> hoursFigures(RowTerm term, Hours hours) {
        Measure minutes = (day, duty) -> frame.duties().paidMinutes(duty);
        Limits limits = hours.limitsFor(frame, conflict.agent());
        return range(term, minutes)
                .map(range -> Message.of(
                        "feasibility.conflict.hours",
                        RuleWords.name(hours),
                        limits(Duration.ofMinutes(limits.least()), Duration.ofMinutes(limits.most()), limits.hasMost()),
                        others(term),
                        span(Duration.ofMinutes(range[0]), Duration.ofMinutes(range[1]))));
    }

    private Optional<long[]> range(RowTerm without, Measure measure) {
        return conflict.findRange(frame, without, measure);
    }

    private static Message limits(Object least, Object most, boolean hasMost) {
        if (!hasMost) {
            return Message.of("feasibility.at-least", least);
        }
        if (least.equals(most)) {
            return Message.of("feasibility.exactly", least);
        }
        boolean noLeast = least.equals(0) || least.equals(Duration.ZERO);
        return noLeast ? Message.of("feasibility.at-most", most) : Message.of("feasibility.between", least, most);
    }

    private static Message span(Object least, Object most) {
        return least.equals(most)
                ? Message.of("feasibility.exactly", least)
                : Message.of("feasibility.between", least, most);
    }

    private List<Object> others(RowTerm term) {
        List<Rule> rules = new ArrayList<>(conflict.rules());
        rules.remove(term.rule());
        return rules.isEmpty() ? List.of(Message.of("feasibility.rule.calendar")) : RuleWords.names(rules);
    }

    private Message withFacts(Message message) {
        List<Object> facts = new ArrayList<>();
        int leave = frame.contractDays(conflict.agent()) - frame.presentDays(conflict.agent());
        if (leave > 0) {
            facts.add(Message.of("feasibility.fact.leave", leave));
        }
        int contract = frame.contractDays(conflict.agent());
        if (contract < frame.days()) {
            facts.add(Message.of("feasibility.fact.contract", contract));
        }
        int worked = workedBefore();
        if (worked > 0 && conflict.rules().stream().anyMatch(Run.class::isInstance)) {
            facts.add(Message.of("feasibility.fact.worked", worked));
        }
        return facts.isEmpty() ? message : Message.of("feasibility.conflict.facts", message, facts);
    }

    private int workedBefore() {
        int worked = 0;
        while (worked < Frame.HISTORY_DAYS && Duties.isWork(frame.history(conflict.agent(), -worked - 1))) {
            worked++;
        }
        return worked;
    }
}
