package io.github.paiban.cli;

import io.github.paiban.io.folder.LedgerFile;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.ledger.Ledger;
import io.github.paiban.report.LedgerJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a folder's ledger and shows what each agent stands above or below the fair share. */
final class LedgerRun {
    private final Console asked;
    private final @Nullable String agent;
    private final boolean all;

    /**
     * A look at a ledger.
     *
     * @param agent id or name of an agent; null for everybody
     * @param all whether nobody is left out for brevity, those who left included
     */
    LedgerRun(Console asked, @Nullable String agent, boolean all) {
        this.asked = asked;
        this.agent = agent;
        this.all = all;
    }

    int run(Path folder, ReadOptions options) throws IOException {
        Shop shop = Shop.read(folder, options);
        String id = agent == null ? null : new Asked(shop.month()).agent(agent);
        Console console = asked.orIn(shop.config().language());
        Ledger ledger = Objects.requireNonNull(
                LedgerFile.open(folder, options.ledger()).source().read().ledger());
        if (console.isJson()) {
            console.json(LedgerJson.of(shop.problem(), ledger, id, shop.notices(), console.texts()));
            return ExitCode.DONE;
        }
        new NoticeLines(console).print(shop.notices());
        LedgerText text = new LedgerText(console, shop, ledger);
        if (ledger.periods().isEmpty()) {
            text.printEmpty();
        } else if (id == null) {
            text.print(all);
        } else {
            text.print(id);
        }
        return ExitCode.DONE;
    }
}
