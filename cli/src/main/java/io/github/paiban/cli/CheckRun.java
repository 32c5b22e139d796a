package io.github.paiban.cli;

import io.github.paiban.Paiban;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.io.roster.RosterReading;
import io.github.paiban.model.Roster;
import io.github.paiban.report.Anonymity;
import io.github.paiban.report.Judgement;
import io.github.paiban.report.RosterJson;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a roster, judges it and says what was found. */
final class CheckRun {
    private final Console asked;
    private final @Nullable Anonymity anonymity;

    CheckRun(Console asked, @Nullable Anonymity anonymity) {
        this.asked = asked;
        this.anonymity = anonymity;
    }

    int run(Path folder, Path file, ReadOptions options) {
        Shop named = Shop.read(folder, options);
        RosterReading reading = named.readRoster(file);
        Shop shop = named.with(reading.notices()).anonymous(anonymity);
        Judgement judgement = judge(shop, Objects.requireNonNull(reading.roster()));
        Console console = asked.orIn(shop.config().language());
        if (console.isJson()) {
            console.json(RosterJson.check(judgement, shop.notices(), console.texts()));
        } else {
            new NoticeLines(console).print(shop.notices());
            new JudgementText(judgement, console).print();
        }
        return judgement.isLegal() ? ExitCode.DONE : ExitCode.NOT_LEGAL;
    }

    private static Judgement judge(Shop shop, Roster roster) {
        return Judgement.of(shop.problem(), roster, Paiban.check(shop.problem(), roster), Paiban.prove(shop.problem()))
                .serving(shop.workload());
    }
}
