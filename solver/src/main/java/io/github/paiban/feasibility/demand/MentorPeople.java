package io.github.paiban.feasibility.demand;

import io.github.paiban.feasibility.Check;
import io.github.paiban.feasibility.Proof;
import io.github.paiban.feasibility.RuleWords;
import io.github.paiban.feasibility.ShiftDuties;
import io.github.paiban.feasibility.Situation;
import io.github.paiban.feasibility.path.RowSearch;
import io.github.paiban.feasibility.path.RowSearch.Verdict;
import io.github.paiban.feasibility.path.RowSpace;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Terms.ColumnTerm;
import io.github.paiban.rules.column.Mentor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Trainees against the days and shifts on which any mentor can be there: a trainee who must work more than that has no
 * legal row; one who need not is shut out of some days.
 */
public final class MentorPeople implements Check {
    private static final int STATES = 6_000;

    @Override
    public List<Proof> find(Situation situation) {
        List<Proof> proofs = new ArrayList<>();
        situation.terms().columns().stream()
                .map(ColumnTerm::rule)
                .filter(Mentor.class::isInstance)
                .map(Mentor.class::cast)
                .distinct()
                .filter(rule -> rule.head().level() != Level.PREFER)
                .forEach(rule -> Arrays.stream(rule.trainees(situation.frame()))
                        .forEach(trainee -> look(situation, rule, trainee).ifPresent(proofs::add)));
        return proofs;
    }

    private static Optional<Proof> look(Situation situation, Mentor rule, int trainee) {
        Frame frame = situation.frame();
        boolean[][] open = besideMentors(situation, rule, trainee);
        List<Integer> shut = IntStream.range(0, frame.days())
                .filter(day -> canWork(situation.open(trainee)[day]) && !canWork(open[day]))
                .boxed()
                .toList();
        if (shut.isEmpty()) {
            return Optional.empty();
        }
        RowSpace space = new RowSpace(situation.memories(trainee), open);
        boolean none = RowSearch.search(space, STATES).verdict() == Verdict.IMPOSSIBLE;
        boolean certain = none && rule.head().level() == Level.MUST;
        Message message = Message.of(
                none ? "feasibility.mentor-people.none" : "feasibility.mentor-people",
                frame.agent(trainee).name(),
                rule.mentor(),
                shut.size(),
                rule.mentors(frame).length,
                RuleWords.name(rule));
        return Optional.of(
                new Proof("mentor-people", certain, frame.date(shut.getFirst()), frame.date(shut.getLast()), message));
    }

    private static boolean canWork(boolean[] open) {
        return IntStream.range(Duties.FIRST_WORK, open.length).anyMatch(duty -> open[duty]);
    }

    private static boolean[][] besideMentors(Situation situation, Mentor rule, int trainee) {
        Frame frame = situation.frame();
        int[] mentors = rule.mentors(frame);
        boolean[][] open =
                Arrays.stream(situation.open(trainee)).map(boolean[]::clone).toArray(boolean[][]::new);
        for (int day = 0; day < open.length; day++) {
            for (int duty = Duties.FIRST_WORK; duty < open[day].length; duty++) {
                open[day][duty] &= anyMentor(
                        situation, mentors, day, frame.duties().shift(duty).id());
            }
        }
        return open;
    }

    private static boolean anyMentor(Situation situation, int[] mentors, int day, String shift) {
        return Arrays.stream(mentors)
                .anyMatch(mentor ->
                        ShiftDuties.of(situation.frame(), shift).anyMatch(duty -> situation.can(mentor, day, duty)));
    }
}
