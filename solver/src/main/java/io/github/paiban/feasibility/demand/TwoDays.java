package io.github.paiban.feasibility.demand;

import io.github.paiban.feasibility.Proof;
import io.github.paiban.feasibility.RuleWords;
import io.github.paiban.feasibility.ShiftDuties;
import io.github.paiban.feasibility.Situation;
import io.github.paiban.feasibility.demand.SuccessionPeople.Pair;
import io.github.paiban.model.ShiftType;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Words;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What one ask needs of one forbidden succession on each day and the next. */
final class TwoDays {
    private final Situation situation;
    private final Frame frame;
    private final List<ForbiddenPairs> forbidden;
    private final Ask ask;
    private final Pair pair;
    private final Set<String> firstShifts;
    private final Set<String> secondShifts;

    TwoDays(Situation situation, List<ForbiddenPairs> forbidden, Ask ask, Pair pair) {
        this.situation = situation;
        this.frame = situation.frame();
        this.forbidden = forbidden;
        this.ask = ask;
        this.pair = pair;
        this.firstShifts = whole(pair.first());
        this.secondShifts = whole(pair.second());
    }

    /** The shifts all of whose duties are meant. */
    private Set<String> whole(Set<Integer> duties) {
        Set<String> shifts = new LinkedHashSet<>();
        frame.month().shifts().stream()
                .map(ShiftType::id)
                .filter(shift -> ShiftDuties.of(frame, shift).allMatch(duties::contains))
                .forEach(shifts::add);
        return shifts;
    }

    List<Proof> find() {
        Occasions occasions = new Occasions();
        for (int day = 0; day + 1 < frame.days(); day++) {
            look(day, occasions);
        }
        return occasions.proof("succession-people", ask.isMust());
    }

    private void look(int day, Occasions occasions) {
        int first = ask.fewest(day, firstShifts);
        int second = ask.fewest(day + 1, secondShifts);
        if (first == 0 || second == 0) {
            return;
        }
        int people = people(day);
        boolean eachByItself = first
                        <= Crowd.of(situation, ask, day, firstShifts).able()
                && second <= Crowd.of(situation, ask, day + 1, secondShifts).able();
        if (eachByItself && first + second > people) {
            note(day, first, second, people, occasions);
        }
    }

    private void note(int day, int first, int second, int people, Occasions occasions) {
        LocalDate date = frame.date(day);
        int gap = first + second - people;
        Message message = Message.of(
                "feasibility.succession-people",
                date,
                Words.say(frame, firstShifts),
                first,
                frame.date(day + 1),
                Words.say(frame, secondShifts),
                second,
                ask.group(),
                ruleNames(),
                first + second,
                people,
                gap);
        occasions.add(date, frame.date(day + 1), gap, message);
    }

    private int people(int day) {
        return IntStream.of(ask.agents()).map(agent -> presence(agent, day)).sum();
    }

    /** On how many of the two days an agent can serve: on both only where nothing forbids it to this agent. */
    private int presence(int agent, int day) {
        List<Integer> firsts = open(agent, day, pair.first());
        List<Integer> seconds = open(agent, day + 1, pair.second());
        if (firsts.isEmpty() && seconds.isEmpty()) {
            return 0;
        }
        return mayDoBoth(forbidden.get(agent), firsts, seconds) ? 2 : 1;
    }

    private static boolean mayDoBoth(ForbiddenPairs forbidden, List<Integer> firsts, List<Integer> seconds) {
        return firsts.stream()
                .anyMatch(first -> seconds.stream().anyMatch(second -> !forbidden.forbids(first, second)));
    }

    private List<Integer> open(int agent, int day, Set<Integer> duties) {
        return duties.stream()
                .filter(duty -> ask.counts(agent, duty) && situation.can(agent, day, duty))
                .toList();
    }

    private List<Object> ruleNames() {
        return IntStream.range(0, frame.agents())
                .mapToObj(agent -> ForbiddenPairs.rules(situation, agent))
                .flatMap(List::stream)
                .map(term -> RuleWords.name(term.rule()))
                .distinct()
                .toList();
    }
}
