package io.github.paiban.cli;

import io.github.paiban.cli.terminal.LiveLine;
import io.github.paiban.rostering.Progress;
import io.github.paiban.rostering.ProgressListener;
import io.github.paiban.rules.Score;
import java.time.Duration;
import java.util.OptionalDouble;

/**
 * Shows a search's progress: one line drawn again in place where a person watches, otherwise a line every few seconds.
 * Safe for use by several threads.
 */
final class ProgressReport implements ProgressListener {
    private static final Duration LIVE_PAUSE = Duration.ofMillis(200);
    private static final Duration PLAIN_PAUSE = Duration.ofSeconds(5);

    private final Console console;
    private final Duration limit;
    private final LiveLine line;
    private final Duration pause;
    private Duration next = Duration.ZERO;
    private boolean isEnded;

    /** Progress of a search that ends after a time limit; a zero limit is not shown. */
    ProgressReport(Console console, Duration limit) {
        this.console = console;
        this.limit = limit;
        this.line = new LiveLine(console.err());
        this.pause = console.err().isLive() ? LIVE_PAUSE : PLAIN_PAUSE;
    }

    @Override
    public synchronized void onProgress(Progress progress) {
        if (isEnded || progress.elapsed().compareTo(next) < 0) {
            return;
        }
        next = progress.elapsed().plus(pause);
        String text = text(progress);
        if (console.err().isLive()) {
            line.show(text);
        } else {
            console.err().line(text);
        }
    }

    private String text(Progress progress) {
        Score score = progress.score();
        String time = limit.isZero()
                ? console.say("progress.time", progress.elapsed().toSeconds())
                : console.say("progress.time-of", progress.elapsed().toSeconds(), limit.toSeconds());
        String legal = score.isLegal() ? console.say("progress.legal") : console.say("progress.must", score.must());
        String cover = Wording.percent(progress.coverShare());
        String line = console.say("progress.line", time, legal, cover, score.should(), score.prefer());
        OptionalDouble gap = gap(progress);
        return gap.isPresent() ? console.say("progress.gap", line, Wording.percentAtMost(gap.getAsDouble())) : line;
    }

    /** How far from the best possible the roster can be at the level should; empty where nothing is known of it. */
    private static OptionalDouble gap(Progress progress) {
        Score score = progress.score();
        Score bound = progress.bound();
        if (score.must() != bound.must() || bound.should() == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.max(0, (double) (score.should() - bound.should()) / bound.should()));
    }

    /** Takes the live line away; shows nothing more. */
    synchronized void end() {
        isEnded = true;
        line.erase();
    }
}
