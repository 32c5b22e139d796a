package io.github.paiban.io.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Writes files so that at any moment the old or the new one is there, whole, also after a loss of power: beside, brought
 * to the disk, then renamed.
 *
 * @param steps is told of each step as soon as it is done
 */
record WholeFile(Consumer<String> steps) {
    /** Writes a file; the folder is made where it is missing. A file that has this content already stays. */
    void write(Path file, byte[] bytes) throws IOException {
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Path folder = Objects.requireNonNull(file.getParent());
        Files.createDirectories(folder);
        Path beside = folder.resolve("." + file.getFileName() + ".paiban-new");
        try (FileChannel channel = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            steps.accept(file.getFileName() + " begun");
            write(channel, Arrays.copyOf(bytes, bytes.length / 2));
            steps.accept(file.getFileName() + " half");
            write(channel, Arrays.copyOfRange(bytes, bytes.length / 2, bytes.length));
            channel.force(true);
        }
        steps.accept(file.getFileName() + " beside");
        move(beside, file);
        steps.accept(file.getFileName() + " renamed");
        bringToDisk(folder);
        steps.accept(file.getFileName() + " done");
    }

    private static void write(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The new name as well; where folders cannot be opened, as on Windows, the file system sees to it. */
    private static void bringToDisk(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException cannotBeOpened) {
            // nothing more can be done
        }
    }
}
