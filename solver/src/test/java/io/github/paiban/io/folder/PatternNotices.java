package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.roster.PatternReader;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.notice.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Patterns for the small shop, each with a fault of its own. */
final class PatternNotices {
    private PatternNotices() {}

    /** What reading a pattern with a fault tells. */
    static List<Notice> of(NoticeCode code) {
        FolderReading shop = Shop.read(Shop.folder());
        PatternReader reader = new PatternReader(
                Objects.requireNonNull(shop.config()),
                Objects.requireNonNull(shop.problem()).month().agents(),
                FileLimits.DEFAULT);
        try {
            Path file = Files.createTempFile("pattern", ".csv");
            Files.writeString(file, code == NoticeCode.PATTERN_ROW ? "w,1,2,3,who\n1,白,白\n" : "w,who\n");
            List<Notice> notices = reader.read(file).notices();
            Files.delete(file);
            return notices;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
