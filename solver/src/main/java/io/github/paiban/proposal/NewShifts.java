package io.github.paiban.proposal;

import java.util.List;

/**
 * What new shifts would save, each alone beside those that are there.
 *
 * @param tried how many were tried
 * @param minutes paid minutes of the period with the shifts that are there
 * @param shifts shifts worked in the period with those
 * @param saving those that save paid minutes, the one that saves most first
 */
public record NewShifts(int tried, double minutes, double shifts, List<NewShift> saving) {
    /** Where nothing could be tried. */
    public static final NewShifts NONE = new NewShifts(0, 0, 0, List.of());

    public NewShifts {
        saving = List.copyOf(saving);
    }
}
