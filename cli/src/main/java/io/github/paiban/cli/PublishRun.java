package io.github.paiban.cli;

import io.github.paiban.Paiban;
import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.folder.LedgerFile;
import io.github.paiban.io.folder.PublishedCheck;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.io.ledger.LedgerFolder;
import io.github.paiban.io.ledger.LedgerReading;
import io.github.paiban.io.ledger.LedgerSource;
import io.github.paiban.io.ledger.PublishedMonth;
import io.github.paiban.io.ledger.PublishedRoster;
import io.github.paiban.io.roster.RosterReading;
import io.github.paiban.ledger.Ledger;
import io.github.paiban.ledger.Publication;
import io.github.paiban.ledger.Publication.Occasion;
import io.github.paiban.model.Period;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Place;
import io.github.paiban.report.Judgement;
import io.github.paiban.report.PublicationJson;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a roster, judges it, and publishes it where it may be. */
final class PublishRun {
    private final Console asked;
    private final Wishes wishes;

    /**
     * What the command line asks for.
     *
     * @param today the day of publication; null for the day of the clock where the shop is
     * @param force whether broken must rules are taken into account
     * @param dryRun whether nothing is written
     */
    record Wishes(@Nullable LocalDate today, boolean force, boolean dryRun) {}

    /**
     * A publication and the roster before it.
     *
     * @param publication what it does to the ledger
     * @param before the roster published before; null where there was none, or it is gone
     * @param notices what there is to say of it
     */
    record Done(Publication publication, @Nullable Roster before, List<Notice> notices) {}

    PublishRun(Console asked, Wishes wishes) {
        this.asked = asked;
        this.wishes = wishes;
    }

    int run(Path folder, Path file, ReadOptions options) throws IOException {
        Shop read = Shop.read(folder, options);
        RosterReading reading = read.readRoster(file);
        Shop shop = read.with(reading.notices());
        Roster roster = Objects.requireNonNull(reading.roster());
        Console console = asked.orIn(shop.config().language());
        Judgement judgement = Judgement.of(shop.problem(), roster, Paiban.check(shop.problem(), roster), List.of());
        LedgerFolder ledger = LedgerFile.open(folder, options.ledger());
        if (!judgement.isLegal() && !wishes.force()) {
            return refuse(console, shop, judgement);
        }
        Done done =
                wishes.dryRun() ? publication(shop, roster, ledger, read(shop, ledger)) : publish(shop, roster, ledger);
        say(console, shop, judgement, ledger, done);
        return ExitCode.DONE;
    }

    private Done publish(Shop shop, Roster roster, LedgerFolder ledger) throws IOException {
        try (LedgerFolder.Lock held = ledger.lock()) {
            Objects.requireNonNull(held);
            LedgerReading before = read(shop, ledger);
            Done done = publication(shop, roster, ledger, before);
            byte[] wide = shop.file().wide(done.publication().roster());
            ledger.write(before, done.publication(), wide, shop.config().language());
            return done;
        } catch (LedgerFolder.LedgerInUse inUse) {
            throw new Refusal(
                    ExitCode.FAILURE,
                    "ledger-in-use",
                    Message.of("cli.publish.in-use", String.valueOf(inUse.getFile())),
                    Message.of("cli.publish.in-use-hint"));
        }
    }

    /** What the folder's reading said of the ledger holds for this moment as well, or is said now. */
    private static LedgerReading read(Shop shop, LedgerFolder ledger) {
        LedgerReading reading = ledger.source().read();
        if (reading.ledger() == null) {
            throw new InputRefused(reading.notices(), shop.config().language());
        }
        return reading;
    }

    private Done publication(Shop shop, Roster roster, LedgerFolder files, LedgerReading reading) {
        Ledger ledger = Objects.requireNonNull(reading.ledger());
        Period period = shop.month().period();
        Optional<Notice> overlap = files.source().findOverlap(ledger, period);
        if (overlap.isPresent()) {
            throw new InputRefused(List.of(overlap.get()), shop.config().language());
        }
        List<Notice> notices = new ArrayList<>();
        Roster before = before(shop, files.source(), ledger, notices);
        Publication publication = Publication.of(
                ledger, shop.problem(), roster, shop.config().ledger(), new Occasion(today(shop), before));
        boolean matters = publication.outcome() == Publication.Outcome.CORRECTED;
        return new Done(publication, before, matters ? notices : List.of());
    }

    private static @Nullable Roster before(Shop shop, LedgerSource source, Ledger ledger, List<Notice> notices) {
        Period period = shop.month().period();
        if (ledger.publications(period) == 0) {
            return null;
        }
        Optional<PublishedRoster> former = source.findRoster(ledger, period);
        Roster roster = Current.readPublished(shop, source, ledger).orElse(null);
        if (roster == null) {
            String file = source.shown(LedgerSource.version(period, ledger.publications(period)));
            notices.add(NoticeCode.PUBLISHED_MISSING.at(Place.of(file), "", PublishedMonth.name(period)));
        } else {
            former.flatMap(each -> new PublishedCheck(shop.config()).find(ledger, each))
                    .ifPresent(notices::add);
        }
        return roster;
    }

    private LocalDate today(Shop shop) {
        LocalDate today = wishes.today();
        return today == null ? LocalDate.now(Clock.system(shop.config().zone())) : today;
    }

    private static int refuse(Console console, Shop shop, Judgement judgement) {
        if (console.isJson()) {
            console.json(PublicationJson.refused(judgement, shop.notices(), console.texts()));
        } else {
            new NoticeLines(console).print(shop.notices());
            new PublicationText(console, shop, judgement).refuse();
        }
        return ExitCode.NOT_LEGAL;
    }

    private void say(Console console, Shop read, Judgement judgement, LedgerFolder ledger, Done done) {
        Shop shop = read.with(done.notices());
        if (console.isJson()) {
            console.json(PublicationJson.of(
                    judgement,
                    done.publication(),
                    wishes.dryRun()
                            ? List.of()
                            : List.of(
                                    ledger.file().toString(),
                                    ledger.rosterFile(shop.month().period()).toString()),
                    shop.notices(),
                    console.texts()));
        } else {
            new NoticeLines(console)
                    .print(shop.notices().stream().filter(PublishRun::isNews).toList());
            new PublicationText(console, shop, judgement).print(done, ledger, wishes.dryRun());
        }
    }

    /** That the first publication makes the ledger is no news. */
    private static boolean isNews(Notice notice) {
        return !notice.code().equals(NoticeCode.LEDGER_MISSING.code());
    }
}
