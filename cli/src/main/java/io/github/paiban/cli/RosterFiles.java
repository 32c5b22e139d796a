package io.github.paiban.cli;

import io.github.paiban.io.folder.AtomicFolder;
import io.github.paiban.io.roster.RosterFile;
import io.github.paiban.notice.Texts;
import io.github.paiban.report.Judgement;
import io.github.paiban.report.RosterJson;
import io.github.paiban.report.RunFacts;
import io.github.paiban.report.RunJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that a roster is written to, all together or not at all. */
final class RosterFiles {
    private static final String WIDE = "roster.csv";
    private static final String LONG = "roster-long.csv";
    private static final String ROSTER = "roster.json";
    private static final String RUN = "run.json";

    private final Shop shop;
    private final Path folder;

    RosterFiles(Shop shop, Path folder) {
        this.shop = shop;
        this.folder = folder;
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
        return folder.resolve(WIDE);
    }

    /** Their paths. */
    List<String> written() {
        return List.of(WIDE, LONG, ROSTER, RUN).stream()
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
        RosterFile rosters = shop.file();
        Map<String, AtomicFolder.Content> files = new LinkedHashMap<>();
        files.put(WIDE, AtomicFolder.Content.of(rosters.wide(judgement.roster())));
        files.put(LONG, AtomicFolder.Content.of(rosters.tall(judgement.roster())));
        files.put(ROSTER, json(RosterJson.of(judgement, texts)));
        files.put(RUN, json(RunJson.of(facts, judgement, shop.notices(), texts)));
        AtomicFolder.write(folder, files);
    }

    private static AtomicFolder.Content json(String document) {
        return AtomicFolder.Content.of((document + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
