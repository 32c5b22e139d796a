package io.github.paiban.headcount;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Period;
import io.github.paiban.model.ServiceCurve;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.ColumnRule;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.column.InTime;
import io.github.paiban.rules.column.Mentor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes months to be rostered of people who do not exist yet: must rules and the service alone, nobody's wishes. */
final class Problems {
    /** The cost of a late contact; only rounding depends on it. */
    private static final long LATE = 100;

    private static final String SERVICE = "service";

    private final HeadcountQuestion question;

    Problems(HeadcountQuestion question) {
        this.question = question;
    }

    /** Skills that mark trainees, who are counted by their capacity instead. */
    Set<String> traineeSkills() {
        return question.rules().rules().stream()
                .filter(Mentor.class::isInstance)
                .map(rule -> ((Mentor) rule).trainee())
                .collect(Collectors.toSet());
    }

    /** One person of each kind, in the first month. */
    Frame frame(List<Kind> kinds) {
        List<Agent> people = IntStream.range(0, kinds.size())
                .mapToObj(i -> kinds.get(i).person("h-" + i))
                .toList();
        return Frame.of(month(question.months().getFirst().period(), people, List.of()));
    }

    private ShopMonth month(Period period, List<Agent> people, List<ServiceCurve> curves) {
        Set<String> shifts = question.shifts().stream().map(each -> each.id()).collect(Collectors.toSet());
        return ShopMonth.builder(period)
                .shifts(question.shifts())
                .roles(question.roles().stream()
                        .filter(role -> shifts.containsAll(role.shifts()))
                        .toList())
                .agents(people)
                .holidays(question.holidays())
                .curves(curves)
                .build();
    }

    /** The month of a team. */
    RosterProblem problem(Period period, List<Agent> people, List<ServiceCurve> curves, Predicate<Rule> wanted) {
        List<Rule> rules = new ArrayList<>();
        Stream.concat(
                        question.rules().rules().stream()
                                .filter(rule -> rule.head().level() == Level.MUST)
                                .filter(rule -> !(rule instanceof InTime))
                                .filter(wanted),
                        Stream.of(new InTime(RuleHead.should(SERVICE, LATE))))
                .forEach(rules::add);
        rules.removeIf(rule -> !(rule instanceof InTime) && rule.head().id().equals(SERVICE));
        return new RosterProblem(month(period, people, curves), new RuleBook(rules));
    }

    /** Whether a rule counts people of several desks together, so that no desk can keep it alone. */
    static boolean isShared(Rule rule, List<Desk> desks) {
        return rule instanceof ColumnRule
                && desks.stream()
                                .filter(desk -> desk.kinds().stream()
                                        .anyMatch(kind -> rule.head().scope().includes(kind.like())))
                                .count()
                        > 1;
    }
}
