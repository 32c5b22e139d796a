package io.github.paiban.change;

import io.github.paiban.model.Duty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A shift for which someone is looked for.
 *
 * @param date the day
 * @param duty the shift, with its role where it has one
 * @param skill what whoever takes it must be able to do besides what the shift asks for; null for nothing
 * @param from the first day that others' cells may change; earlier days are over
 * @param most how many chains and moves of days off are listed at most
 */
public record CoverQuestion(
        LocalDate date, Duty duty, @Nullable String skill, LocalDate from, int most) {
    public CoverQuestion {
        if (!duty.isWork() || most < 1) {
            throw new IllegalArgumentException("Nobody can be found for duty '" + duty.code() + "' and " + most
                    + " answers. Maybe name a shift and at least one answer.");
        }
    }

    /** The same with no cell changed before a day. */
    public CoverQuestion notBefore(LocalDate day) {
        return new CoverQuestion(date, duty, skill, from.isBefore(day) ? day : from, most);
    }
}
