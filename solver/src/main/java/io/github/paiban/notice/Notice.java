package io.github.paiban.notice;

/**
 * One thing to say about the input: what stands where, what was expected, and what may help.
 *
 * @param severity whether the input is refused for it
 * @param code stable name in lower case with hyphens, as in {@code unknown-agent}
 * @param place file, line and column
 * @param value what stands there, as written; empty where nothing does
 * @param expected what should stand there
 * @param hint what may help
 */
public record Notice(Severity severity, String code, Place place, String value, Message expected, Message hint) {
    /** Whether the input is refused for it. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
