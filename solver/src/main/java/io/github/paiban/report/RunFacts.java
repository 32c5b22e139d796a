package io.github.paiban.report;

import io.github.paiban.rostering.Certificate;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rostering.StopReason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How a roster came about: all that is needed to make it again.
 *
 * @param started when the run began
 * @param options how was searched
 * @param stopReason why the search ended
 * @param elapsed how long it took
 * @param steps steps made
 * @param certificate how far from the best possible the roster can be
 * @param inputs the files read
 * @param versions of what made it
 */
public record RunFacts(
        Instant started,
        SolveOptions options,
        StopReason stopReason,
        Duration elapsed,
        long steps,
        Certificate certificate,
        List<InputFile> inputs,
        Versions versions) {
    public RunFacts {
        inputs = List.copyOf(inputs);
    }

    /**
     * A file that was read.
     *
     * @param name the file as the user knows it
     * @param bytes its length
     * @param sha256 its SHA-256 in lower-case hexadecimal digits
     */
    public record InputFile(String name, long bytes, String sha256) {}
}
