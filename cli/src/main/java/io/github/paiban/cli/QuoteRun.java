package io.github.paiban.cli;

import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.quote.Quote;
import io.github.paiban.report.QuoteJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a folder, works out its quote, writes it where asked and says what comes of it. */
final class QuoteRun {
    private final Console asked;
    private final QuoteWishes wishes;
    private final boolean explains;

    /**
     * A run.
     *
     * @param explains whether every line of the arithmetic is shown
     */
    QuoteRun(Console asked, QuoteWishes wishes, boolean explains) {
        this.asked = asked;
        this.wishes = wishes;
        this.explains = explains;
    }

    int run(Path folder, ReadOptions reading, @Nullable Path out) throws IOException {
        QuoteFolder read = QuoteFolder.read(folder, reading, wishes);
        Shop shop = read.shop();
        Console console = shop == null ? asked : asked.orIn(shop.config().language());
        Quote quote = Quote.of(read.config().terms(), read.basis(), read.outlook());
        List<Path> files = out == null ? List.of() : new QuoteFiles(out).write(quote, read, console.texts());
        if (console.isJson()) {
            console.json(
                    QuoteJson.of(quote, files.stream().map(Path::toString).toList(), read.notices(), console.texts()));
            return ExitCode.DONE;
        }
        new NoticeLines(console).print(read.notices());
        QuoteText text = new QuoteText(console, quote, read);
        if (explains) {
            new QuoteWorking(console, quote).print();
        } else {
            text.print(folder, files);
        }
        return ExitCode.DONE;
    }
}
