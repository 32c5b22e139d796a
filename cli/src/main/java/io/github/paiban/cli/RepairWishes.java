package io.github.paiban.cli;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.folder.DemandFile;
import io.github.paiban.io.folder.DemandSource;
import io.github.paiban.io.folder.FolderReading;
import io.github.paiban.io.folder.FolderSource;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.io.folder.ShopFolder;
import io.github.paiban.io.folder.WithFile;
import io.github.paiban.io.table.DateCells;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.text.Dates;
import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Place;
import io.github.paiban.repair.RepairRequest;
import io.github.paiban.rules.RosterProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says of a repair, as typed.
 *
 * @param absent who is absent when
 * @param late who comes late
 * @param demand a file with new needs; null for none
 * @param today the first day not worked yet; null for the clock's
 * @param numbers how many days are frozen, how many cells may change, which way is written
 * @param spare agents not to be asked
 */
record RepairWishes(
        List<String> absent,
        List<String> late,
        @Nullable String demand,
        @Nullable String today,
        RepairNumbers numbers,
        List<String> spare) {
    RepairWishes {
        absent = List.copyOf(absent);
        late = List.copyOf(late);
        spare = List.copyOf(spare);
    }

    /**
     * The request that is meant.
     *
     * @param month the month that the folder was read for; null for its own
     * @param now the day that the clock shows
     * @throws InputRefused with all that is wrong
     */
    RepairRequest request(Shop shop, Roster published, @Nullable YearMonth month, LocalDate now) {
        Notices notices = new Notices();
        Period period = shop.month().period();
        DateCells dates = new DateCells(period, false, notices);
        RepairWords words = new RepairWords(shop.month().agents(), dates);
        RosterProblem problem = shop.problem();
        RepairRequest request = new RepairRequest(
                problem,
                published,
                absent.stream().flatMap(each -> words.absences(each).stream()).toList(),
                late.stream().flatMap(each -> words.latenesses(each).stream()).toList(),
                List.of(),
                today == null ? now : readToday(today, period, notices).orElse(now),
                numbers.freezeDays(notices),
                numbers.mostChanges(notices),
                Set.copyOf(spare.stream()
                        .flatMap(each -> words.agent(each, "--spare").stream())
                        .toList()));
        numbers.way(notices);
        if (notices.hasErrors()) {
            throw InputRefused.ofUsage(notices.list(), shop.config().language());
        }
        return demand == null ? request : request.needing(readDemand(shop, Path.of(demand), month));
    }

    /** Which way is written, from 1. */
    int way() {
        return numbers.way(new Notices());
    }

    private static Optional<LocalDate> readToday(String word, Period period, Notices notices) {
        Optional<LocalDate> date = Dates.find(word).flatMap(each -> each.near(period.first(), period.end()));
        if (date.isEmpty()) {
            notices.accept(NoticeCode.BAD_DATE.at(Place.of("--today"), word));
        }
        return date;
    }

    private static List<Requirement> readDemand(Shop shop, Path typed, @Nullable YearMonth month) {
        Path file = InputPath.of(shop.folder(), typed);
        if (!Files.isRegularFile(file)) {
            Notice missing = NoticeCode.FILE_MISSING.at(Place.of(typed.toString()), "", typed.toString());
            throw new InputRefused(List.of(missing), shop.config().language());
        }
        ReadOptions options = ReadOptions.DEFAULT.withMonth(month).withDemand(DemandSource.FILE);
        WithFile source = new WithFile(FolderSource.of(shop.folder()), DemandFile.names(), file);
        FolderReading reading = ShopFolder.read(source, options);
        RosterProblem problem = reading.problem();
        List<Notice> wrong = new ArrayList<>();
        for (Notice notice : reading.notices()) {
            if (source.isFrom(notice)) {
                wrong.add(source.named(notice));
            }
        }
        if (problem == null) {
            throw new InputRefused(wrong, shop.config().language());
        }
        return problem.month().requirements();
    }
}
