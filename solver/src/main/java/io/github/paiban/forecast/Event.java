package io.github.paiban.forecast;

import io.github.paiban.model.Requirement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that changes volumes for some days: a promotion with its phases, a closing, an outage, or a number that
 * somebody knows better.
 *
 * @param name what it is called; events of one name teach each other
 * @param phase the part of it, as in warm-up or peak; empty where it has none
 * @param kind what it does to the history
 * @param first the first day
 * @param last the last day, included
 * @param span from when to when on each of the days; null for all day
 * @param group whose volumes; null parts for any
 * @param factor what volumes are to be multiplied with; null to learn it from the past
 * @param contacts contacts in the span of each day, in place of any forecast; null for none
 */
public record Event(
        String name,
        String phase,
        Kind kind,
        LocalDate first,
        LocalDate last,
        @Nullable Span span,
        Requirement.Group group,
        @Nullable Double factor,
        @Nullable Double contacts) {
    /** What an event does. */
    public enum Kind {
        /** Volumes differ: past days are kept out of the usual course and teach coming ones of the same name. */
        PROMOTION,
        /** Nobody is served: past days teach nothing, coming ones have no contacts. */
        CLOSED,
        /** What was counted is wrong: past days teach nothing, coming ones are as usual. */
        OUTAGE
    }

    /**
     * A stretch of a day.
     *
     * @param fromMinute begin, minutes from midnight
     * @param toMinute end, exclusive
     */
    public record Span(int fromMinute, int toMinute) {
        public Span {
            if (fromMinute < 0 || toMinute <= fromMinute || toMinute > 1440) {
                throw new IllegalArgumentException(
                        "Minutes " + fromMinute + " to " + toMinute + " are no part of a day.");
            }
        }
    }

    public Event {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(name + " ends on " + last + " before it begins on " + first + ".");
        }
        if (factor != null && !(factor >= 0 && factor <= 1000)) {
            throw new IllegalArgumentException("Factor " + factor + " of " + name + " is not 0 to 1000.");
        }
        if (contacts != null && !(contacts >= 0 && contacts <= 1e9)) {
            throw new IllegalArgumentException("Contacts " + contacts + " of " + name + " are not 0 to 1e9.");
        }
    }

    /** Whether it is on at a day. */
    public boolean isOn(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /** Whether it concerns a stream: parts that are not named mean any. */
    public boolean concerns(Requirement.Group stream) {
        return (group.queue() == null || group.queue().equals(stream.queue()))
                && (group.shop() == null || group.shop().equals(stream.shop()));
    }

    /** Whether it concerns an interval of a day: one that lies in its span for the greater part. */
    public boolean covers(int fromMinute, int toMinute) {
        if (span == null) {
            return true;
        }
        int both = Math.min(toMinute, span.toMinute()) - Math.max(fromMinute, span.fromMinute());
        return 2 * both >= toMinute - fromMinute;
    }

    /** Its days. */
    public long days() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }
}
