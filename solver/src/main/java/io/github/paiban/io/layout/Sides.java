package io.github.paiban.io.layout;

import io.github.paiban.io.sheet.Region;
import io.github.paiban.io.sheet.Sheet;
import io.github.paiban.io.text.Cleaning;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which columns beside the days say whose a row is, by their headings, and by what stands in them where they have none.
 *
 * @param name the column of names; -1 where there is none
 * @param id the column of staff numbers; -1 where there is none
 * @param labels what the other columns say, by column
 */
record Sides(int name, int id, Map<Integer, Label> labels) {
    private static final int ABOVE = 2;

    /** The columns of a table. */
    static Sides of(Block block) {
        Map<Integer, Label> labels = new LinkedHashMap<>();
        block.sideColumns().forEach(column -> labels.put(column, label(block, column)));
        int id = first(labels, Label.ID::equals);
        int name = first(labels, Label.NAME::equals);
        if (name >= 0 && id < 0 && share(block, name, Words::isStaffNumber) > 0.8) {
            int other = person(block, labels, name);
            id = other < 0 ? -1 : name;
            name = other < 0 ? name : other;
        }
        name = name < 0 ? person(block, labels, id) : name;
        id = id < 0 ? number(block, labels, name) : id;
        return new Sides(name < 0 ? id : name, id, labels);
    }

    private static int first(Map<Integer, Label> labels, Predicate<Label> wanted) {
        return labels.entrySet().stream()
                .filter(each -> wanted.test(each.getValue()))
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    /**
     * The heading of a column: in the rows of the days, or just above, where it may be merged. A word for dates or weekdays
     * there heads its row, not its column.
     */
    private static Label label(Block block, int column) {
        Header header = block.header();
        for (int r = header.lastRow(); r >= Math.max(0, header.firstRow() - ABOVE); r--) {
            Label label = Label.of(heading(block.sheet(), r, column));
            boolean ofRow = label == Label.DATE || label == Label.WEEKDAY;
            if (label != Label.NONE && !ofRow) {
                return label;
            }
        }
        return Label.NONE;
    }

    private static String heading(Sheet sheet, int row, int column) {
        Optional<Region> region = sheet.findRegion(row, column);
        boolean narrow = region.isEmpty() || region.get().width() <= 3;
        return narrow
                ? sheet.shown(row, column).text()
                : sheet.cell(row, column).text();
    }

    private static List<String> texts(Block block, int column) {
        return block.rows()
                .filter(row -> !block.isEmptyRow(row))
                .mapToObj(row -> block.sheet().cell(row, column).text())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static double share(Block block, int column, Predicate<String> wanted) {
        List<String> texts = texts(block, column);
        return texts.isEmpty() ? 0 : (double) texts.stream().filter(wanted).count() / texts.size();
    }

    private static double distinct(Block block, int column) {
        List<String> texts = texts(block, column);
        Set<String> keys = new HashSet<>();
        texts.forEach(text -> keys.add(Cleaning.key(text)));
        return texts.isEmpty() ? 0 : (double) keys.size() / texts.size();
    }

    /** The unlabelled column that most looks like names. */
    private static int person(Block block, Map<Integer, Label> labels, int except) {
        int best = -1;
        double bestScore = 0.3;
        for (Map.Entry<Integer, Label> each : labels.entrySet()) {
            int column = each.getKey();
            if (each.getValue() != Label.NONE || column == except) {
                continue;
            }
            double names = share(block, column, Words::looksLikeName);
            double numbers = share(block, column, text -> text.matches("[\\d.]+"));
            double filled = texts(block, column).size()
                    / Math.max(1.0, (double)
                            block.rows().filter(r -> !block.isEmptyRow(r)).count());
            double score = (0.4 + names) * distinct(block, column) * Math.min(1, filled) * (1 - numbers);
            if (score > bestScore) {
                bestScore = score;
                best = column;
            }
        }
        return best;
    }

    private static int number(Block block, Map<Integer, Label> labels, int name) {
        return labels.entrySet().stream()
                .filter(each -> each.getKey() != name && mayBeNumbers(block, each.getKey(), each.getValue()))
                .map(Map.Entry::getKey)
                .filter(column -> share(block, column, Words::isStaffNumber) > 0.7 && distinct(block, column) > 0.7)
                .filter(column -> !isSerial(block, column))
                .findFirst()
                .orElse(-1);
    }

    /** A column headed “No.” may hold staff numbers: long ones. */
    private static boolean mayBeNumbers(Block block, int column, Label label) {
        boolean longOnes = texts(block, column).stream().allMatch(text -> text.length() >= 3);
        return label == Label.NONE || (label == Label.SERIAL && longOnes);
    }

    private static boolean isSerial(Block block, int column) {
        List<String> texts = texts(block, column);
        int number = 0;
        for (String text : texts) {
            if (!text.equals(Integer.toString(++number))) {
                return false;
            }
        }
        return true;
    }

    boolean hasBoth() {
        return name >= 0 && id >= 0 && name != id;
    }

    /** The key under which a column's values are given; null where they are of no use. */
    static @Nullable String key(Label label) {
        return switch (label) {
            case LEADER -> "tl";
            case BASE -> "base";
            case TEAM -> "team";
            case POST -> "post";
            default -> null;
        };
    }
}
