package io.github.paiban.notice;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known word was meant by an unknown one, and says so. */
public final class DidYouMean {
    private static final int LONGEST = 64;
    private static final int LISTED = 12;

    private DidYouMean() {}

    /**
     * The known word that needs the fewest letters inserted, deleted, replaced or exchanged with the next one; at most
     * a third of the letters, and one in words of one to three letters that share a letter. Upper and lower case,
     * hyphens, underscores and spaces do not matter. The first of equals.
     */
    public static Optional<String> findClosest(String word, Collection<String> known) {
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        String wanted = plain(word);
        for (String candidate : known) {
            int distance = distance(wanted, plain(candidate));
            if (distance < bestDistance && isNear(distance, wanted, plain(candidate))) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A hint: the closest known word if there is one, else some of the known words. */
    public static Message hint(String word, Collection<String> known) {
        Optional<String> closest = findClosest(word, known);
        if (closest.isPresent()) {
            return Message.of("common.did-you-mean", closest.get());
        }
        if (known.isEmpty()) {
            return Message.of("common.none-known");
        }
        List<String> some = known.stream().limit(LISTED).toList();
        return Message.of(known.size() > LISTED ? "common.known-among-others" : "common.known", some);
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]", "");
        return lower.length() > LONGEST ? lower.substring(0, LONGEST) : lower;
    }

    private static boolean isNear(int distance, String some, String other) {
        int longer = Math.max(some.length(), other.length());
        return distance <= longer / 3 || (distance == 1 && longer > 1 && some.charAt(0) == other.charAt(0));
    }

    /** Optimal string alignment distance: Damerau-Levenshtein where no part is edited twice. */
    private static int distance(String some, String other) {
        int[][] rows = new int[some.length() + 1][other.length() + 1];
        for (int i = 0; i <= some.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cell(rows, some, other, i, j);
            }
        }
        return rows[some.length()][other.length()];
    }

    private static int cell(int[][] rows, String some, String other, int i, int j) {
        int replaced = rows[i - 1][j - 1] + (some.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean exchanged = i > 1
                && j > 1
                && some.charAt(i - 1) == other.charAt(j - 2)
                && some.charAt(i - 2) == other.charAt(j - 1);
        return exchanged ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
