package io.github.paiban.io.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A folder in memory: what tests read in place of files on disk. */
final class MemoryFolder implements FolderSource {
    private final Map<String, byte[]> files = new TreeMap<>();

    /** Adds or replaces a file in UTF-8. */
    MemoryFolder with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds or replaces a file. */
    MemoryFolder with(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    /** Removes a file. */
    MemoryFolder without(String name) {
        files.remove(name);
        return this;
    }

    /** The files by name. */
    Map<String, byte[]> files() {
        return files;
    }

    @Override
    public List<Entry> entries() {
        return files.entrySet().stream()
                .map(file -> new Entry(file.getKey(), true, file.getValue().length))
                .toList();
    }

    @Override
    public byte[] read(String name, long atMost) throws IOException {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new IOException(name);
        }
        return Arrays.copyOf(bytes, (int) Math.min(bytes.length, atMost + 1));
    }
}
