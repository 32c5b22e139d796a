package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.ShopConfig;
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
import io.github.paiban.io.text.FormulaGuard;
import io.github.paiban.ledger.Fingerprint;
import io.github.paiban.ledger.Ledger;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells where the file of a published roster no longer has the fingerprint that the ledger keeps. Agents are taken from
 * the file itself, so that those who came or left meanwhile make no difference.
 *
 * @param config the settings, whose words the file is read by
 */
public record PublishedCheck(ShopConfig config) {
    /** What is to be said of a roster; nothing where it cannot be read, for reading it tells that. */
    public Optional<Notice> find(Ledger ledger, PublishedRoster roster) {
        Notices unread = new Notices();
        List<CsvRecord> records = new FileBytes(FileLimits.DEFAULT, unread).records(roster.file(), roster.bytes());
        RosterContext context = new RosterContext(
                roster.file(),
                RosterPurpose.ROSTER,
                Headings.of(TableKind.ROSTER, Map.of()),
                new AgentDirectory(agents(records)),
                new DutyWords(config),
                new DateCells(roster.period(), true, unread));
        List<PlacedCell> cells = new RosterReader(context).read(records).list();
        if (unread.hasErrors()) {
            return Optional.empty();
        }
        String found = Fingerprint.of(roster(roster.period(), cells));
        return ledger.findLast(roster.period())
                .filter(batch -> !batch.fingerprint().equals(found))
                .map(batch -> NoticeCode.PUBLISHED_CHANGED.at(
                        Place.of(roster.file()), "", PublishedMonth.name(roster.period())));
    }

    /** Whoever stands in the first two columns, as {@code publish} writes them. */
    private static List<Agent> agents(List<CsvRecord> records) {
        Map<String, Agent> agents = new LinkedHashMap<>();
        for (CsvRecord record : records.subList(Math.min(1, records.size()), records.size())) {
            String id = FormulaGuard.unguarded(record.cells().getFirst());
            String name = record.cells().size() > 1
                    ? FormulaGuard.unguarded(record.cells().get(1))
                    : id;
            if (!id.isBlank() && !name.isBlank()) {
                agents.putIfAbsent(id, Agent.of(id, name));
            }
        }
        return List.copyOf(agents.values());
    }

    private static Roster roster(Period period, List<PlacedCell> cells) {
        Map<String, List<Duty>> rows = new LinkedHashMap<>();
        for (PlacedCell cell : cells) {
            rows.computeIfAbsent(
                            cell.agent().id(), unused -> new ArrayList<>(Collections.nCopies(period.days(), Duty.OFF)))
                    .set(period.day(cell.date()), cell.duty());
        }
        return new Roster(period, rows);
    }
}
