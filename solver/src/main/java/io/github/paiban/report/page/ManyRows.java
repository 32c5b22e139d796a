package io.github.paiban.report.page;

import io.github.paiban.model.ShiftType;
import io.github.paiban.rules.Duties;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The looks of a roster with very many agents. A browser lays out a table as a whole, which takes it a second for a thousand
 * agents; rows that stand on their own are laid out as they come into view, but every column must have a width.
 *
 * @param page the page
 */
record ManyRows(Page page) {
    /** With fewer agents the table is left to the browser. */
    private static final int FEWEST = 150;

    private static final int NARROWEST = 28;
    private static final int PADDING = 4;
    private static final int CHINESE = 13;
    private static final int LATIN = 8;

    /** Whether the roster has them. */
    boolean areThere() {
        return page.frame().agents() >= FEWEST;
    }

    /** The rules; none where the roster is small. */
    String style() {
        if (!areThere()) {
            return "";
        }
        Duties duties = page.frame().duties();
        int day = widest(IntStream.range(0, duties.size()).mapToObj(duties::get).map(page.view()::word));
        int sum = widest(Stream.concat(
                page.shifts().stream().map(ShiftType::symbol),
                Stream.of("grid.rests", "grid.leave", "grid.weekends").map(page.words()::say)));
        return Resource.read("many.css")
                + String.format(Locale.ROOT, "#grid.many{--day:%dpx;--sum:%dpx;--row:32px}", day, sum)
                + String.format(
                        Locale.ROOT, "@media (max-width:640px){#grid.many{--day:%dpx;--row:36px}}", Math.max(day, 34));
    }

    private static int widest(Stream<String> texts) {
        return Math.max(NARROWEST, texts.mapToInt(ManyRows::width).max().orElse(0) + PADDING);
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? LATIN : CHINESE).sum();
    }
}
