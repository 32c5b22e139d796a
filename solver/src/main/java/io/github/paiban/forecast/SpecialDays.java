package io.github.paiban.forecast;

import io.github.paiban.forecast.DayMark.Pool;
import io.github.paiban.forecast.DayNote.Source;
import io.github.paiban.forecast.Surroundings.Marks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the usual course of a day into what is expected of it: events, holidays, closings, numbers by hand. */
final class SpecialDays {
    private static final int SUNDAY = 6;

    private final CleanHistory history;
    private final Marks marks;
    private final Uplifts uplifts;

    SpecialDays(CleanHistory history, Marks marks, DayTotals totals, Shapes shapes) {
        this.history = history;
        this.marks = marks;
        this.uplifts = new Uplifts(history, marks, totals, shapes);
    }

    /** What is expected of a day at or behind the history's end. */
    ExpectedDay apply(DayCourse course, int day) {
        Optional<DayMark> mark = marks.find(history.date(day));
        int slots = history.slots();
        List<DayNote> notes = new ArrayList<>();
        double[] contacts;
        if (mark.isPresent()) {
            contacts = special(course, day, mark.get(), notes);
        } else {
            contacts = history.isOpen(history.weekday(day)) ? course.expected(day) : new double[slots];
        }
        boolean[] fixed = new boolean[slots];
        byHand(day, contacts, fixed, notes);
        return new ExpectedDay(contacts, fixed, notes, mark.isPresent());
    }

    private double[] special(DayCourse course, int day, DayMark mark, List<DayNote> notes) {
        Double given = givenFactor(day, mark);
        Optional<Uplifts.Uplift> learned = uplifts.find(mark);
        double[] usual = course.expected(day);
        if (given != null) {
            notes.add(new DayNote(mark.label(), Source.FACTOR, given));
            return learned.map(uplift -> uplift.shaped(usual, given)).orElseGet(() -> scaled(usual, given));
        }
        if (learned.isPresent()) {
            Uplifts.Uplift uplift = learned.get();
            Source source = uplift.isOwn() ? Source.LEARNED : Source.LEARNED_FROM_LIKE;
            notes.add(new DayNote(mark.label(), source, uplift.factor()));
            return uplift.shaped(usual, uplift.factor());
        }
        return assumed(course, day, mark, notes);
    }

    private @Nullable Double givenFactor(int day, DayMark mark) {
        return marks.on(history.date(day)).stream()
                .filter(event -> event.span() == null && event.factor() != null)
                .filter(event ->
                        event.name().equals(mark.name()) && event.phase().equals(mark.phase()))
                .reduce((earlier, later) -> later)
                .map(Event::factor)
                .orElse(null);
    }

    private double[] assumed(DayCourse course, int day, DayMark mark, List<DayNote> notes) {
        boolean rest = mark.pool() == Pool.STATUTORY || mark.pool() == Pool.SWAPPED;
        boolean isOpen = history.isOpen(history.weekday(day));
        if (rest) {
            double[] sunday =
                    history.isOpen(SUNDAY) ? course.expected(shifted(day, SUNDAY)) : new double[history.slots()];
            notes.add(new DayNote(mark.label(), Source.ASSUMED, against(sunday, course, day, isOpen)));
            return sunday;
        }
        if (mark.pool() == Pool.MAKEUP) {
            double[] working = working(course, day);
            notes.add(new DayNote(mark.label(), Source.ASSUMED, against(working, course, day, isOpen)));
            return working;
        }
        if (mark.pool() == Pool.PROMOTION) {
            notes.add(new DayNote(mark.label(), Source.UNKNOWN, 1));
        }
        return isOpen ? course.expected(day) : new double[history.slots()];
    }

    private static double against(double[] contacts, DayCourse course, int day, boolean isOpen) {
        double usual = isOpen ? Arrays.stream(course.expected(day)).sum() : 0;
        return usual > 0 ? Arrays.stream(contacts).sum() / usual : Double.NaN;
    }

    /** The day of a weekday in the same week, or a week later where that lies in the past. */
    private int shifted(int day, int weekday) {
        int other = day - history.weekday(day) + weekday;
        return other < history.end() ? other + 7 : other;
    }

    private double[] working(DayCourse course, int day) {
        List<DayCourse> weekdays = new ArrayList<>();
        for (int weekday = 0; weekday < 5; weekday++) {
            if (history.isOpen(weekday)) {
                int other = shifted(day, weekday);
                weekdays.add(unused -> course.expected(other));
            }
        }
        return weekdays.isEmpty()
                ? course.expected(day)
                : DayCourse.mean(weekdays.toArray(DayCourse[]::new)).expected(day);
    }

    private static double[] scaled(double[] usual, double factor) {
        return Arrays.stream(usual).map(each -> each * factor).toArray();
    }

    /** Closings, factors of a part of the day, and numbers, which have the last word. */
    private void byHand(int day, double[] contacts, boolean[] fixed, List<DayNote> notes) {
        List<Event> events = marks.on(history.date(day));
        for (Event event : events) {
            boolean closed = event.kind() == Event.Kind.CLOSED;
            Double factor = closed ? Double.valueOf(0) : event.span() == null ? null : event.factor();
            if (factor != null) {
                slots(event).forEach(slot -> contacts[slot] *= factor);
                notes.add(new DayNote(event.name(), closed ? Source.CLOSED : Source.FACTOR, factor));
            }
        }
        for (Event event : events) {
            Double number = event.contacts();
            if (number != null) {
                spread(number, slots(event), contacts, fixed);
                notes.add(new DayNote(event.name(), Source.CONTACTS, Double.NaN));
            }
        }
    }

    private List<Integer> slots(Event event) {
        List<Integer> slots = new ArrayList<>();
        int minutes = 1440 / history.slots();
        for (int slot = 0; slot < history.slots(); slot++) {
            if (event.covers(slot * minutes, (slot + 1) * minutes)) {
                slots.add(slot);
            }
        }
        return slots;
    }

    private static void spread(double number, List<Integer> slots, double[] contacts, boolean[] fixed) {
        double sum = slots.stream().mapToDouble(slot -> contacts[slot]).sum();
        for (int slot : slots) {
            contacts[slot] = sum > 0 ? contacts[slot] * number / sum : number / slots.size();
            fixed[slot] = true;
        }
    }
}
