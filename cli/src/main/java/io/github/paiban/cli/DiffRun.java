package io.github.paiban.cli;

import io.github.paiban.change.RosterDiff;
import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.io.roster.RosterReading;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.Notice;
import io.github.paiban.report.Anonymity;
import io.github.paiban.report.DiffJson;
import io.github.paiban.rules.Terms;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads two rosters and says what is different in them. */
final class DiffRun {
    private final Console asked;
    private final @Nullable Anonymity anonymity;

    DiffRun(Console asked, @Nullable Anonymity anonymity) {
        this.asked = asked;
        this.anonymity = anonymity;
    }

    int run(Path folder, Path before, Path after, ReadOptions options) {
        Shop named = Shop.read(folder, options);
        RosterReading first = named.readRoster(before);
        RosterReading second = named.readRoster(after);
        Shop shop = named.with(said(first)).with(said(second)).anonymous(anonymity);
        Roster old = Objects.requireNonNull(first.roster());
        Roster now = Objects.requireNonNull(second.roster());
        RosterDiff diff = RosterDiff.of(Terms.ahead(shop.problem()), old, now);
        Console console = asked.orIn(shop.config().language());
        if (console.isJson()) {
            console.json(DiffJson.of(diff, shop.notices(), console.texts()));
        } else {
            new NoticeLines(console).print(shop.notices());
            new DiffText(shop.month(), console).print(diff, Quoting.command(console, "check", folder, after));
        }
        return ExitCode.DONE;
    }

    /** Anonymous rosters have other names than the folder, as they should. */
    private List<Notice> said(RosterReading reading) {
        return reading.notices().stream()
                .filter(notice -> anonymity == null || !notice.code().equals(NoticeCode.NAME_DIFFERS.code()))
                .toList();
    }
}
