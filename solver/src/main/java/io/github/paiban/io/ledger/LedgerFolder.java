package io.github.paiban.io.ledger;

import io.github.paiban.io.table.FileBytes;
import io.github.paiban.ledger.LedgerBatch;
import io.github.paiban.ledger.Publication;
import io.github.paiban.ledger.Publication.Outcome;
import io.github.paiban.model.Period;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A ledger on disk with the published rosters beside it:
 *
 * <pre>
 * ledger.csv
 * published/2026-11.csv               the roster as last published
 * published/versions/2026-11-1.csv    as it was published the first time, the second time, …
 * published/last.csv                  where the ledger ends
 * </pre>
 *
 * <p>A publication counts from the moment at which the new ledger takes the old one's place; its roster lies in
 * {@code versions} by then. Whatever ends the process, the ledger is the old or the new one, whole.
 */
public final class LedgerFolder {
    private static final String LOCK = LedgerSource.PUBLISHED + ".lock";

    private final Path ledger;
    private final Path folder;
    private final LedgerSource source;
    private final WholeFile files;

    /**
     * A ledger.
     *
     * @param file its file, which need not exist
     * @param shownFolder the folder as the user knows it, with a separator behind; empty for none
     */
    public LedgerFolder(Path file, String shownFolder) throws IOException {
        this(file, shownFolder, step -> {});
    }

    /** The same, each step of writing told to somebody. */
    LedgerFolder(Path file, String shownFolder, Consumer<String> steps) throws IOException {
        this.ledger = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        this.folder = Objects.requireNonNullElse(ledger.getParent(), ledger);
        this.source = new LedgerSource(this::bytes, shownFolder, String.valueOf(ledger.getFileName()));
        this.files = new WholeFile(steps);
    }

    private byte[] bytes(String name, long atMost) throws IOException {
        Path file = folder.resolve(name);
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder");
        }
        return FileBytes.bytes(file, atMost);
    }

    /** Reads it. */
    public LedgerSource source() {
        return source;
    }

    /**
     * Keeps others from publishing meanwhile.
     *
     * @throws LedgerInUse where another process publishes just now
     */
    public Lock lock() throws IOException {
        Path file = folder.resolve(LOCK);
        Files.createDirectories(file.getParent());
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new Lock(channel, lock);
            }
        } catch (OverlappingFileLockException inThisProcess) {
            channel.close();
            throw new LedgerInUse(ledger.toString());
        } catch (IOException unlockable) {
            channel.close();
            throw unlockable;
        }
        channel.close();
        throw new LedgerInUse(ledger.toString());
    }

    /** Another process publishes. */
    public static final class LedgerInUse extends FileSystemException {
        private static final long serialVersionUID = 1L;

        LedgerInUse(String file) {
            super(file, null, "is being written by another publication");
        }
    }

    /**
     * Held while publishing.
     *
     * @param channel the lock's file
     * @param lock the lock
     */
    public record Lock(FileChannel channel, FileLock lock) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /**
     * Writes what a publication adds, and its roster. Where it adds nothing, only files that are missing beside an intact
     * ledger are written again.
     *
     * @param before the ledger as it was read
     * @param roster the roster as a wide file
     * @param language the language of new lines
     */
    public void write(LedgerReading before, Publication publication, byte[] roster, Locale language)
            throws IOException {
        LedgerBatch batch = publication.batch();
        Period period = batch.period();
        int version = publication.ledger().publications(period);
        String check = before.lastCheck();
        files.write(folder.resolve(LedgerSource.version(period, version)), roster);
        if (publication.outcome() != Outcome.UNCHANGED) {
            files.write(ledger, ledger(before, publication, language));
            check = LedgerText.lastCheck(batch, check);
        }
        files.write(folder.resolve(LedgerSource.latest(period)), roster);
        files.write(
                folder.resolve(LedgerSource.ANCHOR),
                new LedgerAnchor(publication.ledger().nextNumber() - 1, check).bytes());
    }

    /** Behind what stands there, byte for byte; where that could not be read again, all is written as it was first. */
    private static byte[] ledger(LedgerReading before, Publication publication, Locale language) {
        LedgerText text = new LedgerText(language);
        byte[] longer = LedgerText.joined(text.begin(before), text.lines(publication.batch(), before.lastCheck()));
        boolean readable =
                publication.ledger().equals(LedgerReader.read("", longer).ledger());
        return readable ? longer : text.bytes(publication.ledger());
    }

    /** The file of a published roster, as it is known from the ledger's folder. */
    public Path rosterFile(Period period) {
        return folder.resolve(LedgerSource.latest(period));
    }

    /** The ledger's file. */
    public Path file() {
        return ledger;
    }
}
