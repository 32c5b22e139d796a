package io.github.paiban.cli;

import io.github.paiban.io.folder.AtomicFolder;
import io.github.paiban.io.roster.DutyWords;
import io.github.paiban.io.roster.RosterFile;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.Texts;
import io.github.paiban.report.Judgement;
import io.github.paiban.report.Palette;
import io.github.paiban.report.RosterJson;
import io.github.paiban.report.RosterView;
import io.github.paiban.report.RunFacts;
import io.github.paiban.report.RunJson;
import io.github.paiban.report.page.RosterPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The files that a roster is written to, all together or not at all. */
final class RosterFiles {
    private static final String RUN = "run.json";

    private final Shop shop;
    private final Path folder;
    private final Set<Format> formats;

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

    /** The shop's folder. */
    Path shopFolder() {
        return shop.folder();
    }

    /** Where they are. */
    Path folder() {
        return folder;
    }

    /** The wide roster, the one that people open. */
    Path wide() {
        return folder.resolve(Format.CSV.file());
    }

    /** Their paths. */
    List<String> written() {
        return Stream.concat(formats.stream().map(Format::file), Stream.of(RUN))
                .map(name -> folder.resolve(name).toString())
                .toList();
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
        RosterView view = view(judgement, facts, texts);
        Map<String, AtomicFolder.Content> files = new LinkedHashMap<>();
        formats.forEach(format -> files.put(format.file(), content(format, view)));
        files.put(RUN, json(RunJson.of(facts, judgement, shop.notices(), texts)));
        AtomicFolder.write(folder, files);
    }

    private RosterView view(Judgement judgement, RunFacts facts, Texts texts) {
        DutyWords words = new DutyWords(shop.config());
        Palette palette = Palette.of(shop.config().shifts(), Map.of());
        return new RosterView(judgement, facts, words::write, palette, texts);
    }

    private AtomicFolder.Content content(Format format, RosterView view) {
        RosterFile rosters = shop.file();
        Roster roster = view.judgement().roster();
        return switch (format) {
            case CSV -> AtomicFolder.Content.of(rosters.wide(roster));
            case LONG -> AtomicFolder.Content.of(rosters.tall(roster));
            case JSON -> json(RosterJson.of(view.judgement(), view.texts()));
            case HTML -> out -> new RosterPage().write(view, out);
        };
    }

    private static AtomicFolder.Content json(String document) {
        return AtomicFolder.Content.of((document + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
