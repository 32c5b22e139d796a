package io.github.paiban.io.folder;

import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.ledger.LedgerFolder;
import io.github.paiban.io.roster.RosterFile;
import io.github.paiban.ledger.Ledger;
import io.github.paiban.ledger.Publication;
import io.github.paiban.ledger.Publication.Occasion;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.RosterProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The small shop on disk, its October published: everybody works by day but on the 4th; 018 has the late duty on the 31st. */
record PublishedMonths(Path folder) {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    /** Publishes October. */
    static PublishedMonths in(Path folder) throws IOException {
        Files.writeString(folder.resolve("paiban.yaml"), Shop.SETTINGS);
        Files.writeString(folder.resolve("agents.csv"), Shop.AGENTS);
        FolderReading shop = ShopFolder.read(folder, ReadOptions.DEFAULT.withMonth(OCTOBER));
        RosterProblem problem = shop.findProblem().orElseThrow();
        ShopConfig config = shop.findConfig().orElseThrow();
        Publication publication = Publication.of(
                Ledger.EMPTY, problem, roster(problem), config.ledger(), new Occasion(LocalDate.of(2026, 9, 20), null));
        LedgerFolder ledger = LedgerFile.open(folder, null);
        byte[] wide = new RosterFile(config, problem.month().agents()).wide(publication.roster());
        ledger.write(ledger.source().read(), publication, wide, Locale.ENGLISH);
        return new PublishedMonths(folder);
    }

    private static Roster roster(RosterProblem problem) {
        Map<String, List<Duty>> rows = new TreeMap<>();
        for (Agent agent : problem.month().agents()) {
            rows.put(agent.id(), Collections.nCopies(31, Duty.of("day")));
        }
        Roster roster = new Roster(problem.month().period(), rows);
        for (String agent : rows.keySet()) {
            roster = roster.with(agent, OCTOBER.atDay(4), Duty.OFF);
        }
        return roster.with("018", OCTOBER.atDay(31), Duty.of("night", "late"));
    }

    /** The file of the roster that November reads. */
    Path roster() {
        return folder.resolve("published/versions/2026-10-1.csv");
    }

    /** Puts another file in the place of one. */
    PublishedMonths with(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    /** Reads November. */
    FolderReading read() {
        return ShopFolder.read(folder, ReadOptions.DEFAULT);
    }
}
