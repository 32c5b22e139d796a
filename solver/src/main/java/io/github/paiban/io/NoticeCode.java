package io.github.paiban.io;

import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Place;
import io.github.paiban.notice.Severity;

/**
 * Everything that reading a shop's folder may have to say. The code is the name in lower case with hyphens and does not
 * change.
 *
 * <p>Texts are in the bundle {@code io}: {@code what.<code>} (the matter in general, without values), {@code
 * expected.<code>} and {@code hint.<code>} (both with the values given to {@link #at}).
 */
public enum NoticeCode {
    FOLDER_MISSING(Severity.ERROR),
    FILE_MISSING(Severity.ERROR),
    NOT_A_FILE(Severity.ERROR),
    FILE_UNREADABLE(Severity.ERROR),
    FILE_TOO_LARGE(Severity.ERROR),
    EMPTY_FILE(Severity.ERROR),
    TABLE_TWICE(Severity.ERROR),
    UNKNOWN_FILE(Severity.WARNING),
    IGNORED_FILE(Severity.INFO),
    ENCODING_DETECTED(Severity.INFO),
    BAD_ENCODING(Severity.ERROR),
    NOT_TEXT(Severity.ERROR),
    LINE_TOO_LONG(Severity.ERROR),
    TOO_MANY_ROWS(Severity.ERROR),
    TOO_MANY_COLUMNS(Severity.ERROR),
    CELL_TOO_LONG(Severity.ERROR),
    UNCLOSED_QUOTE(Severity.ERROR),
    TOO_MANY_NOTICES(Severity.WARNING),
    YAML_SYNTAX(Severity.ERROR),
    YAML_REFERENCE(Severity.ERROR),
    YAML_DOCUMENTS(Severity.ERROR),
    YAML_TOO_DEEP(Severity.ERROR),
    SETTING_UNKNOWN(Severity.ERROR),
    SETTING_MISSING(Severity.ERROR),
    SETTING_TWICE(Severity.ERROR),
    SETTING_TOO_MANY(Severity.ERROR),
    SETTING_CONFLICT(Severity.ERROR),
    SETTING_VALUE(Severity.ERROR),
    TIER_DROPS(Severity.WARNING),
    BAD_ID(Severity.ERROR),
    PERIOD_LENGTH(Severity.ERROR),
    PAID_TOO_LONG(Severity.ERROR),
    PAID_ASSUMED(Severity.INFO),
    SYMBOL_TWICE(Severity.ERROR),
    UNKNOWN_DUTY(Severity.ERROR),
    UNKNOWN_RULE_KIND(Severity.ERROR),
    RULE_PARAMETERS(Severity.ERROR),
    RULE_ID_TAKEN(Severity.ERROR),
    RULE_ALWAYS_ON(Severity.WARNING),
    MISSING_COLUMN(Severity.ERROR),
    UNKNOWN_COLUMN(Severity.WARNING),
    COLUMN_TWICE(Severity.ERROR),
    MISSING_VALUE(Severity.ERROR),
    EXTRA_CELLS(Severity.WARNING),
    BAD_NUMBER(Severity.ERROR),
    NUMBER_OUT_OF_RANGE(Severity.ERROR),
    BAD_DATE(Severity.ERROR),
    BAD_DAY(Severity.ERROR),
    BAD_TIME(Severity.ERROR),
    BAD_DURATION(Severity.ERROR),
    BAD_ABSENCE(Severity.ERROR),
    BAD_LATENESS(Severity.ERROR),
    UNKNOWN_AGENT(Severity.ERROR),
    AMBIGUOUS_AGENT(Severity.ERROR),
    LEADING_ZEROS(Severity.WARNING),
    NAME_DIFFERS(Severity.WARNING),
    SAME_NAME(Severity.INFO),
    UNKNOWN_SHIFT(Severity.ERROR),
    UNKNOWN_ROLE(Severity.ERROR),
    UNKNOWN_SKILL(Severity.ERROR),
    UNKNOWN_TEAM(Severity.ERROR),
    UNKNOWN_SHOP(Severity.ERROR),
    UNKNOWN_QUEUE(Severity.ERROR),
    UNKNOWN_KIND(Severity.ERROR),
    UNKNOWN_RULE(Severity.ERROR),
    RULE_WITHOUT_LIMITS(Severity.WARNING),
    LIMITS_EXCHANGED(Severity.ERROR),
    DUPLICATE_ROW(Severity.ERROR),
    DATE_OUTSIDE_PERIOD(Severity.ERROR),
    CLIPPED_TO_PERIOD(Severity.INFO),
    WEEKDAY_DIFFERS(Severity.WARNING),
    END_BEFORE_START(Severity.ERROR),
    LEFT_BEFORE_HIRED(Severity.ERROR),
    NOT_EMPLOYED(Severity.WARNING),
    CONTRADICTION(Severity.ERROR),
    OVERLAP(Severity.WARNING),
    WISH_AGAINST_PIN(Severity.WARNING),
    NEED_TOO_LARGE(Severity.WARNING),
    INTERVAL_UNCOVERED(Severity.WARNING),
    OVERLAPPING_DEMAND(Severity.WARNING),
    TOO_MANY_REQUIREMENTS(Severity.ERROR),
    VOLUME_CLOCK_CHANGED(Severity.INFO),
    VOLUME_GAP(Severity.WARNING),
    VOLUME_OVERLAP(Severity.ERROR),
    HISTORY_DOUBLED(Severity.WARNING),
    HISTORY_CLOCK_CHANGED(Severity.INFO),
    HISTORY_TOO_SHORT(Severity.ERROR),
    HISTORY_LEFT_OUT(Severity.INFO),
    HISTORY_TOO_MANY(Severity.ERROR),
    EVENT_FOR_NOBODY(Severity.WARNING),
    EVENT_WITHOUT_EFFECT(Severity.ERROR),
    SERVICE_ASSUMED(Severity.INFO),
    IGNORED_VALUE(Severity.WARNING),
    NO_AGENTS(Severity.ERROR),
    HISTORY_INSIDE_PERIOD(Severity.WARNING),
    NOT_A_ROSTER(Severity.ERROR),
    NOT_A_PATTERN(Severity.ERROR),
    PATTERN_ROW(Severity.ERROR),
    OTHER_PERIOD(Severity.ERROR),
    MISSING_DAYS(Severity.WARNING),
    MISSING_AGENT(Severity.WARNING),
    ROLE_NOT_IN_SHIFT(Severity.ERROR),
    WORKBOOK_LOCKED(Severity.ERROR),
    WORKBOOK_UNREADABLE(Severity.ERROR),
    LEDGER_MISSING(Severity.WARNING),
    LEDGER_CELLS(Severity.ERROR),
    LEDGER_VALUE(Severity.ERROR),
    LEDGER_CHECK(Severity.ERROR),
    LEDGER_CUT_OFF(Severity.ERROR),
    LEDGER_ORDER(Severity.ERROR),
    LEDGER_BEHIND(Severity.ERROR),
    LEDGER_OVERLAP(Severity.ERROR),
    PUBLISHED_MISSING(Severity.WARNING),
    PUBLISHED_CHANGED(Severity.WARNING),
    HISTORY_DIFFERS(Severity.WARNING),
    SHEET_OPEN(Severity.ERROR),
    SHEET_ASSUMED(Severity.INFO),
    SHEET_UNREAD(Severity.ERROR);

    private final Severity severity;

    NoticeCode(Severity severity) {
        this.severity = severity;
    }

    /** How much it weighs. */
    public Severity severity() {
        return severity;
    }

    /** The stable name, as in {@code unknown-agent}. */
    public String code() {
        return EnumWord.of(this);
    }

    /**
     * The notice about a place.
     *
     * @param value what stands there, as written; empty where nothing does
     * @param args the values that the texts of what is expected and of the hint name
     */
    public Notice at(Place place, String value, Object... args) {
        return at(severity, place, value, args);
    }

    /** The notice about a place where it weighs more or less than it does elsewhere. */
    public Notice at(Severity otherSeverity, Place place, String value, Object... args) {
        return new Notice(
                otherSeverity,
                code(),
                place,
                value,
                Message.of("io.expected." + code(), args),
                Message.of("io.hint." + code(), args));
    }

    /** The matter in general, for documentation. */
    public Message what() {
        return Message.of("io.what." + code());
    }
}
