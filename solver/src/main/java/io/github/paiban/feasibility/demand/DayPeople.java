package io.github.paiban.feasibility.demand;

import io.github.paiban.feasibility.Proof;
import io.github.paiban.feasibility.Situation;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The shifts of a day against the people left on it: nobody works two of them, so together they need as many as they ask
 * for. Says leave peaks. Lines that fall short by themselves are left to {@link OutOfReach}.
 */
final class DayPeople implements AskCheck {
    private final Situation situation;

    DayPeople(Situation situation) {
        this.situation = situation;
    }

    @Override
    public List<Proof> find(Ask ask) {
        Map<Set<String>, Occasions> occasions = new LinkedHashMap<>();
        for (int day = 0; day < situation.frame().days(); day++) {
            look(ask, day, occasions);
        }
        return occasions.values().stream()
                .flatMap(found -> found.proof("day-people", ask.isMust()).stream())
                .toList();
    }

    private void look(Ask ask, int day, Map<Set<String>, Occasions> occasions) {
        for (Set<String> shifts : Subsets.ofTwoOrMore(ask.shifts(day))) {
            int need = ask.fewest(day, shifts);
            Crowd crowd = need == 0 ? Crowd.NOBODY : Crowd.of(situation, ask, day, shifts);
            if (need > crowd.able()) {
                if (ask.largestLine(day, shifts) <= crowd.able()) {
                    Occasions found = occasions.computeIfAbsent(shifts, any -> new Occasions());
                    note(ask, day, shifts, need, crowd, found);
                }
                return;
            }
        }
    }

    private void note(Ask ask, int day, Set<String> shifts, int need, Crowd crowd, Occasions occasions) {
        LocalDate date = situation.frame().date(day);
        List<Object> names = Words.say(situation.frame(), shifts);
        int gap = need - crowd.able();
        Message message = Message.of("feasibility.day-people", date, names, ask.group(), need, crowd.say(), gap);
        occasions.add(date, date, gap, message);
    }
}
