package io.github.paiban.cli;

import io.github.paiban.change.RosterDiff;
import io.github.paiban.change.RosterTrial;
import io.github.paiban.change.Swap;
import io.github.paiban.change.Verdict;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.Message;
import io.github.paiban.report.Anonymity;
import io.github.paiban.report.SwapJson;
import io.github.paiban.rules.Terms;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a roster, tries a swap in it, says what it does, and writes the new roster where that is asked for. */
final class SwapRun {
    private final Console asked;
    private final Wishes wishes;
    private final Application application;

    /** One side of a swap. */
    record Side(String agent, LocalDate date) {}

    /**
     * What the command line asks for.
     *
     * @param first one side, as typed
     * @param second the other
     * @param today the first day that is not worked yet, as written; null for the day of the clock where the shop is
     * @param anonymity what stands in place of names; null for the names
     */
    record Wishes(
            String first,
            String second,
            @Nullable String today,
            @Nullable Anonymity anonymity) {}

    SwapRun(Console asked, Wishes wishes, Application application) {
        this.asked = asked;
        this.wishes = wishes;
        this.application = application;
    }

    int run(Path folder, @Nullable Path file, ReadOptions options) throws IOException {
        Shop named = Shop.read(folder, options);
        Side a = side(named, wishes.first);
        Side b = side(named, wishes.second);
        if (a.agent.equals(b.agent)) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "swap-with-oneself",
                    Message.of("cli.usage.swap-with-oneself", wishes.first, wishes.second),
                    Message.of("cli.swap.hint"));
        }
        Current current = Current.read(named, file, options.ledger()).anonymous(wishes.anonymity);
        LocalDate today = current.today(wishes.today);
        current.checkWorked(today);
        current.checkAhead(today, a.date, b.date);
        Shop shop = current.shop();
        Terms terms = Terms.ahead(shop.problem());
        Roster roster = current.roster();
        RosterTrial trial = RosterTrial.of(terms, roster);
        Swap swap = swap(trial, a, b);
        Verdict verdict = trial.judge(swap.edits());
        Roster swapped = trial.with(swap.edits());
        RosterDiff diff = RosterDiff.of(terms, roster, swapped);
        Console console = asked.orIn(shop.config().language());
        boolean isWritten = application.accepts(verdict.isLegal()) && !swap.isEmpty();
        String document = SwapJson.of(verdict, diff, List.of(), shop.notices(), console.texts());
        List<String> written =
                isWritten ? application.write(shop, swapped, document, console).written() : List.of();
        if (console.isJson()) {
            console.json(SwapJson.of(verdict, diff, written, shop.notices(), console.texts()));
        } else {
            new NoticeLines(console).print(shop.notices());
            new SwapText(shop, console).print(a, b, verdict, diff, current.state(console, today));
            sayNext(console, verdict, swap, written);
        }
        return verdict.isLegal() ? ExitCode.DONE : ExitCode.NOT_LEGAL;
    }

    private static Side side(Shop shop, String word) {
        int colon = Math.max(word.lastIndexOf(':'), word.lastIndexOf('：'));
        if (colon <= 0 || colon == word.length() - 1) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "unknown-side",
                    Message.of("cli.usage.unknown-side", word),
                    Message.of("cli.swap.hint"));
        }
        Asked part = new Asked(shop.month());
        return new Side(part.agent(word.substring(0, colon).strip()), part.date(word.substring(colon + 1)));
    }

    private static Swap swap(RosterTrial trial, Side a, Side b) {
        return Swap.of(
                trial,
                trial.frame().agentIndex(a.agent),
                trial.frame().month().period().day(a.date),
                trial.frame().agentIndex(b.agent),
                trial.frame().month().period().day(b.date));
    }

    private void sayNext(Console console, Verdict verdict, Swap swap, List<String> written) {
        if (swap.isEmpty()) {
            return;
        }
        console.out().line();
        if (!written.isEmpty()) {
            console.out().line(console.say("swap.written", written.getFirst()));
        } else if (application.isWanted()) {
            console.out().line(console.say("swap.refused"));
        } else {
            console.out().line(console.say(verdict.isLegal() ? "swap.apply" : "swap.not-legal-next"));
        }
    }
}
