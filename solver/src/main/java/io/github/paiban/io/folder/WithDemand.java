package io.github.paiban.io.folder;

import io.github.paiban.io.table.FileBytes;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder with another file in place of its demand.
 *
 * @param folder the folder
 * @param file the other file
 */
public record WithDemand(FolderSource folder, Path file) implements FolderSource {
    private static final String NAME = DemandFile.names().getFirst();

    @Override
    public List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : folder.entries()) {
            if (!DemandFile.names().contains(entry.name())) {
                entries.add(entry);
            }
        }
        entries.add(new Entry(NAME, true, Files.size(file)));
        return entries;
    }

    @Override
    public byte[] read(String name, long atMost) throws IOException {
        return name.equals(NAME) ? FileBytes.bytes(file, atMost) : folder.read(name, atMost);
    }

    /** Whether a notice speaks of the other file. */
    public boolean isFrom(Notice notice) {
        return notice.place().file().equals(NAME);
    }

    /** A notice that names the other file as it was typed. */
    public Notice named(Notice notice) {
        Place place = notice.place();
        return new Notice(
                notice.severity(),
                notice.code(),
                new Place(file.toString(), place.line(), place.column()),
                notice.value(),
                notice.expected(),
                notice.hint());
    }
}
