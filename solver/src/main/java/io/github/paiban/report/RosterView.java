package io.github.paiban.report;

import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.Texts;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A roster as people are to see it: what every {@link RosterDocument} shows.
 *
 * @param judgement the roster with all that is to be said of it
 * @param facts how it came about; null for a roster that was not made here
 * @param words what stands in the cell of a duty, as in the shop's own roster files
 * @param palette the colours of duties
 * @param texts the language of all words
 * @param previous the roster that stood in its place before; null where there was none of the same agents and days
 */
public record RosterView(
        Judgement judgement,
        @Nullable RunFacts facts,
        Function<Duty, String> words,
        Palette palette,
        Texts texts,
        @Nullable Roster previous) {
    /** A roster without an earlier version. */
    public RosterView(
            Judgement judgement, @Nullable RunFacts facts, Function<Duty, String> words, Palette palette, Texts texts) {
        this(judgement, facts, words, palette, texts, null);
    }

    /** The same with the roster that stood in its place before; null for none. */
    public RosterView after(@Nullable Roster earlier) {
        return new RosterView(judgement, facts, words, palette, texts, earlier);
    }

    /** The month. */
    public ShopMonth month() {
        return judgement.problem().month();
    }

    /** What stands in the cell of a duty. */
    public String word(Duty duty) {
        return words.apply(duty);
    }
}
