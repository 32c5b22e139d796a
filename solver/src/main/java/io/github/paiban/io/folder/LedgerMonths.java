package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.ledger.LedgerReading;
import io.github.paiban.io.ledger.LedgerSource;
import io.github.paiban.io.ledger.PublishedMonth;
import io.github.paiban.io.ledger.PublishedRoster;
import io.github.paiban.io.roster.DutyWords;
import io.github.paiban.io.roster.PlacedCell;
import io.github.paiban.io.roster.RosterContext;
import io.github.paiban.io.roster.RosterPurpose;
import io.github.paiban.io.roster.RosterReader;
import io.github.paiban.io.table.AgentDirectory;
import io.github.paiban.io.table.DateCells;
import io.github.paiban.io.table.FileBytes;
import io.github.paiban.io.table.Headings;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.TableKind;
import io.github.paiban.io.text.CsvRecord;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.ledger.Ledger;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Place;
import io.github.paiban.rules.Frame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the ledger of a folder and the rosters published beside it say of the days before a month. */
final class LedgerMonths {
    private final LedgerSource source;
    private final ShopConfig config;
    private final Notices notices;
    private final Ledger ledger;

    /** Reads the ledger; tells what is wrong with it. */
    LedgerMonths(LedgerSource source, ShopConfig config, Notices notices) {
        this.source = source;
        this.config = config;
        this.notices = notices;
        LedgerReading reading = source.read();
        reading.notices().forEach(notices);
        Ledger read = reading.ledger();
        this.ledger = read == null ? Ledger.EMPTY : read;
    }

    /** The ledger; empty where there is none, or it is refused. */
    Ledger ledger() {
        return ledger;
    }

    /**
     * The cells of the history with those of published rosters put in where the history says nothing. Where both speak
     * of a cell the history holds, for it says what was really worked.
     */
    List<Assignment> complete(List<PlacedCell> history, AgentDirectory directory) {
        Map<String, PlacedCell> known = new HashMap<>();
        history.forEach(cell -> known.put(key(cell.agent().id(), cell.date()), cell));
        List<Assignment> all =
                new ArrayList<>(history.stream().map(PlacedCell::assignment).toList());
        for (Period period : ledger.periods()) {
            if (reaches(period)) {
                all.addAll(published(period, known, directory));
            }
        }
        return all;
    }

    /** Whether a period lies before the month, and near enough to be looked at. */
    private boolean reaches(Period period) {
        LocalDate first = config.period().first();
        return period.first().isBefore(first) && period.end().isAfter(first.minusDays(Frame.HISTORY_DAYS));
    }

    private List<Assignment> published(Period period, Map<String, PlacedCell> known, AgentDirectory directory) {
        PublishedRoster roster = source.findRoster(ledger, period).orElse(null);
        if (roster == null) {
            String month = PublishedMonth.name(period);
            String file = LedgerSource.version(period, ledger.publications(period));
            notices.accept(NoticeCode.PUBLISHED_MISSING.at(Place.of(source.shown(file)), "", month));
            return List.of();
        }
        new PublishedCheck(config).find(ledger, roster).ifPresent(notices);
        List<Assignment> fresh = new ArrayList<>();
        List<PlacedCell> different = new ArrayList<>();
        for (PlacedCell cell : cells(roster, directory)) {
            PlacedCell worked = known.get(key(cell.agent().id(), cell.date()));
            if (worked == null && cell.date().isBefore(config.period().first())) {
                fresh.add(cell.assignment());
            } else if (worked != null && !worked.duty().equals(cell.duty())) {
                different.add(worked);
            }
        }
        tellDifferent(different, roster.file());
        return fresh;
    }

    private void tellDifferent(List<PlacedCell> different, String file) {
        if (!different.isEmpty()) {
            PlacedCell first = different.getFirst();
            notices.accept(NoticeCode.HISTORY_DIFFERS.at(first.place(), first.text(), different.size(), file));
        }
    }

    /** Agents who left meanwhile are passed over. */
    private List<PlacedCell> cells(PublishedRoster roster, AgentDirectory directory) {
        Notices own = new Notices();
        RosterContext context = new RosterContext(
                roster.file(),
                RosterPurpose.HISTORY,
                Headings.of(TableKind.ROSTER, Map.of()),
                directory,
                new DutyWords(config),
                new DateCells(roster.period(), true, own));
        List<CsvRecord> records = new FileBytes(FileLimits.DEFAULT, own).records(roster.file(), roster.bytes());
        List<PlacedCell> cells = new RosterReader(context).read(records).list();
        own.list().stream().filter(LedgerMonths::isWorthTelling).forEach(notices);
        return cells.stream()
                .filter(cell ->
                        cell.agent().isEmployedOn(cell.date()) || cell.duty().kind() == Duty.Kind.WORK)
                .toList();
    }

    private static boolean isWorthTelling(Notice notice) {
        return !List.of(NoticeCode.UNKNOWN_AGENT.code(), NoticeCode.NAME_DIFFERS.code())
                .contains(notice.code());
    }

    private static String key(String agent, LocalDate date) {
        return date + " " + agent;
    }
}
