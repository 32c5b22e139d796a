package io.github.paiban.cli;

import io.github.paiban.io.folder.AtomicFolder;
import io.github.paiban.io.roster.DutyWords;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.Texts;
import io.github.paiban.report.Judgement;
import io.github.paiban.report.Palette;
import io.github.paiban.report.RosterView;
import io.github.paiban.report.RunFacts;
import io.github.paiban.report.RunJson;
import io.github.paiban.report.picture.RosterPictures;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files that a roster is written to, all together or not at all. Not safe for use by several threads. */
final class RosterFiles {
    private static final String RUN = "run.json";
    private static final String CHANGES = "changes.json";

    private final Shop shop;
    private final Path folder;
    private final Set<Format> formats;
    private final Map<String, AtomicFolder.Content> others = new LinkedHashMap<>();
    private List<String> names = List.of();
    private @Nullable Roster published;
    private @Nullable Path publishedFolder;

    /**
     * The files of a shop's roster.
     *
     * @param folder where to write them
     * @param formats which to write; run.json is always written
     */
    RosterFiles(Shop shop, Path folder, Set<Format> formats) {
        this.shop = shop;
        this.folder = folder;
        this.formats = formats;
    }

    /** Writes another file beside them. */
    void add(String name, AtomicFolder.Content content) {
        others.put(name, content);
    }

    /**
     * Says what the roster takes the place of, in place of what stands in the folder now.
     *
     * @param roster the roster that people know
     * @param place the folder that it stands in
     */
    void after(Roster roster, Path place) {
        published = roster;
        publishedFolder = place;
    }

    /** The shop's folder. */
    Path shopFolder() {
        return shop.folder();
    }

    /** Where they are. */
    Path folder() {
        return folder;
    }

    /** The roster that people open and that can be read back: the wide one, else the long one. */
    Optional<Path> findTable() {
        return Stream.of(Format.CSV, Format.LONG)
                .filter(formats::contains)
                .findFirst()
                .map(format -> folder.resolve(format.file()));
    }

    /** The names of those in the folder itself, and its subfolders with how many are in each. */
    List<String> names() {
        Map<String, Long> folders = names.stream()
                .filter(name -> name.contains("/"))
                .collect(Collectors.groupingBy(RosterFiles::parent, LinkedHashMap::new, Collectors.counting()));
        Stream<String> plain = names.stream().filter(name -> !name.contains("/"));
        return Stream.concat(
                        plain, folders.entrySet().stream().map(each -> each.getKey() + "/ (" + each.getValue() + ")"))
                .toList();
    }

    private static String parent(String name) {
        return name.substring(0, name.indexOf('/'));
    }

    /** Whether a format is among them. */
    boolean has(Format format) {
        return formats.contains(format);
    }

    /** The paths of those that were written. */
    List<String> written() {
        return names.stream().map(name -> folder.resolve(name).toString()).toList();
    }

    /**
     * Makes the folder before the search: nobody should wait for a roster that cannot be written.
     *
     * @throws IOException where it cannot be made or written to
     */
    void checkWritable() throws IOException {
        Files.createDirectories(folder);
        if (!Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
    }

    /** The files read, as run.json names them. */
    List<RunFacts.InputFile> inputs() {
        return shop.inputs().stream()
                .map(file -> new RunFacts.InputFile(file.name(), file.bytes(), file.sha256()))
                .toList();
    }

    /**
     * Writes all files.
     *
     * @throws IOException where one cannot be written; then all are as they were
     */
    void write(Judgement judgement, RunFacts facts, Texts texts) throws IOException {
        write(view(judgement, facts, texts), RUN, RunJson.of(facts, judgement, shop.notices(), texts));
    }

    /**
     * Writes all files of a roster that was changed, not searched for: with what changed in place of how it was found.
     *
     * @param changes the document of the change
     * @throws IOException where one cannot be written; then all are as they were
     */
    void writeChanged(Judgement judgement, String changes, Texts texts) throws IOException {
        write(view(judgement, null, texts), CHANGES, changes);
    }

    private void write(RosterView view, String name, String document) throws IOException {
        RosterContents contents = new RosterContents(shop, Objects.requireNonNullElse(publishedFolder, folder));
        Map<String, AtomicFolder.Content> files = new LinkedHashMap<>();
        for (Format format : formats) {
            files.putAll(contents.of(format, view));
        }
        files.putAll(others);
        files.put(name, RosterContents.text(document));
        AtomicFolder.write(folder, files);
        names = List.copyOf(files.keySet());
        if (formats.contains(Format.PNG)) {
            deleteFormerPictures();
        }
    }

    /** Pictures of a roster of more agents that stood here before show nothing of this one. */
    private void deleteFormerPictures() throws IOException {
        int number = 2;
        while (names.contains(RosterPictures.name(number))) {
            number++;
        }
        while (Files.deleteIfExists(folder.resolve(RosterPictures.name(number)))) {
            number++;
        }
    }

    private RosterView view(Judgement judgement, @Nullable RunFacts facts, Texts texts) {
        DutyWords words = new DutyWords(shop.config());
        Palette palette = Palette.of(shop.config().shifts(), shop.config().colours());
        return new RosterView(judgement, facts, words::write, palette, texts).after(previous());
    }

    /** The roster that stands in the folder now; null where none of these agents and days can be read. */
    private @Nullable Roster previous() {
        if (published != null) {
            return published;
        }
        Path wide = folder.resolve(Format.CSV.file());
        return Files.exists(wide) ? shop.file().read(wide, FileLimits.DEFAULT).roster() : null;
    }
}
