package io.github.paiban.ledger;

import java.util.List;

/**
 * What a line of the ledger counts.
 *
 * @param name stable name: one of {@link #FIXED}, or {@code rule:<id>} for what a rule of fair shares counts beside them
 */
public record LedgerKind(String name) implements Comparable<LedgerKind> {
    /** Nights worked, in days. */
    public static final LedgerKind NIGHTS = new LedgerKind("nights");
    /** Saturdays and Sundays worked, in days. */
    public static final LedgerKind WEEKENDS = new LedgerKind("weekends");
    /** Statutory holidays worked, in days. */
    public static final LedgerKind HOLIDAYS = new LedgerKind("holidays");
    /** Half-days worked, in days. */
    public static final LedgerKind HALF_DAYS = new LedgerKind("half-days");
    /** Paid hours. */
    public static final LedgerKind HOURS = new LedgerKind("hours");
    /** Wishes that the roster does not grant. */
    public static final LedgerKind REFUSED_WISHES = new LedgerKind("refused-wishes");
    /** Rest days that the agent still has to get, in days; negative when they were given. */
    public static final LedgerKind RESTS_OWED = new LedgerKind("rests-owed");
    /** Cells changed shortly before they are worked. */
    public static final LedgerKind SHORT_NOTICE = new LedgerKind("short-notice");

    /** The kinds that every ledger knows, in display order. */
    public static final List<LedgerKind> FIXED =
            List.of(NIGHTS, WEEKENDS, HOLIDAYS, HALF_DAYS, HOURS, REFUSED_WISHES, RESTS_OWED, SHORT_NOTICE);

    private static final String RULE = "rule:";

    public LedgerKind {
        if (name.equals(RULE) || name.isBlank()) {
            throw new IllegalArgumentException("A kind of the ledger cannot be called '" + name + "'.");
        }
    }

    /** What a rule of fair shares counts. */
    public static LedgerKind ofRule(String rule) {
        return new LedgerKind(RULE + rule);
    }

    /** Whether a name is that of a kind. */
    public static boolean isKnown(String name) {
        return (name.startsWith(RULE) && name.length() > RULE.length())
                || FIXED.stream().anyMatch(kind -> kind.name().equals(name));
    }

    /** Whether it counts what a rule of the shop counts. */
    public boolean isOfRule() {
        return name.startsWith(RULE);
    }

    /** The rule's id; the name itself where there is none. */
    public String rule() {
        return isOfRule() ? name.substring(RULE.length()) : name;
    }

    /** In what it is counted: {@code days}, {@code hours}, {@code wishes} or {@code cells}. */
    public String unit() {
        if (equals(HOURS)) {
            return "hours";
        }
        if (equals(REFUSED_WISHES)) {
            return "wishes";
        }
        return equals(SHORT_NOTICE) ? "cells" : "days";
    }

    /** Whether amounts are measured against a fair share; what is owed or suffered just adds up. */
    public boolean isShared() {
        return !List.of(REFUSED_WISHES, RESTS_OWED, SHORT_NOTICE).contains(this);
    }

    /** The fixed ones in display order, then the others by name. */
    @Override
    public int compareTo(LedgerKind other) {
        int mine = FIXED.indexOf(this);
        int others = FIXED.indexOf(other);
        if (mine >= 0 && others >= 0) {
            return Integer.compare(mine, others);
        }
        return mine < 0 && others < 0 ? name.compareTo(other.name) : mine < 0 ? 1 : -1;
    }
}
