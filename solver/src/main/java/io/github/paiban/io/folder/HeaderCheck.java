package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.Headings;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.TableKind;
import io.github.paiban.io.table.TableReader;
import io.github.paiban.notice.Place;
import java.util.Map;

/**
 * What can be said of the tables while the settings cannot be used: whether their files can be read, and their headers.
 */
record HeaderCheck(FolderFiles files, Notices notices) {
    /** Tells what is wrong. */
    void check() {
        if (!files.has(FolderFile.AGENTS)) {
            String name = FolderFile.AGENTS.usualName();
            notices.accept(NoticeCode.FILE_MISSING.at(Place.of(name), "", name));
        }
        check(FolderFile.AGENTS, TableKind.AGENTS);
        check(FolderFile.DEMAND, TableKind.DEMAND);
        check(FolderFile.VOLUME, TableKind.VOLUME);
        check(FolderFile.TICKETS, TableKind.TICKETS);
        check(FolderFile.REQUESTS, TableKind.REQUESTS);
        check(FolderFile.HOLIDAYS, TableKind.HOLIDAYS);
        files.records(FolderFile.PINS);
        files.records(FolderFile.HISTORY);
    }

    private void check(FolderFile file, TableKind kind) {
        Headings headings = Headings.of(kind, Map.of());
        new TableReader(kind, headings, files.name(file), notices).read(files.records(file));
    }
}
