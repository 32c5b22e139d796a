package io.github.paiban.report.calendar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as calendars can hold it: no control characters, special characters escaped (RFC 5545, section 3.3.11). */
final class EventText {
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private EventText() {}

    /** A text in one line without control characters, which no calendar may hold. */
    static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** A text as the value of a property of our own; the others are escaped by the library. */
    static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** The text of an escaped value. */
    static String unescaped(String value) {
        return ESCAPED.matcher(value)
                .replaceAll(found -> found.group(1).equals("n") ? "\n" : Matcher.quoteReplacement(found.group(1)));
    }
}
