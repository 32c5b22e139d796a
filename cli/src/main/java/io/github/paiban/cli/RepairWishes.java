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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says of a repair, as typed.
 *
 * @param absent who is absent when
 * @param late who comes late
 * @param demand a file with new needs; null for none
 * @param numbers how many days are frozen, how many cells may change, which way is written
 * @param spare agents not to be asked
 */
record RepairWishes(
        List<String> absent, List<String> late, @Nullable String demand, RepairNumbers numbers, List<String> spare) {
    RepairWishes {
        absent = List.copyOf(absent);
        late = List.copyOf(late);
        spare = List.copyOf(spare);
    }

    /**
     * What is meant.
     *
     * @param request what is to be mended, and within which limits
     * @param way which way is written, from 1
     */
    record Meant(RepairRequest request, int way) {}

    /**
     * What is meant.
     *
     * @param month the month that the folder was read for; null for its own
     * @param today the first day not worked yet
     * @throws InputRefused with all that is wrong
     */
    Meant meant(Shop shop, Roster published, @Nullable YearMonth month, LocalDate today) {
        Notices notices = new Notices();
        DateCells dates = new DateCells(shop.month().period(), false, notices);
        RepairWords words = new RepairWords(shop.month().agents(), dates);
        RosterProblem problem = shop.problem();
        RepairRequest request = new RepairRequest(
                problem,
                published,
                absent.stream().flatMap(each -> words.absences(each).stream()).toList(),
                late.stream().flatMap(each -> words.latenesses(each).stream()).toList(),
                List.of(),
                today,
                numbers.freezeDays(notices),
                numbers.mostChanges(notices),
                Set.copyOf(spare.stream()
                        .flatMap(each -> words.agent(each, "--spare").stream())
                        .toList()));
        int way = numbers.way(notices);
        if (notices.hasErrors()) {
            throw InputRefused.ofUsage(notices.list(), shop.config().language());
        }
        return new Meant(demand == null ? request : request.needing(readDemand(shop, Path.of(demand), month)), way);
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
