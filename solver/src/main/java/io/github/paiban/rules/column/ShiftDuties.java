package io.github.paiban.rules.column;

import io.github.paiban.model.ShiftType;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Tally.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A shift with those of its duties that a rule means: the shift itself and its roles.
 *
 * @param shift the shift
 * @param duties indexes of duties, in order, at least one
 */
record ShiftDuties(ShiftType shift, List<Integer> duties) {
    /** The shifts that a set of duties touches, in display order. */
    static List<ShiftDuties> among(Frame frame, DutySet set) {
        return frame.month().shifts().stream()
                .map(shift -> new ShiftDuties(shift, dutiesOf(frame, shift, set)))
                .filter(touched -> !touched.duties.isEmpty())
                .toList();
    }

    /** All shifts with all their duties. */
    static List<ShiftDuties> all(Frame frame) {
        return among(frame, DutySet.of(frame.duties(), "work"));
    }

    private static List<Integer> dutiesOf(Frame frame, ShiftType shift, DutySet set) {
        return IntStream.range(Duties.FIRST_WORK, frame.duties().size())
                .filter(duty -> frame.duties().shift(duty).equals(shift) && set.contains(duty))
                .boxed()
                .toList();
    }

    /** The cells of some agents, on the day itself. */
    Stream<Cell> cells(int[] agents, int coefficient) {
        return Arrays.stream(agents)
                .boxed()
                .flatMap(agent -> duties.stream().map(duty -> new Cell(agent, 0, duty, coefficient)));
    }
}
