package io.github.paiban.feasibility.path;

import io.github.paiban.feasibility.path.RowLayers.Measure;
import io.github.paiban.model.ShiftType;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** What {@link RowBounds} measures of a month's rows. Immutable. */
public final class BoundMeasures {
    static final int DAYS = 0;
    static final int DAYS_DOWN = 1;
    static final int MINUTES = 2;
    static final int MINUTES_DOWN = 3;
    private static final int FIRST_SHIFT = 4;

    private final List<String> shifts;
    private final List<Measure> list = new ArrayList<>();

    private BoundMeasures(Frame frame) {
        this.shifts = frame.month().shifts().stream().map(ShiftType::id).toList();
        Duties duties = frame.duties();
        add(duties, duty -> Duties.isWork(duty) ? 1 : 0);
        add(duties, duty -> Duties.isWork(duty) ? -1 : 0);
        add(duties, duties::paidMinutes);
        add(duties, duty -> -duties.paidMinutes(duty));
        for (String shift : shifts) {
            add(duties, duty -> Duties.isWork(duty) && duties.shift(duty).id().equals(shift) ? 1 : 0);
        }
    }

    /** The measures of a month. */
    public static BoundMeasures of(Frame frame) {
        return new BoundMeasures(frame);
    }

    private void add(Duties duties, IntToLongFunction worth) {
        long[] byDuty = IntStream.range(0, duties.size()).mapToLong(worth).toArray();
        list.add((day, duty) -> byDuty[duty]);
    }

    /** Days worked and paid minutes, each also downwards, then the days of each shift. */
    List<Measure> list() {
        return list;
    }

    /** The indexes of the measures of certain shifts. */
    IntStream ofShifts(Set<String> some) {
        return IntStream.range(0, shifts.size())
                .filter(i -> some.contains(shifts.get(i)))
                .map(i -> FIRST_SHIFT + i);
    }
}
