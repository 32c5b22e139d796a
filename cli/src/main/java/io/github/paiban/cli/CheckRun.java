package io.github.paiban.cli;

import io.github.paiban.Paiban;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.io.roster.RosterReading;
import io.github.paiban.model.Roster;
import io.github.paiban.report.Judgement;
import io.github.paiban.report.RosterJson;
import java.nio.file.Path;
import java.util.Objects;

/** Reads a roster, judges it and says what was found. */
final class CheckRun {
    private final Console asked;

    CheckRun(Console asked) {
        this.asked = asked;
    }

    int run(Path folder, Path file, ReadOptions options) {
        Shop shop = Shop.read(folder, options);
        RosterReading reading = shop.readRoster(file);
        Judgement judgement = judge(shop, Objects.requireNonNull(reading.roster()));
        Shop said = shop.with(reading.notices());
        Console console = asked.orIn(shop.config().language());
        if (console.isJson()) {
            console.json(RosterJson.check(judgement, said.notices(), console.texts()));
        } else {
            new NoticeLines(console).print(said.notices());
            new JudgementText(judgement, console).print();
        }
        return judgement.isLegal() ? ExitCode.DONE : ExitCode.NOT_LEGAL;
    }

    private static Judgement judge(Shop shop, Roster roster) {
        return Judgement.of(shop.problem(), roster, Paiban.check(shop.problem(), roster), Paiban.prove(shop.problem()))
                .serving(shop.workload());
    }
}
