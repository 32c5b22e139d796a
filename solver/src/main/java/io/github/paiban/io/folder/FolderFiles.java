package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.ledger.LedgerSource;
import io.github.paiban.io.table.FileBytes;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.WordLists;
import io.github.paiban.io.text.Cleaning;
import io.github.paiban.io.text.CsvRecord;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.notice.DidYouMean;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Place;
import io.github.paiban.thread.OwnThread;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of one shop folder: which table each holds, and what stands in them. */
public final class FolderFiles {
    static final List<String> SETTINGS = List.of("paiban.yaml", "paiban.yml");

    /** The thread that reads files before they are asked for, and tables beside others. */
    static final String THREAD = "paiban-reader";

    private static final WordLists NAMES = WordLists.load("files.properties");

    private final FolderSource source;
    private final FileLimits limits;
    private final Notices notices;
    private final Map<FolderFile, FolderSource.Entry> tables = new EnumMap<>(FolderFile.class);
    private final Map<FolderFile, CompletableFuture<TableRecords>> ahead = new EnumMap<>(FolderFile.class);
    private final Map<String, InputFile> inputs = new ConcurrentSkipListMap<>();
    private final List<FolderSource.Entry> settings = new ArrayList<>();

    private FolderFiles(FolderSource source, FileLimits limits, Notices notices) {
        this.source = source;
        this.limits = limits;
        this.notices = notices;
    }

    /** The files of a folder; empty, and a notice given, where there is no such folder. */
    public static Optional<FolderFiles> open(FolderSource source, FileLimits limits, Notices notices) {
        FolderFiles files = new FolderFiles(source, limits, notices);
        try {
            source.entries().forEach(files::sort);
            return Optional.of(files);
        } catch (AccessDeniedException closed) {
            notices.accept(NoticeCode.FILE_UNREADABLE.at(Place.of("."), ""));
        } catch (IOException missing) {
            notices.accept(NoticeCode.FOLDER_MISSING.at(Place.of("."), ""));
        }
        return Optional.empty();
    }

    /** The names that a file is known by, without ending, its usual one first. */
    public static List<String> accepted(FolderFile file) {
        return NAMES.words(file.label());
    }

    private void sort(FolderSource.Entry entry) {
        String name = Cleaning.key(entry.name());
        if (SETTINGS.contains(name)) {
            addSettings(entry);
        } else if (name.endsWith(".csv")) {
            sortTable(entry, name.substring(0, name.length() - 4));
        }
    }

    private void addSettings(FolderSource.Entry entry) {
        if (!settings.isEmpty()) {
            notices.accept(NoticeCode.TABLE_TWICE.at(
                    Place.of(entry.name()), "", settings.get(0).name()));
        }
        settings.add(entry);
    }

    private void sortTable(FolderSource.Entry entry, String stem) {
        Optional<FolderFile> table = find(stem);
        if (table.isEmpty()) {
            tellUnknown(entry, stem);
            return;
        }
        FolderSource.Entry earlier = tables.putIfAbsent(table.get(), entry);
        if (earlier != null) {
            notices.accept(NoticeCode.TABLE_TWICE.at(Place.of(entry.name()), "", earlier.name()));
        }
    }

    private static Optional<FolderFile> find(String stem) {
        return Stream.of(FolderFile.values())
                .filter(file -> accepted(file).stream()
                        .anyMatch(name -> Cleaning.key(name).equals(stem)))
                .findFirst();
    }

    private void tellUnknown(FolderSource.Entry entry, String stem) {
        List<String> known = Stream.of(FolderFile.values())
                .flatMap(file -> accepted(file).stream())
                .toList();
        Place place = Place.of(entry.name());
        Optional<String> closest = DidYouMean.findClosest(stem, known);
        notices.accept(
                closest.isPresent()
                        ? NoticeCode.UNKNOWN_FILE.at(
                                place, "", Message.of("common.did-you-mean", closest.get() + ".csv"))
                        : NoticeCode.IGNORED_FILE.at(place, ""));
    }

    /** The settings' bytes; empty, and a notice given, where they cannot be had. */
    public Optional<byte[]> readSettings() {
        if (settings.isEmpty()) {
            notices.accept(NoticeCode.FILE_MISSING.at(Place.of(SETTINGS.get(0)), "", SETTINGS.get(0)));
            return Optional.empty();
        }
        return read(settings.get(0));
    }

