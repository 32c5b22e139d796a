package io.github.paiban.io.folder;

import io.github.paiban.io.table.FileBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder on disk.
 *
 * @param folder its path
 */
record DirectorySource(Path folder) implements FolderSource {
    @Override
    public List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.sorted().toList()) {
                entries.add(entry(path));
            }
        }
        return entries;
    }

    /** Whatever vanishes or is closed to us meanwhile counts as a file that cannot be read. */
    private static Entry entry(Path path) {
        String name = String.valueOf(path.getFileName());
        boolean isFolder = Files.isDirectory(path);
        try {
            return new Entry(name, !isFolder, isFolder ? 0 : Files.size(path));
        } catch (IOException unknown) {
            return new Entry(name, !isFolder, 0);
        }
    }

    @Override
    public byte[] read(String name, long atMost) throws IOException {
        return FileBytes.bytes(folder.resolve(name), atMost);
    }
}
