package io.github.paiban.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which versions made a roster.
 *
 * @param paiban ours
 * @param timefold the solver's
 * @param java the Java machine's
 */
public record Versions(String paiban, String timefold, String java) {
    /** The versions of this process; ours and the solver's are written at build time. */
    public static Versions current() {
        Properties built = new Properties();
        try (InputStream file = Versions.class.getResourceAsStream("/io/github/paiban/versions.properties")) {
            if (file != null) {
                built.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Versions(
                built.getProperty("paiban", "unknown"),
                built.getProperty("timefold", "unknown"),
                System.getProperty("java.version", "unknown"));
    }
}
