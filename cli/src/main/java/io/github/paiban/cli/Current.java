package io.github.paiban.cli;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.folder.LedgerFile;
import io.github.paiban.io.ledger.LedgerReading;
import io.github.paiban.io.ledger.LedgerSource;
import io.github.paiban.io.ledger.PublishedMonth;
import io.github.paiban.io.roster.RosterReading;
import io.github.paiban.ledger.Ledger;
import io.github.paiban.ledger.PublishedState;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Period;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.Message;
import io.github.paiban.report.Anonymity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A roster that is to be changed, and what of it is published. It is a draft, or published; of what is published the days
 * before today are worked.
 *
 * @param shop the shop, with what is to be said of the roster
 * @param roster the roster
 * @param published what is published of the month; null where it is a draft
 */
record Current(Shop shop, Roster roster, @Nullable PublishedState published) {
    /**
     * Reads a roster of a shop and what is published.
     *
     * @param file the roster; null for the one published
     * @param ledger the file of the ledger; null for the one in the folder
     * @throws Refusal where no roster is named and none is published
     */
    static Current read(Shop shop, @Nullable Path file, @Nullable Path ledger) throws IOException {
        Optional<PublishedState> published = findPublished(shop, ledger);
        if (file == null) {
            PublishedState state = published.orElseThrow(() -> new Refusal(
                    ExitCode.USAGE,
                    "which-roster",
                    Message.of("cli.usage.which-roster", PublishedMonth.name(period(shop))),
                    Message.of("cli.published.name-one")));
            return new Current(shop, state.roster(), state);
        }
        RosterReading reading = shop.readRoster(file);
        return new Current(
                shop.with(reading.notices()), Objects.requireNonNull(reading.roster()), published.orElse(null));
    }

    private static Period period(Shop shop) {
        return shop.month().period();
    }

    /** What is published of a shop's month; empty where it is a draft, or where the file is gone. */
    static Optional<PublishedState> findPublished(Shop shop, @Nullable Path file) throws IOException {
        LedgerSource source = LedgerFile.open(shop.folder(), file).source();
        LedgerReading reading = source.read();
        if (reading.ledger() == null) {
            throw new InputRefused(reading.notices(), shop.config().language());
        }
        Ledger ledger = reading.ledger();
        return ledger.findLast(period(shop))
                .flatMap(last -> readPublished(shop, source, ledger)
                        .map(roster -> new PublishedState(last.on(), ledger.publications(period(shop)), roster)));
    }

    /** A month's roster as it was published last; empty where there is none, or it is gone. */
    static Optional<Roster> readPublished(Shop shop, LedgerSource source, Ledger ledger) {
        return source.findRoster(ledger, period(shop))
                .flatMap(each -> shop.file().read(each.file(), each.bytes()).findRoster());
    }

    /** The same with names left out, also in what is said; null for all names as they are. */
    Current anonymous(@Nullable Anonymity anonymity) {
        if (anonymity == null) {
            return this;
        }
        Shop quiet = new Shop(
                shop.folder(),
                shop.problem(),
                shop.config(),
                shop.notices().stream()
                        .filter(notice -> !notice.code().equals(NoticeCode.NAME_DIFFERS.code()))
                        .toList(),
                shop.inputs(),
                shop.workload());
        return new Current(quiet.anonymous(anonymity), roster, published);
    }

    /** The day of the clock where the shop is, unless another is said. */
    LocalDate today(@Nullable String said) {
        return said == null ? LocalDate.now(Clock.system(shop.config().zone())) : new Asked(shop.month()).day(said);
    }

    /**
     * Sees to it that worked days are as they were published.
     *
     * @throws Refusal where they are not
     */
    void checkWorked(LocalDate today) {
        List<Assignment> cells = published == null ? List.of() : published.workedChangedIn(roster, today);
        if (!cells.isEmpty()) {
            Assignment first = cells.getFirst();
            throw new Refusal(
                    ExitCode.INPUT_REFUSED,
                    "worked-days-differ",
                    Message.of("cli.published.worked-differ", cells.size(), today, first.agent(), first.date()),
                    Message.of("cli.published.worked-differ-hint"));
        }
    }

    /**
     * Sees to it that days that are to change are not worked yet.
     *
     * @throws Refusal where one is
     */
    void checkAhead(LocalDate today, LocalDate... dates) {
        for (LocalDate date : dates) {
            if (published != null && date.isBefore(today)) {
                throw new Refusal(
                        ExitCode.NOT_LEGAL,
                        "day-worked",
                        Message.of("cli.published.day-worked", date, today),
                        Message.of("cli.published.day-worked-hint"));
            }
        }
    }

    /** What the roster is, in a few words: a draft, or published when, and how many cells are not as published. */
    String state(Console console, LocalDate today) {
        if (published == null) {
            return console.say("state.draft");
        }
        List<String> said = new ArrayList<>();
        said.add(console.say("state.published", published.on()));
        if (today.isAfter(roster.period().first())) {
            said.add(console.say("state.worked", today));
        }
        int cells = published.changedIn(roster).size();
        if (cells > 0) {
            said.add(console.count("state.differs", cells));
        }
        return String.join(console.say("state.and"), said);
    }
}
