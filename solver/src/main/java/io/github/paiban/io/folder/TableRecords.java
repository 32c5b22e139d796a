package io.github.paiban.io.folder;

import io.github.paiban.io.table.Notices;
import io.github.paiban.io.text.CsvRecord;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a table's file.
 *
 * @param records the rows; none where they cannot be read
 * @param notices what is wrong with them
 * @param input the file; null where it cannot be read
 */
record TableRecords(
        List<CsvRecord> records, Notices notices, @Nullable InputFile input) {
    /** Reads a file; two threads may read two files. */
    static TableRecords of(FolderFiles files, FolderSource.Entry entry) {
        Notices own = new Notices();
        Optional<byte[]> content = files.content(entry, own);
        if (content.isEmpty()) {
            return new TableRecords(List.of(), own, null);
        }
        byte[] bytes = content.get();
        List<CsvRecord> records = files.bytes(own).records(entry.name(), bytes);
        return new TableRecords(records, own, InputFile.of(entry.name(), bytes));
    }
}
