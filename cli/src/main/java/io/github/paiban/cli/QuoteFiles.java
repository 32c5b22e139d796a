package io.github.paiban.cli;

import io.github.paiban.io.folder.AtomicFolder;
import io.github.paiban.io.folder.AtomicFolder.Content;
import io.github.paiban.notice.Texts;
import io.github.paiban.quote.Quote;
import io.github.paiban.report.QuoteJson;
import io.github.paiban.report.page.QuotePage;
import io.github.paiban.report.workbook.QuoteWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a quote: the client's page, our workbook, and the document. */
final class QuoteFiles {
    private final Path folder;

    QuoteFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes them.
     *
     * @throws IOException where they cannot be written; then all is as it was
     */
    List<Path> write(Quote quote, QuoteFolder read, Texts texts) throws IOException {
        Map<String, Content> contents = new LinkedHashMap<>();
        Shop shop = read.shop();
        String when = shop == null ? "" : new Wording(shop.month(), texts).period();
        contents.put("quote.html", out -> QuotePage.write(quote, when, read.shops(), texts, out));
        contents.put("quote-internal.xlsx", out -> QuoteWorkbook.write(quote, texts, out));
        contents.put("quote-internal.json", RosterContents.text(QuoteJson.of(quote, List.of(), read.notices(), texts)));
        AtomicFolder.write(folder, contents);
        return contents.keySet().stream().map(folder::resolve).toList();
    }
}
