package io.github.paiban.io.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/**
 * A folder with something wrong that a test cannot bring about on every disk.
 *
 * @param fault what is wrong
 */
record BrokenFolder(Fault fault) implements FolderSource {
    /** What may be wrong. */
    enum Fault {
        NO_FOLDER,
        CLOSED_FOLDER,
        FOLDER_FOR_FILE,
        CLOSED_FILE,
        /** The folder says that a file is small, but it goes on. */
        GROWING_FILE
    }

    @Override
    public List<Entry> entries() throws IOException {
        return switch (fault) {
            case NO_FOLDER -> throw new NoSuchFileException("folder");
            case CLOSED_FOLDER -> throw new AccessDeniedException("folder");
            case FOLDER_FOR_FILE -> List.of(new Entry("agents.csv", false, 0), new Entry("paiban.yaml", true, 10));
            case CLOSED_FILE, GROWING_FILE ->
                List.of(new Entry("agents.csv", true, 10), new Entry("paiban.yaml", true, 10));
        };
    }

    @Override
    public byte[] read(String name, long atMost) throws IOException {
        if (fault == Fault.GROWING_FILE) {
            return new byte[(int) atMost + 1];
        }
        throw new AccessDeniedException(name);
    }
}
