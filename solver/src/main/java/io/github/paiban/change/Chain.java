package io.github.paiban.change;

import io.github.paiban.model.Duty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several people who make a shift possible together: each takes what the one before gives away.
 *
 * @param links who does what, the one who takes the shift first
 * @param edits the cells that change
 * @param verdict what all of it does
 */
public record Chain(List<Link> links, List<Edit> edits, Verdict verdict) {
    public Chain {
        links = List.copyOf(links);
        edits = List.copyOf(edits);
    }

    /**
     * One person's part.
     *
     * @param agent the agent's id
     * @param takes the duty taken
     * @param on the day of it
     * @param gives the duty given away; null where nothing is, or, of the last, where it stays open
     * @param givenOn the day of that; null where nothing is given away
     */
    public record Link(
            String agent,
            Duty takes,
            LocalDate on,
            @Nullable Duty gives,
            @Nullable LocalDate givenOn) {}
}
