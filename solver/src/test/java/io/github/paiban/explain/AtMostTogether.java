package io.github.paiban.explain;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.ColumnRule;
import io.github.paiban.rules.Curve;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A column rule for tests: between so many and so many agents do certain duties on each day. */
record AtMostTogether(RuleHead head, String what, int least, int most) implements ColumnRule {
    @Override
    public String kind() {
        return "at-most-together";
    }

    @Override
    public List<Tally> tallies(Frame frame) {
        return IntStream.range(0, frame.days())
                .mapToObj(day -> tally(frame, day))
                .toList();
    }

    private Tally tally(Frame frame, int day) {
        DutySet duties = DutySet.of(frame.duties(), what);
        List<Tally.Cell> cells = new ArrayList<>();
        for (int a = 0; a < frame.agents(); a++) {
            for (int duty = 0; duty < frame.duties().size(); duty++) {
                if (duties.contains(duty)) {
                    cells.add(new Tally.Cell(a, day, duty, 1));
                }
            }
        }
        long weight = head.weight();
        return new Tally(
                cells,
                0,
                Curve.between(least, most, weight, weight),
                count -> new Breakage(day, day, Math.abs(count - least), Message.literal(count + " of " + what)));
    }
}
