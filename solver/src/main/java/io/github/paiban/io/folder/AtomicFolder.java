package io.github.paiban.io.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes files into a folder all together or not at all: each is written beside first, then they are put in place; where
 * that fails, the old files are put back. Other files of the folder are left alone. A name may lie in a subfolder, as in
 * {@code calendars/003.ics}.
 */
public final class AtomicFolder {
    private static final String BESIDE = ".paiban-";

    private final Path folder;
    private final Path fresh;
    private final Path old;
    private final Deque<String> placed = new ArrayDeque<>();

    private AtomicFolder(Path folder, Path beside) throws IOException {
        this.folder = folder;
        this.fresh = Files.createDirectory(beside.resolve("new"));
        this.old = Files.createDirectory(beside.resolve("old"));
    }

    /** Writes the content of one file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes all of it; the stream is closed by the caller.
         *
         * @throws IOException where it cannot be written; then no file changes
         */
        void writeTo(OutputStream out) throws IOException;

        /** Bytes at hand. */
        static Content of(byte[] bytes) {
            return out -> out.write(bytes);
        }
    }

    /**
     * Writes files into a folder, which is made where it is missing.
     *
     * @param contentByName what to write, by file name
     * @throws IOException where anything could not be written; the folder's old files are then as they were
     */
    public static void write(Path folder, Map<String, Content> contentByName) throws IOException {
        Files.createDirectories(folder);
        Path beside = Files.createTempDirectory(folder, BESIDE);
        try {
            AtomicFolder writing = new AtomicFolder(folder, beside);
            for (Map.Entry<String, Content> file : contentByName.entrySet()) {
                writing.writeBeside(file.getKey(), file.getValue());
            }
            writing.putInPlace(List.copyOf(contentByName.keySet()));
        } finally {
            deleteAll(beside);
        }
    }

    private void writeBeside(String name, Content content) throws IOException {
        Path file = fresh.resolve(name);
        makeFolderOf(file);
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            content.writeTo(out);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void makeFolderOf(Path file) throws IOException {
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
    }

    private void putInPlace(List<String> names) throws IOException {
        try {
            for (String name : names) {
                Path target = folder.resolve(name);
                makeFolderOf(target);
                if (Files.isRegularFile(target)) {
                    makeFolderOf(old.resolve(name));
                    Files.copy(target, old.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
                }
                placed.push(name);
                move(fresh.resolve(name), target);
            }
        } catch (IOException | RuntimeException failed) {
            putBack(failed);
            throw failed;
        }
    }

    private void putBack(Exception cause) {
        for (String name : placed) {
            try {
                restore(name);
            } catch (IOException alsoFailed) {
                cause.addSuppressed(alsoFailed);
            }
        }
    }

    /** A file that was not there before goes; the others get their old content back. */
    private void restore(String name) throws IOException {
        Path target = folder.resolve(name);
        if (Files.exists(old.resolve(name))) {
            move(old.resolve(name), target);
        } else if (Files.isRegularFile(target)) {
            Files.delete(target);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.isDirectory(to)) {
            throw new IOException(to + " is a folder, not a file. Maybe rename it.");
        }
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.forEach(paths::add);
        }
        for (Path path : paths.reversed()) {
            Files.deleteIfExists(path);
        }
    }
}
