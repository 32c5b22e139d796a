package io.github.paiban.feasibility;

import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import java.util.Collection;
import java.util.stream.IntStream;

/** The duties of shifts. */
public final class ShiftDuties {
    private ShiftDuties() {}

    /** Indexes of a shift's duties: the shift without a role and with each. */
    public static IntStream of(Frame frame, String shift) {
        return IntStream.range(Duties.FIRST_WORK, frame.duties().size())
                .filter(duty -> frame.duties().shift(duty).id().equals(shift));
    }

    /** Indexes of the duties of several shifts. */
    public static IntStream of(Frame frame, Collection<String> shifts) {
        return IntStream.range(Duties.FIRST_WORK, frame.duties().size())
                .filter(duty -> shifts.contains(frame.duties().shift(duty).id()));
    }
}
