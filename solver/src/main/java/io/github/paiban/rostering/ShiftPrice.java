package io.github.paiban.rostering;

import io.github.paiban.model.Duty;
import io.github.paiban.rules.Score;
import java.time.LocalDate;
import java.util.Set;

/**
 * What one more person on a duty of a day would be worth, by the linear programme over rows: about as much less
 * would the best roster cost.
 *
 * @param date the day
 * @param duty the shift, with its role where there are several
 * @param shops the shops that the person would serve; empty where all agents serve the same
 * @param worth cost saved by level
 */
public record ShiftPrice(LocalDate date, Duty duty, Set<String> shops, Score worth) {
    public ShiftPrice {
        shops = Set.copyOf(shops);
    }
}
