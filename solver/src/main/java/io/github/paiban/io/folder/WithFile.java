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
 * A folder with another file in place of one of its own.
 *
 * @param folder the folder
 * @param names the names of its own file, the usual one first
 * @param file the other file
 */
public record WithFile(FolderSource folder, List<String> names, Path file) implements FolderSource {
    public WithFile {
        names = List.copyOf(names);
    }

    @Override
    public List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : folder.entries()) {
            if (!names.contains(entry.name())) {
                entries.add(entry);
            }
        }
        entries.add(new Entry(names.getFirst(), true, Files.size(file)));
        return entries;
    }

    @Override
    public byte[] read(String name, long atMost) throws IOException {
        return name.equals(names.getFirst()) ? FileBytes.bytes(file, atMost) : folder.read(name, atMost);
    }

    /** Whether a notice speaks of the other file. */
    public boolean isFrom(Notice notice) {
        return notice.place().file().equals(names.getFirst());
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
