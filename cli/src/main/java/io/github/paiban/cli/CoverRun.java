package io.github.paiban.cli;

import io.github.paiban.change.Absence;
import io.github.paiban.change.CoverAnswer;
import io.github.paiban.change.CoverQuestion;
import io.github.paiban.change.CoverSearch;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.io.roster.RosterReading;
import io.github.paiban.model.Roster;
import io.github.paiban.report.CoverJson;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Terms;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a roster and says who can take a shift in it. */
final class CoverRun {
    private final Console asked;
    private final CoverWishes wishes;

    CoverRun(Console asked, CoverWishes wishes) {
        this.asked = asked;
        this.wishes = wishes;
    }

    int run(Path folder, Path file, ReadOptions options) {
        Shop named = Shop.read(folder, options);
        Asked part = new Asked(named.month());
        String absent = wishes.absentId(part);
        RosterReading reading = named.readRoster(file);
        Shop shop = named.with(reading.notices());
        Roster roster = Objects.requireNonNull(reading.roster());
        CoverQuestion question = wishes.question(shop, part, roster);
        CoverAnswer answer = answer(shop, roster, question, absent);
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
        Terms terms = Terms.of(problem);
        return new CoverSearch(terms, terms.frame().grid(without)).answer(question);
    }
}
