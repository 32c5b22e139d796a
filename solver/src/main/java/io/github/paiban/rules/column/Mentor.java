package io.github.paiban.rules.column;

import io.github.paiban.model.Agent;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.ColumnRule;
import io.github.paiban.rules.Curve;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Pattern;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * No trainee on a shift without a mentor on the same shift: at most so many trainees for each mentor. Unit: trainees.
 *
 * <p>Who has both skills is a mentor. Trainees must be in scope; mentors only in the scope's teams and shops, so that
 * a rule for one named trainee finds every mentor.
 *
 * @param head id, level, weight, scope
 * @param trainee the skill that marks trainees
 * @param mentor the skill that marks mentors
 * @param each how many trainees one mentor can have beside them, 1 to {@value #MOST}
 */
public record Mentor(RuleHead head, String trainee, String mentor, int each) implements ColumnRule {
    /** The most trainees that one mentor can be said to have beside them. */
    public static final int MOST = 1000;

    public Mentor {
        if (each < 1 || each > MOST || trainee.isBlank() || mentor.isBlank() || trainee.equals(mentor)) {
            throw new IllegalArgumentException("Rule '" + head.id() + "' has " + each + " of '" + trainee + "' to a '"
                    + mentor + "'. Maybe name two skills and 1 to " + MOST + ".");
        }
    }

    @Override
    public String kind() {
        return "mentor";
    }

    /** Indexes of the trainees that the rule speaks of. */
    public int[] trainees(Frame frame) {
        return Arrays.stream(frame.agentsIn(head.scope()))
                .filter(agent -> has(frame, agent, trainee) && !has(frame, agent, mentor))
                .toArray();
    }

    /** Indexes of the mentors that they may work beside. */
    public int[] mentors(Frame frame) {
        Scope place = new Scope(head.scope().teams(), head.scope().shops(), Set.of(), Set.of());
        return Arrays.stream(frame.agentsIn(place))
                .filter(agent -> has(frame, agent, mentor))
                .toArray();
    }

    private static boolean has(Frame frame, int agent, String skill) {
        Agent someone = frame.agent(agent);
        return someone.skills().contains(skill);
    }

    @Override
    public List<Tally> tallies(Frame frame) {
        int[] trainees = trainees(frame);
        int[] mentors = mentors(frame);
        List<Tally> tallies = new ArrayList<>();
        if (trainees.length == 0) {
            return tallies;
        }
        for (ShiftDuties shift : ShiftDuties.all(frame)) {
            Pattern pattern = Pattern.of(Stream.concat(shift.cells(trainees, 1), shift.cells(mentors, -each))
                    .toList());
            IntStream.range(0, frame.days()).forEach(day -> tallies.add(tally(frame, shift, pattern, day)));
        }
        return tallies;
    }

    private Tally tally(Frame frame, ShiftDuties shift, Pattern pattern, int day) {
        Curve curve = Curve.between(Integer.MIN_VALUE, 0, 0, head.weight());
        return Tally.on(frame, pattern, day, curve, count -> breakage(frame, shift, day, count));
    }

    private Breakage breakage(Frame frame, ShiftDuties shift, int day, int count) {
        Message message =
                Message.of("rules.mentor", frame.date(day), shift.shift().name(), count, trainee, mentor, each);
        return new Breakage(day, day, count, message);
    }
}
