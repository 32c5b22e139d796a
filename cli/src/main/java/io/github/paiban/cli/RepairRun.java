package io.github.paiban.cli;

import io.github.paiban.Paiban;
import io.github.paiban.io.folder.AtomicFolder;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Request;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.Message;
import io.github.paiban.repair.Repair;
import io.github.paiban.repair.RepairAnswer;
import io.github.paiban.repair.RepairRequest;
import io.github.paiban.report.Anonymity;
import io.github.paiban.report.Judgement;
import io.github.paiban.report.RepairJson;
import io.github.paiban.report.RepairMessage;
import io.github.paiban.report.RunFacts;
import io.github.paiban.report.Versions;
import io.github.paiban.rostering.Certificate;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rostering.StopReason;
import io.github.paiban.rules.Audit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a published roster, mends it, writes the way chosen and says what it costs. */
final class RepairRun {
    /** Where the mended roster goes: not over the published one. */
    private static final String FOLDER = "repaired";

    private static final String MESSAGE = "message.txt";

    private final Console asked;
    private final RepairWishes wishes;
    private final @Nullable String today;
    private final @Nullable Anonymity anonymity;
    private final Set<Format> formats;

    /**
     * A run.
     *
     * @param today the first day that is not worked yet, as written; null for the day of the clock where the shop is
     * @param anonymity what stands in place of names; null for the names
     */
    RepairRun(
            Console asked,
            RepairWishes wishes,
            @Nullable String today,
            @Nullable Anonymity anonymity,
            Set<Format> formats) {
        this.asked = asked;
        this.wishes = wishes;
        this.today = today;
        this.anonymity = anonymity;
        this.formats = formats;
    }

    int run(Path folder, @Nullable Path file, ReadOptions options, @Nullable Path out) throws IOException {
        Instant started = Clock.systemUTC().instant();
        Current current = Current.read(Shop.read(folder, options), file, options.ledger());
        RepairWishes.Meant meant =
                wishes.meant(current.shop(), current.roster(), options.month(), current.today(today));
        RepairRequest request = meant.request();
        current.checkWorked(request.today());
        Current shown = current.anonymous(anonymity);
        Shop shop = shown.shop().keeping(unasked(shown.shop(), current.roster()));
        Console console = asked.orIn(shop.config().language());
        String state = shown.state(console, request.today());
        RepairAnswer answer = Paiban.repair(request.in(shop.problem()));
        if (answer.changesNothing()) {
            say(console, shop, answer, state, meant.way(), null);
            return ExitCode.DONE;
        }
        checkChoice(answer, meant.way());
        Repair chosen = answer.repairs().get(meant.way() - 1);
        Shop mended = shop.with(answer.problem(), List.of());
        RosterFiles files = new RosterFiles(mended, Objects.requireNonNullElse(out, folder.resolve(FOLDER)), formats);
        files.checkWritable();
        files.after(current.roster(), folderOf(shop, file));
        files.add(MESSAGE, text(RepairMessage.file(answer, chosen)));
        Judgement judgement = judge(mended, chosen);
        files.write(judgement, facts(started, chosen, files), console.texts());
        say(console, mended, answer, state, meant.way(), files);
        return judgement.isLegal() ? ExitCode.DONE : ExitCode.NOT_LEGAL;
    }

    /** Leave in the roster that was not asked for in the folder: a repair before has put it there. */
    private static List<Assignment> unasked(Shop shop, Roster published) {
        Set<Request> leaves = Set.copyOf(shop.month().requests());
        List<Assignment> cells = new ArrayList<>();
        published.rows().forEach((agent, row) -> {
            for (int day = 0; day < row.size(); day++) {
                LocalDate date = published.period().date(day);
                boolean leave = row.get(day).kind() == Duty.Kind.LEAVE;
                if (leave && !leaves.contains(Request.leave(agent, date))) {
                    cells.add(new Assignment(agent, date, Duty.LEAVE));
                }
            }
        });
        return cells;
    }

    private static void checkChoice(RepairAnswer answer, int way) {
        if (way > answer.repairs().size()) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "no-such-way",
                    Message.of("cli.repair.no-such-way", way),
                    Message.of("cli.repair.ways-there-are", answer.repairs().size()));
        }
    }

    private static Path folderOf(Shop shop, @Nullable Path file) {
        if (file == null) {
            return shop.folder();
        }
        Path found = Files.exists(file) ? file : shop.folder().resolve(file);
        return Objects.requireNonNullElse(found.toAbsolutePath().getParent(), Path.of("."));
    }

    private static AtomicFolder.Content text(String text) {
        return AtomicFolder.Content.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Judgement judge(Shop shop, Repair repair) {
        Audit.Findings findings = Audit.of(shop.problem()).judge(repair.roster());
        return Judgement.of(shop.problem(), repair.roster(), findings, List.of())
                .serving(shop.workload());
    }

    private static RunFacts facts(Instant started, Repair repair, RosterFiles files) {
        return new RunFacts(
                started,
                SolveOptions.defaults(),
                StopReason.UNIMPROVED,
                Duration.between(started, Clock.systemUTC().instant()),
                0,
                Certificate.none(repair.score()),
                files.inputs(),
                Versions.current());
    }

    private void say(
            Console console, Shop shop, RepairAnswer answer, String state, int way, @Nullable RosterFiles files) {
        if (console.isJson()) {
            List<String> written = files == null ? List.of() : files.written();
            int chosen = files == null ? 0 : way;
            console.json(RepairJson.of(answer, chosen, written, shop.notices(), console.texts()));
            return;
        }
        new NoticeLines(console).print(shop.notices());
        RepairText text = new RepairText(answer, wishes, state, console);
        if (files == null) {
            text.printUnchanged();
        } else {
            text.print(way, files);
        }
    }
}
