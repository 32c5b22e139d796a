package io.github.paiban.cli;

import io.github.paiban.Paiban;
import io.github.paiban.RosterResult;
import io.github.paiban.cli.terminal.Style;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.Notice;
import io.github.paiban.report.Judgement;
import io.github.paiban.report.Kept;
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
    private final Template template;

    /**
     * A run.
     *
     * @param quiet whether only what is wrong is said
     * @param formats which files to write
     * @param template what the roster is made after
     */
    RosterRun(Console asked, boolean quiet, Set<Format> formats, Template template) {
        this.asked = asked;
        this.quiet = quiet;
        this.formats = formats;
        this.template = template;
    }

    int run(Path folder, ReadOptions reading, SearchWishes wishes, @Nullable Path out) throws IOException {
        Instant started = Clock.systemUTC().instant();
        Template.Prepared prepared = template.prepare(Shop.read(folder, reading), reading.ledger());
        Shop shop = prepared.shop();
        Console console = asked.orIn(shop.config().language());
        sayNotices(console, shop);
        RosterFiles files = new RosterFiles(shop, Objects.requireNonNullElse(out, folder.resolve("out")), formats);
        files.checkWritable();
        SolveOptions options = wishes.options(shop.config().solve())
                .withCancellation(new Cancellation())
                .withStart(prepared.findLaid().map(LaidPattern::start).orElse(null));
        RosterResult result = search(console, shop, options, prepared.kept());
        Judgement judgement = judge(shop, result)
                .following(prepared.findLaid().map(LaidPattern::layout).orElse(null));
        RunFacts facts = facts(started, options, result, files);
        files.write(judgement, facts, console.texts());
        Kept kept = prepared.kept() == null ? null : Kept.of(prepared.kept(), result.roster());
        if (console.isJson()) {
            console.json(RunJson.withRoster(facts, judgement, shop.notices(), files.written(), kept, console.texts()));
        } else {
            say(console, judgement, facts, files, kept);
        }
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

    private RosterResult search(Console console, Shop shop, SolveOptions options, @Nullable Roster start) {
        Duration shownLimit = options.isLimitedBySteps() ? Duration.ZERO : options.timeLimit();
        ProgressReport progress = new ProgressReport(console, shownLimit);
        console.session().interruption().endBy(() -> {
            progress.end();
            console.err().line(console.say("roster.stopping"));
            options.cancellation().cancel();
        });
        ProgressListener listener = quiet ? ProgressListener.NONE : progress;
        RosterResult result = start == null
                ? Paiban.roster(shop.problem(), options, listener)
                : Paiban.rosterNear(shop.problem(), start, options, listener);
        progress.end();
        return result;
    }

    private static Judgement judge(Shop shop, RosterResult result) {
        Audit.Findings findings = new Audit.Findings(result.score(), result.breaches());
        return Judgement.of(shop.problem(), result.roster(), findings, result.proofs())
                .serving(shop.workload())
                .under(shop.config().law());
    }

    private void say(Console console, Judgement judgement, RunFacts facts, RosterFiles files, @Nullable Kept kept) {
        if (!quiet) {
            new Summary(judgement, console).print(facts, files, kept);
        } else if (!judgement.isLegal()) {
            console.err().line(Style.RED, console.say("roster.not-legal", files.folder()));
        }
    }
}
