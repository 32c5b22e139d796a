package io.github.paiban.forecast;

import java.util.List;

/** What is expected of one day. The arrays are not shared. */
final class ExpectedDay {
    private final double[] contacts;
    private final boolean[] fixed;
    private final List<DayNote> notes;
    private final boolean isSpecial;

    ExpectedDay(double[] contacts, boolean[] fixed, List<DayNote> notes, boolean isSpecial) {
        this.contacts = contacts;
        this.fixed = fixed;
        this.notes = List.copyOf(notes);
        this.isSpecial = isSpecial;
    }

    /** Contacts interval by interval. */
    double[] contacts() {
        return contacts;
    }

    /** Intervals whose number somebody gave. */
    boolean[] fixed() {
        return fixed;
    }

    /** What makes the day unlike the usual course. */
    List<DayNote> notes() {
        return notes;
    }

    /** Whether it is unlike it. */
    boolean isSpecial() {
        return isSpecial;
    }

    /** Contacts of the day. */
    double total() {
        double sum = 0;
        for (double each : contacts) {
            sum += each;
        }
        return sum;
    }
}
