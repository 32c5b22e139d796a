package io.github.paiban.examples.embedding;

import io.github.paiban.RosterResult;
import io.github.paiban.notice.Texts;
import io.github.paiban.rostering.Progress;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rules.RosterProblem;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * Makes a roster inside a program of one's own: build the month, start, watch, stop, print.
 *
 * <p>The same month gives the same roster where the search is limited by steps and runs in one thread; limit it by time
 * and use more threads where the best roster matters more than the same one.
 */
public final class EmbeddedRostering {
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final int LOOKS = 10;

    private EmbeddedRostering() {}

    /** Rosters the tea shop for two seconds, then stops the search as a user pressing "Stop" would. */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BackgroundRostering rostering = BackgroundRostering.start(TeaShop.problem(), SolveOptions.defaults());
        for (int look = 0; look < LOOKS; look++) {
            Thread.sleep(LOOK_EVERY);
            Progress progress = rostering.latest();
            out.println(progress == null ? "…" : progress.elapsed().toMillis() + " ms: " + progress.score());
        }
        rostering.stop();
        out.print(page(rostering.await()));
    }

    /** The same roster at every call: limited by steps, one thread, one seed. */
    static String reproducible(long steps) {
        SolveOptions options = SolveOptions.defaults()
                .withTimeLimit(Duration.ofMinutes(5))
                .withStepLimit(steps)
                .withThreads(1)
                .withSeed(1);
        return page(BackgroundRostering.start(TeaShop.problem(), options).await());
    }

    private static String page(RosterResult result) {
        RosterProblem problem = TeaShop.problem();
        return new RosterPage(problem.month(), Texts.in(Locale.ENGLISH)).of(result);
    }
}
