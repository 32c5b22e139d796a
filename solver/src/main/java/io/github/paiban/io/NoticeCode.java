package io.github.paiban.io;

import io.github.paiban.notice.Message;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Place;
import io.github.paiban.notice.Severity;
import java.util.Locale;

/**
 * Everything that reading a shop's folder may have to say. The code is the name in lower case with hyphens and does not
 * change.
 *
 * <p>Texts are in the bundle {@code io}: {@code what.<code>} (the matter in general, without values), {@code
 * expected.<code>} and {@code hint.<code>} (both with the values given to {@link #at}).
 */
public enum NoticeCode {
    FILE_MISSING(Severity.ERROR),
    FILE_TOO_LARGE(Severity.ERROR);

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
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The notice about a place.
     *
     * @param value what stands there, as written; empty where nothing does
     * @param args the values that the texts of what is expected and of the hint name
     */
    public Notice at(Place place, String value, Object... args) {
        return new Notice(
                severity,
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
