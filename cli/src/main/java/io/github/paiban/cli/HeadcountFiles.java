package io.github.paiban.cli;

import io.github.paiban.headcount.HeadcountPlan;
import io.github.paiban.io.folder.AtomicFolder;
import io.github.paiban.io.folder.AtomicFolder.Content;
import io.github.paiban.io.folder.HeadcountFile;
import io.github.paiban.notice.Texts;
import io.github.paiban.quote.Basis;
import io.github.paiban.report.HeadcountJson;
import io.github.paiban.report.plot.HeadcountPlot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a head-count: a table for spreadsheets, a chart and the document. */
final class HeadcountFiles {
    private final Path folder;

    HeadcountFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes them.
     *
     * @param figures on which the price of each month depends
     * @throws IOException where they cannot be written; then all is as it was
     */
    List<Path> write(HeadcountPlan plan, List<Basis> figures, String title, Texts texts) throws IOException {
        Map<String, Content> contents = new LinkedHashMap<>();
        contents.put("headcount.csv", Content.of(HeadcountFile.bytes(plan, texts.locale())));
        String document = HeadcountJson.of(title, plan, figures, List.of(), List.of(), texts);
        contents.put("headcount.json", RosterContents.text(document));
        String page = new HeadcountPlot(title, plan, texts).html();
        contents.put("headcount.html", Content.of(page.getBytes(StandardCharsets.UTF_8)));
        AtomicFolder.write(folder, contents);
        return contents.keySet().stream().map(folder::resolve).toList();
    }
}
