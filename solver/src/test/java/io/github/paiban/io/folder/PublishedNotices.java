package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.notice.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Folders whose last month was published, each with a fault of its own. */
final class PublishedNotices {
    private PublishedNotices() {}

    /** What reading the next month tells. */
    static List<Notice> of(NoticeCode code, Path folder) throws IOException {
        PublishedMonths months = PublishedMonths.in(folder);
        switch (code) {
            case LEDGER_MISSING -> {
                Path nothing = folder.resolve("nothing.csv");
                return ShopFolder.read(folder, ReadOptions.DEFAULT.withLedger(nothing))
                        .notices();
            }
            case PUBLISHED_MISSING -> Files.delete(months.roster());
            case PUBLISHED_CHANGED ->
                Files.writeString(
                        months.roster(), Files.readString(months.roster()).replaceFirst("白", "晚"));
            case HISTORY_DIFFERS -> months.with("history.csv", "id,date,shift\n018,2026-10-30,night\n");
            default -> throw new AssertionError(code);
        }
        return months.read().notices();
    }
}
