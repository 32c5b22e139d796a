package io.github.paiban.cli;

import io.github.paiban.Paiban;
import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.io.roster.RosterReading;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.Notice;
import io.github.paiban.report.Anonymity;
import io.github.paiban.report.Judgement;
import io.github.paiban.report.RosterJson;
import java.nio.file.Path;
import java.util.List;
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
        Shop shop = named.with(said(reading)).anonymous(anonymity);
        Judgement judgement = judge(shop.inItsRhythm(), Objects.requireNonNull(reading.roster()));
        Console console = asked.orIn(shop.config().language());
        if (console.isJson()) {
            console.json(RosterJson.check(judgement, shop.notices(), console.texts()));
        } else {
            new NoticeLines(console).print(shop.notices());
            new JudgementText(judgement, console).print();
        }
        return judgement.isLegal() ? ExitCode.DONE : ExitCode.NOT_LEGAL;
    }

    /** An anonymous roster has other names than the folder, as it should. */
    private List<Notice> said(RosterReading reading) {
        return reading.notices().stream()
                .filter(notice -> anonymity == null || !notice.code().equals(NoticeCode.NAME_DIFFERS.code()))
                .toList();
    }

    private static Judgement judge(Shop shop, Roster roster) {
        return Judgement.of(shop.problem(), roster, Paiban.check(shop.problem(), roster), Paiban.prove(shop.problem()))
                .serving(shop.workload())
                .following(null);
    }
}
