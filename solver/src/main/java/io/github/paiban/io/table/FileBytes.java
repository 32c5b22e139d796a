package io.github.paiban.io.table;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.text.Cleaning;
import io.github.paiban.io.text.CsvRecord;
import io.github.paiban.io.text.CsvRecords;
import io.github.paiban.io.text.Decoding;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.notice.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Files with all that may be wrong with them told as notices: missing, a folder, closed to us, too large, no text, empty.
 *
 * @param limits how much a file may hold
 * @param notices where to tell
 */
public record FileBytes(FileLimits limits, Notices notices) {
    /** Opens a file whose size is not trusted. */
    @FunctionalInterface
    public interface Opener {
        /**
         * The bytes, at most so many and one more.
         *
         * @throws IOException where the file cannot be read
         */
        byte[] read(long atMost) throws IOException;
    }

    /** The bytes of a file on disk. */
    public Optional<byte[]> read(Path path) {
        String name = path.toString();
        if (Files.notExists(path)) {
            notices.accept(NoticeCode.FILE_MISSING.at(Place.of(name), "", name));
            return Optional.empty();
        }
        return read(name, !Files.isDirectory(path), atMost -> bytes(path, atMost));
    }

    /** The bytes of a file from wherever it comes. */
    public Optional<byte[]> read(String name, boolean isFile, Opener opener) {
        Place place = Place.of(name);
        if (!isFile) {
            notices.accept(NoticeCode.NOT_A_FILE.at(place, ""));
            return Optional.empty();
        }
        try {
            byte[] bytes = opener.read(limits.bytes());
            if (bytes.length <= limits.bytes()) {
                return Optional.of(bytes);
            }
            notices.accept(NoticeCode.FILE_TOO_LARGE.at(place, "", limits.megabytes()));
        } catch (IOException unreadable) {
            notices.accept(NoticeCode.FILE_UNREADABLE.at(place, ""));
        }
        return Optional.empty();
    }

    /** The first bytes of a file on disk: at most so many and one more. */
    public static byte[] bytes(Path path, long atMost) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes((int) Math.min(atMost + 1, Integer.MAX_VALUE - 8));
        }
    }

    /** Tells that a file of a known size is too large. */
    public void tellTooLarge(String name, long bytes) {
        String size = String.format(Locale.ROOT, "%d MB", bytes >> 20);
        notices.accept(NoticeCode.FILE_TOO_LARGE.at(Place.of(name), size, limits.megabytes()));
    }

    /** The rows in a file's bytes; none where they are no text. */
    public List<CsvRecord> records(String name, byte[] bytes) {
        Optional<String> text = Decoding.decode(name, bytes, notices);
        if (text.isEmpty()) {
            return List.of();
        }
        if (Cleaning.value(text.get()).isEmpty()) {
            notices.accept(NoticeCode.EMPTY_FILE.at(Place.of(name), ""));
            return List.of();
        }
        return CsvRecords.read(name, text.get(), limits, notices);
    }
}
