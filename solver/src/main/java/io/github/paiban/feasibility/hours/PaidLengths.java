package io.github.paiban.feasibility.hours;

import io.github.paiban.feasibility.ShiftDuties;
import io.github.paiban.feasibility.Situation;
import io.github.paiban.model.ShiftType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The paid lengths that shifts come in. */
final class PaidLengths {
    private PaidLengths() {}

    /** One shift for each paid length, in display order, of the shifts that anyone can work. */
    static List<ShiftType> of(Situation situation) {
        Map<Integer, ShiftType> byMinutes = new LinkedHashMap<>();
        for (ShiftType shift : situation.frame().month().shifts()) {
            if (isWorked(situation, shift)) {
                byMinutes.putIfAbsent(shift.paidMinutes(), shift);
            }
        }
        return new ArrayList<>(byMinutes.values());
    }

    private static boolean isWorked(Situation situation, ShiftType shift) {
        int[] duties = ShiftDuties.of(situation.frame(), shift.id()).toArray();
        for (int agent = 0; agent < situation.frame().agents(); agent++) {
            for (boolean[] day : situation.open(agent)) {
                for (int duty : duties) {
                    if (day[duty]) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The step by which the hours of people with equally many working days can differ, in minutes. */
    static int step(List<ShiftType> lengths) {
        int step = 0;
        for (ShiftType length : lengths) {
            step = greatestCommonDivisor(
                    step, Math.abs(length.paidMinutes() - lengths.getFirst().paidMinutes()));
        }
        return step;
    }

    static int greatestCommonDivisor(int some, int other) {
        return other == 0 ? some : greatestCommonDivisor(other, some % other);
    }
}
