package io.github.paiban.cli;

import io.github.paiban.change.Absence;
import io.github.paiban.change.CoverAnswer;
import io.github.paiban.change.CoverQuestion;
import io.github.paiban.change.CoverSearch;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.model.Roster;
import io.github.paiban.report.Anonymity;
import io.github.paiban.report.CoverJson;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Terms;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a roster and says who can take a shift in it. */
final class CoverRun {
    private final Console asked;
    private final CoverWishes wishes;
    private final @Nullable String today;
    private final @Nullable Anonymity anonymity;

    /**
     * A run.
     *
     * @param today the first day that is not worked yet, as written; null for the day of the clock where the shop is
     * @param anonymity what stands in place of names; null for the names
     */
    CoverRun(Console asked, CoverWishes wishes, @Nullable String today, @Nullable Anonymity anonymity) {
        this.asked = asked;
        this.wishes = wishes;
        this.today = today;
        this.anonymity = anonymity;
    }

    int run(Path folder, @Nullable Path file, ReadOptions options) throws IOException {
        Shop named = Shop.read(folder, options);
        Asked part = new Asked(named.month());
        String absent = wishes.absentId(part);
        Current current = Current.read(named, file, options.ledger());
        Roster roster = current.roster();
        CoverQuestion question = wishes.question(current.shop(), part, roster);
        LocalDate now = current.today(today);
        current.checkWorked(now);
        current.checkAhead(now, question.date());
        Shop shop = current.anonymous(anonymity).shop();
        CoverAnswer answer =
                answer(shop, roster, current.published() == null ? question : question.notBefore(now), absent);
        Console console = asked.orIn(shop.config().language());
        if (console.isJson()) {
            console.json(CoverJson.of(answer, absent, shop.notices(), console.texts()));
        } else {
            new NoticeLines(console).print(shop.notices());
            new CoverText(shop.month(), console, wishes.most()).print(answer, absent);
        }
        return ExitCode.DONE;
    }

    private static CoverAnswer answer(Shop shop, Roster roster, CoverQuestion question, @Nullable String absent) {
        RosterProblem problem = shop.problem();
        Roster without = roster;
        if (absent != null) {
            Absence absence = new Absence(absent, question.date());
            problem = absence.in(problem);
            without = absence.in(roster);
        }
        Terms terms = Terms.ahead(problem);
        return new CoverSearch(terms, terms.frame().grid(without)).answer(question);
    }
}
