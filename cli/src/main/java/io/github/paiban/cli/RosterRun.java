package io.github.paiban.cli;

import io.github.paiban.Paiban;
import io.github.paiban.RosterResult;
import io.github.paiban.cli.terminal.Style;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.notice.Notice;
import io.github.paiban.report.Anonymity;
import io.github.paiban.report.Judgement;
import io.github.paiban.report.RunFacts;
import io.github.paiban.report.RunJson;
import io.github.paiban.report.Versions;
import io.github.paiban.rostering.Cancellation;
import io.github.paiban.rostering.ProgressListener;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rules.Audit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a folder, makes the roster, writes it and says how good it is. */
final class RosterRun {
    private final Console asked;
    private final boolean quiet;
    private final Set<Format> formats;
    private final @Nullable Anonymity anonymity;
    private final @Nullable Path pattern;

    RosterRun(
            Console asked, boolean quiet, Set<Format> formats, @Nullable Anonymity anonymity, @Nullable Path pattern) {
        this.pattern = pattern;
        this.asked = asked;
        this.quiet = quiet;
        this.formats = formats;
        this.anonymity = anonymity;
    }

    int run(Path folder, ReadOptions reading, SearchWishes wishes, @Nullable Path out) throws IOException {
        Instant started = Clock.systemUTC().instant();
        Shop plain = Shop.read(folder, reading).anonymous(anonymity);
        LaidPattern laid = pattern == null ? null : LaidPattern.read(plain, pattern);
        Shop shop = laid == null ? plain : laid.shop();
        Console console = asked.orIn(shop.config().language());
        sayNotices(console, shop);
        RosterFiles files = new RosterFiles(shop, Objects.requireNonNullElse(out, folder.resolve("out")), formats);
        files.checkWritable();
        SolveOptions options = wishes.options(shop.config().solve())
                .withCancellation(new Cancellation())
                .withStart(laid == null ? null : laid.start());
        RosterResult result = search(console, shop, options);
        Judgement judgement = judge(shop, result).following(laid == null ? null : laid.layout());
        RunFacts facts = facts(started, options, result, files);
        files.write(judgement, facts, console.texts());
        say(console, shop, judgement, facts, files);
        return judgement.isLegal() ? ExitCode.DONE : ExitCode.NOT_LEGAL;
    }

    private void sayNotices(Console console, Shop shop) {
        if (!console.isJson()) {
            new NoticeLines(console).print(quiet ? errors(shop) : shop.notices());
        }
    }

    private static RunFacts facts(Instant started, SolveOptions options, RosterResult result, RosterFiles files) {
        return new RunFacts(
                started,
                options,
                result.stopReason(),
                result.elapsed(),
                result.steps(),
                result.certificate(),
                files.inputs(),
                Versions.current());
    }

    private static List<Notice> errors(Shop shop) {
        return shop.notices().stream().filter(Notice::isError).toList();
    }

    private RosterResult search(Console console, Shop shop, SolveOptions options) {
        Duration shownLimit = options.isLimitedBySteps() ? Duration.ZERO : options.timeLimit();
        ProgressReport progress = new ProgressReport(console, shownLimit);
        console.session().interruption().endBy(() -> {
            progress.end();
            console.err().line(console.say("roster.stopping"));
            options.cancellation().cancel();
        });
        RosterResult result = Paiban.roster(shop.problem(), options, quiet ? ProgressListener.NONE : progress);
        progress.end();
        return result;
    }

    private static Judgement judge(Shop shop, RosterResult result) {
        Audit.Findings findings = new Audit.Findings(result.score(), result.breaches());
        return Judgement.of(shop.problem(), result.roster(), findings, result.proofs())
                .serving(shop.workload());
    }

    private void say(Console console, Shop shop, Judgement judgement, RunFacts facts, RosterFiles files) {
        if (console.isJson()) {
            console.json(RunJson.withRoster(facts, judgement, shop.notices(), files.written(), console.texts()));
        } else if (!quiet) {
            new Summary(judgement, console).print(facts, files);
        } else if (!judgement.isLegal()) {
            console.err().line(Style.RED, console.say("roster.not-legal", files.folder()));
        }
    }
}
