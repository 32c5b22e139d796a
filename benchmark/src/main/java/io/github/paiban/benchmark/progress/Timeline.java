package io.github.paiban.benchmark.progress;

import io.github.paiban.rostering.Progress;
import io.github.paiban.rostering.ProgressListener;
import io.github.paiban.rules.Score;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Follows a search: prints a line whenever its score or its bound changes, else twice a second, and keeps when the first
 * legal roster and the best one were found. Safe for use by several threads.
 */
public final class Timeline implements ProgressListener {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Function<Progress, String> text;
    private final Consumer<String> printer;
    private @Nullable Progress printed;
    private @Nullable Duration legalAfter;
    private Duration bestAfter = Duration.ZERO;
    private @Nullable Score best;

    /**
     * Follows a search that begins now.
     *
     * @param text the line that says how far the search is
     * @param printer takes the lines
     */
    public Timeline(Function<Progress, String> text, Consumer<String> printer) {
        this.text = text;
        this.printer = printer;
    }

    @Override
    public synchronized void onProgress(Progress progress) {
        note(progress.score(), progress.elapsed());
        if (isWorthPrinting(progress)) {
            printed = progress;
            printer.accept(text.apply(progress));
        }
    }

    /** Notes what a search came to. */
    public synchronized void note(Score score, Duration elapsed) {
        if (legalAfter == null && score.isLegal()) {
            legalAfter = elapsed;
        }
        if (best == null || score.compareTo(best) < 0) {
            best = score;
            bestAfter = elapsed;
        }
    }

    /** When the first legal roster was known; null where none was found. */
    public synchronized @Nullable Duration legalAfter() {
        return legalAfter;
    }

    /** When the best roster was known. */
    public synchronized Duration bestAfter() {
        return bestAfter;
    }

    private boolean isWorthPrinting(Progress progress) {
        return printed == null
                || !progress.score().equals(printed.score())
                || !progress.bound().equals(printed.bound())
                || progress.elapsed().minus(printed.elapsed()).compareTo(PAUSE) >= 0;
    }
}
