package io.github.paiban.io.table;

import io.github.paiban.io.text.Cleaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the headings of one table mean: the built-in ones and the shop's own. Immutable. */
public final class Headings {
    private static final WordLists BUILT_IN = WordLists.load("headings.properties");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【<][^)\\]】>]*[)\\]】>]?");
    private static final Pattern DECORATION = Pattern.compile("[-_*:/.：]");
    private static final Pattern LIMIT = Pattern.compile("(?i).+\\.(min|max)");

    private final TableKind table;
    private final Map<String, Column> columnByKey = new HashMap<>();
    private final Map<String, String> limitByKey = new HashMap<>();
    private final Set<String> ignored = new HashSet<>();

    private Headings(TableKind table, Map<String, String> own) {
        this.table = table;
        for (Column column : columns(table)) {
            accepted(table, column).forEach(heading -> columnByKey.putIfAbsent(key(heading), column));
        }
        passedOver(table).forEach(heading -> ignored.add(key(heading)));
        own.forEach(this::addOwn);
    }

    /** The headings of a table, a shop's own among them: heading to column name. */
    public static Headings of(TableKind table, Map<String, String> own) {
        return new Headings(table, own);
    }

    /** A table's columns. */
    public static List<Column> columns(TableKind table) {
        List<Column> columns = new ArrayList<>();
        for (Column column : Column.values()) {
            if (!accepted(table, column).isEmpty()) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** The built-in headings of a column, its name first; none where the table has no such column. */
    public static List<String> accepted(TableKind table, Column column) {
        return BUILT_IN.words(table.label() + "." + column.label());
    }

    /** The headings of a table that are passed over. */
    public static List<String> passedOver(TableKind table) {
        List<String> all = new ArrayList<>(BUILT_IN.words("ignored"));
        all.addAll(BUILT_IN.words(table.label() + ".ignored"));
        return all;
    }

    private void addOwn(String heading, String column) {
        if (isLimit(column)) {
            limitByKey.put(key(heading), column);
            return;
        }
        Column meant = columnByKey.get(key(column));
        if (meant != null) {
            columnByKey.put(key(heading), meant);
        }
    }

    /** The column that a heading means. */
    public Optional<Column> find(String heading) {
        return Optional.ofNullable(columnByKey.get(key(heading)));
    }

    /** The rule limit, {@code <rule id>.min} or {@code .max}, that a heading of the agents' table means. */
    public Optional<String> findLimit(String heading) {
        String own = limitByKey.get(key(heading));
        boolean agents = table == TableKind.AGENTS;
        String text = own == null ? Cleaning.folded(heading) : own;
        return agents && isLimit(text) ? Optional.of(text) : Optional.empty();
    }

    /** Whether a heading may be passed over without a word. */
    public boolean isIgnored(String heading) {
        return key(heading).isEmpty() || ignored.contains(key(heading));
    }

    /** All headings known, for guesses. */
    public List<String> known() {
        List<String> known = new ArrayList<>();
        columns(table).forEach(column -> known.addAll(accepted(table, column)));
        return known;
    }

    private static boolean isLimit(String text) {
        return LIMIT.matcher(text).matches();
    }

    private static String key(String heading) {
        String key = BRACKETS.matcher(Cleaning.key(heading)).replaceAll("");
        return DECORATION.matcher(key).replaceAll("");
    }
}
