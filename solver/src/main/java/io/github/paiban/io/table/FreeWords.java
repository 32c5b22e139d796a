package io.github.paiban.io.table;

import io.github.paiban.io.text.Cleaning;
import io.github.paiban.model.Duty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words of rest and leave, as they stand in cells, and as legends say them: {@code 年休假}, {@code annual leave}. */
public final class FreeWords {
    private static final CellWords CELLS = CellWords.of("cell");
    private static final List<String> OFF = CellWords.words("legend.off");
    private static final List<String> LEAVE = CellWords.words("legend.leave");
    private static final List<String> EITHER = CellWords.words("legend.free");

    private FreeWords() {}

    /** Rest or leave that a cell's text means. */
    public static Optional<Duty> ofCell(String text) {
        return CELLS.find(text).map(kind -> kind.equals("off") ? Duty.OFF : Duty.LEAVE);
    }

    /** Rest or leave that a legend's word means. */
    public static Optional<Duty> ofLegend(String word) {
        return ofCell(word)
                .or(() -> ends(word, OFF) ? Optional.of(Duty.OFF) : Optional.empty())
                .or(() -> ends(word, LEAVE) ? Optional.of(Duty.LEAVE) : Optional.empty());
    }

    /** Whether a legend's word says only that one does not work, be it rest or leave. */
    public static boolean isEither(String word) {
        return ends(word, EITHER);
    }

    /** English words end where letters do. */
    private static boolean ends(String word, List<String> endings) {
        String text = Cleaning.folded(word).toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> {
            int before = text.length() - ending.length() - 1;
            boolean inside = before >= 0
                    && Character.isLetter(text.charAt(before))
                    && !Character.isIdeographic(text.charAt(before));
            return text.endsWith(ending) && !inside;
        });
    }
}
