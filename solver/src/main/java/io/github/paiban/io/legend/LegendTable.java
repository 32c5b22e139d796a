package io.github.paiban.io.legend;

import io.github.paiban.io.sheet.Sheet;
import io.github.paiban.io.text.TimesOfDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds codes explained by the cells beside them or below them.
 *
 * @param sheet where to look
 * @param area which of its cells may be of a legend
 * @param codes the codes that the roster uses
 * @param rows the rows to look at
 * @param columns how many columns to look at
 * @param isLoose whether “白班” may stand for the code “白”
 */
record LegendTable(Sheet sheet, LegendFinder.Area area, Codes codes, List<Integer> rows, int columns, boolean isLoose) {
    private static final int REACH = 4;
    private static final int MOST_PARTS = 4;
    private static final int LONGEST = 60;
    private static final int LONGEST_HEADING = 2_000;
    private static final Pattern TOLD =
            Pattern.compile("(?i)(图例|圖例|说明|說明|备注|備註|注[:：]|代码|代号|符号|班次|legend|note|code|symbol|key|shift)");

    /** Where the meaning lies, seen from the code. */
    private enum Way {
        RIGHT(0, 1),
        BELOW(1, 0),
        LEFT(0, -1),
        ABOVE(-1, 0);

        private final int down;
        private final int right;

        Way(int down, int right) {
            this.down = down;
            this.right = right;
        }

        Way back() {
            return switch (this) {
                case RIGHT -> LEFT;
                case LEFT -> RIGHT;
                case BELOW -> ABOVE;
                case ABOVE -> BELOW;
            };
        }
    }

    /** The codes of the way that explains most of them. */
    List<LegendEntry> entries() {
        List<LegendEntry> best = List.of();
        for (Way way : Way.values()) {
            List<LegendEntry> found = entries(way);
            best = count(found) > count(best) ? found : best;
        }
        return count(best) > 1 || isTold(best) ? best : List.of();
    }

    private static int count(List<LegendEntry> entries) {
        Set<String> distinct = new HashSet<>();
        entries.forEach(entry -> distinct.add(entry.code()));
        return distinct.size();
    }

    /** One code alone counts with its times, or where a word says that codes are explained; so does what blank cells are. */
    private boolean isTold(List<LegendEntry> entries) {
        boolean timed = entries.stream().anyMatch(entry -> entry.meaning().isTimed() || Codes.isBlank(entry.code()));
        boolean word = false;
        for (int r : timed ? List.<Integer>of() : rows) {
            for (int c = 0; c < columns; c++) {
                String text = text(r, c);
                word |= area.isFree(r, c)
                        && text.length() <= LONGEST_HEADING
                        && TOLD.matcher(text).find();
            }
        }
        return !entries.isEmpty() && (timed || word);
    }

    private List<LegendEntry> entries(Way way) {
        List<LegendEntry> found = new ArrayList<>();
        for (int r : rows) {
            for (int c = 0; c < columns; c++) {
                entry(r, c, way).ifPresent(found::add);
            }
        }
        return withoutBullets(found);
    }

    private Optional<LegendEntry> entry(int row, int column, Way way) {
        Optional<String> code = area.isFree(row, column) ? code(text(row, column)) : Optional.empty();
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> beside = Codes.isBlank(code.get())
                ? codes.findWritten(text(row + way.down, column + way.right))
                : Optional.empty();
        String meaning = beside.orElseGet(() -> meaning(row, column, way));
        return beside.isPresent() || Explained.is(meaning)
                ? Optional.of(new LegendEntry(code.get(), meaning, sheet.address(row, column)))
                : Optional.empty();
    }

    /** The sign before each item of a list is explained again and again, each time as another thing. */
    private static List<LegendEntry> withoutBullets(List<LegendEntry> found) {
        return found.stream()
                .filter(each -> !LegendParts.isBullet(each.code())
                        || found.stream()
                                .noneMatch(other -> other.code().equals(each.code())
                                        && !other.text().equals(each.text())))
                .toList();
    }

    private Optional<String> code(String text) {
        return isLoose ? codes.find(text) : codes.findWritten(text);
    }

    private String text(int row, int column) {
        return sheet.cell(row, column).text();
    }

    private String meaning(int row, int column, Way way) {
        List<String> parts = parts(row, column, way);
        String said = joined(parts);
        boolean onlyTimes = LegendMeaning.of(said).isTimed()
                && LegendMeaning.of(said).word().isEmpty();
        if (parts.isEmpty() || !onlyTimes) {
            return said;
        }
        List<String> before = parts(row, column, way.back());
        boolean word = !before.isEmpty()
                && Explained.is(before.getFirst())
                && !LegendMeaning.of(before.getFirst()).isTimed();
        return word ? before.getFirst() + " " + said : said;
    }

    /** The word next to the code, and the times behind it. */
    private List<String> parts(int row, int column, Way way) {
        List<String> parts = new ArrayList<>();
        int gap = 0;
        int r = row + way.down;
        int c = column + way.right;
        while (gap < REACH && parts.size() < MOST_PARTS && r >= 0 && c >= 0 && r < sheet.rows() && c < columns) {
            String text = text(r, c);
            boolean stops = !text.isEmpty() && (!area.isFree(r, c) || !isPart(text, parts));
            if (stops) {
                return parts;
            }
            if (!text.isEmpty()) {
                parts.add(text);
            }
            gap = text.isEmpty() ? gap + 1 : 0;
            r += way.down;
            c += way.right;
        }
        return parts;
    }

    /** A word first, or times; then times alone. */
    private boolean isPart(String text, List<String> parts) {
        boolean code = code(text).isPresent() && !isTimes(text);
        boolean clock = TimesOfDay.find(text).isPresent();
        boolean first = parts.isEmpty() && text.length() <= LONGEST && (Explained.is(text) || clock);
        boolean further = !parts.isEmpty() && (clock || isTimes(text));
        return !code && (first || further);
    }

    private static boolean isTimes(String text) {
        LegendMeaning meaning = LegendMeaning.of(text);
        return meaning.isTimed() && meaning.word().isEmpty();
    }

    /** Begin and end in cells of their own are one stretch of time. */
    private static String joined(List<String> parts) {
        StringBuilder said = new StringBuilder();
        boolean begun = false;
        for (String part : parts) {
            boolean clock = TimesOfDay.find(part).isPresent();
            said.append(said.isEmpty() ? "" : begun && clock ? "-" : " ").append(part);
            begun = clock && !begun;
        }
        return said.toString();
    }
}