    /** Whether there are settings. */
    public boolean hasSettings() {
        return !settings.isEmpty();
    }

    /** The settings' name. */
    public String settingsName() {
        return settings.isEmpty() ? SETTINGS.get(0) : settings.get(0).name();
    }

    /** Whether there is a file for a table. */
    public boolean has(FolderFile file) {
        return tables.containsKey(file);
    }

    /** The name of a table's file. */
    public String name(FolderFile file) {
        FolderSource.Entry entry = tables.get(file);
        return entry == null ? file.usualName() : entry.name();
    }

    /** Begins to read tables, in this order, on another thread. What is wrong with them is told when they are asked for. */
    void readAhead(List<FolderFile> wanted) {
        List<FolderFile> found = wanted.stream().filter(tables::containsKey).toList();
        found.forEach(file -> ahead.put(file, new CompletableFuture<>()));
        OwnThread.run(
                THREAD,
                () -> found.forEach(file -> Objects.requireNonNull(ahead.get(file))
                        .completeAsync(
                                () -> TableRecords.of(this, Objects.requireNonNull(tables.get(file))), Runnable::run)));
    }

    /** The rows of a table; none where there is no file, or none that can be read. */
    public List<CsvRecord> records(FolderFile file) {
        return records(file, notices);
    }

    /** The same, with notices elsewhere. */
    List<CsvRecord> records(FolderFile file, Notices told) {
        FolderSource.Entry entry = tables.get(file);
        if (entry == null) {
            return List.of();
        }
        CompletableFuture<TableRecords> begun = ahead.get(file);
        TableRecords read = begun == null ? TableRecords.of(this, entry) : begun.join();
        told.insert(told.place(), read.notices());
        if (read.input() != null) {
            inputs.put(entry.name(), read.input());
        }
        return read.records();
    }

    private Optional<byte[]> read(FolderSource.Entry entry) {
        return content(entry, notices).map(found -> note(entry.name(), found));
    }

    /** The bytes of a file; empty, and a notice given, where they cannot be had. */
    Optional<byte[]> content(FolderSource.Entry entry, Notices told) {
        FileBytes bytes = bytes(told);
        if (entry.isFile() && entry.bytes() > limits.bytes()) {
            bytes.tellTooLarge(entry.name(), entry.bytes());
            return Optional.empty();
        }
        return bytes.read(entry.name(), entry.isFile(), atMost -> source.read(entry.name(), atMost));
    }

    /** Reads files with notices of their own. */
    FileBytes bytes(Notices told) {
        return new FileBytes(limits, told);
    }

    /**
     * Where the ledger is read from; that it is missing where it was named is told.
     *
     * @param elsewhere its file, in place of the one in the folder; null for that one
     */
    LedgerSource ledger(@Nullable Path elsewhere) {
        if (elsewhere == null) {
            String name = has(FolderFile.LEDGER) ? name(FolderFile.LEDGER) : LedgerSource.USUAL_NAME;
            return new LedgerSource(this::noted, "", name);
        }
        if (Files.notExists(elsewhere)) {
            notices.accept(NoticeCode.LEDGER_MISSING.at(Place.of(elsewhere.toString()), ""));
        }
        Path folder = Objects.requireNonNullElse(elsewhere.toAbsolutePath().getParent(), elsewhere);
        String shown = elsewhere.getParent() == null
                ? ""
                : elsewhere.getParent() + elsewhere.getFileSystem().getSeparator();
        return new LedgerSource(
                (name, atMost) -> note(shown + name, FileBytes.bytes(folder.resolve(name), atMost)),
                shown,
                String.valueOf(elsewhere.getFileName()));
    }

    /** A source that is no directory may say in its own way that there is no such file. */
    private byte[] noted(String name, long atMost) throws IOException {
        try {
            return note(name, source.read(name, atMost));
        } catch (FileSystemException told) {
            throw told;
        } catch (IOException untold) {
            if (has(FolderFile.LEDGER) && name.equals(name(FolderFile.LEDGER))) {
                throw untold;
            }
            throw new NoSuchFileException(name);
        }
    }

    private byte[] note(String name, byte[] content) {
        inputs.put(name, InputFile.of(name, content));
        return content;
    }

    /** The files read so far, in order of names. */
    public List<InputFile> inputs() {
        return List.copyOf(inputs.values());
    }
}
