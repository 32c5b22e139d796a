package io.github.paiban.io.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Where the files of a shop folder come from: a directory, or whatever an embedding application has. */
public interface FolderSource {
    /**
     * What lies in a folder.
     *
     * @param name the name, without any path
     * @param isFile whether it is a file rather than a folder
     * @param bytes its size
     */
    record Entry(String name, boolean isFile, long bytes) {}

    /**
     * All that lies in the folder itself, in order of names.
     *
     * @throws IOException where the folder is missing or closed to us
     */
    List<Entry> entries() throws IOException;

    /**
     * A file's bytes, at most so many and one more.
     *
     * @throws IOException where the file cannot be read
     */
    byte[] read(String name, long atMost) throws IOException;

    /** The folder on disk. */
    static FolderSource of(Path folder) {
        return new DirectorySource(folder);
    }
}
