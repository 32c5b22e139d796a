package io.github.paiban.io.text;

import java.util.List;

/** Finds out what separates the cells of a table: a comma, a semicolon, a tab, or a full-width comma. */
final class Separators {
    private static final String KNOWN = ",\t;，";

    private Separators() {}

    /** The separator that the first line with any has most of, quoted parts aside; a comma where no line has one. */
    static char find(List<String> lines) {
        for (String line : lines) {
            int[] counts = counts(line);
            int best = 0;
            for (int i = 1; i < counts.length; i++) {
                best = counts[i] > counts[best] ? i : best;
            }
            if (counts[best] > 0) {
                return KNOWN.charAt(best);
            }
        }
        return ',';
    }

    private static int[] counts(String line) {
        int[] counts = new int[KNOWN.length()];
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            int known = KNOWN.indexOf(c);
            if (!quoted && known >= 0) {
                counts[known]++;
            }
        }
        return counts;
    }
}
