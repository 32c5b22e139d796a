package io.github.paiban.cli;

import io.github.paiban.forecast.Event;
import io.github.paiban.forecast.ForecastOptions;
import io.github.paiban.forecast.Forecaster;
import io.github.paiban.forecast.SeriesForecast;
import io.github.paiban.forecast.Surroundings;
import io.github.paiban.headcount.HeadcountQuestion;
import io.github.paiban.headcount.MonthWork;
import io.github.paiban.headcount.MonthWork.Source;
import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.folder.DemandSource;
import io.github.paiban.io.folder.FolderFile;
import io.github.paiban.io.folder.FolderFiles;
import io.github.paiban.io.folder.FolderReading;
import io.github.paiban.io.folder.FolderSource;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.io.folder.ShopFolder;
import io.github.paiban.io.folder.WithFile;
import io.github.paiban.io.history.HistoryFolder;
import io.github.paiban.io.history.HistoryReading;
import io.github.paiban.io.history.VolumeFile;
import io.github.paiban.model.Holiday;
import io.github.paiban.model.Period;
import io.github.paiban.model.Tickets;
import io.github.paiban.model.Volume;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Place;
import io.github.paiban.staffing.ServicePlan;
import io.github.paiban.staffing.Workload;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a shop's folder for a head-count: each month's volumes from files, from the forecast, or as the table repeats them. */
final class HeadcountFolder {
    private final Path folder;
    private final List<Path> volumes;
    private final ReadOptions base;
    private final Shop shop;
    private final List<Notice> notices;
    private final Set<Holiday> holidays = new LinkedHashSet<>();

    private HeadcountFolder(Path folder, HeadcountWishes wishes) {
        this.folder = folder;
        this.volumes = wishes.volumes();
        this.base = wishes.reading();
        this.shop = Shop.read(
                folder, wishes.reading().withMonth(wishes.months().first()).withDemand(DemandSource.FILE));
        this.notices = new ArrayList<>(shop.notices());
        this.holidays.addAll(shop.month().holidays());
    }

    /**
     * What is read.
     *
     * @param shop the shop in the first month
     * @param question what is asked of it
     * @param notices what there is to say of the files
     */
    record Read(Shop shop, HeadcountQuestion question, List<Notice> notices) {}

    /**
     * Reads a folder.
     *
     * @throws InputRefused where a file has errors
     * @throws Refusal where a month has no volumes
     */
    static Read read(Path folder, HeadcountWishes wishes) {
        HeadcountFolder reading = new HeadcountFolder(folder, wishes);
        YearMonth first = YearMonth.from(reading.shop.month().period().first());
        List<MonthWork> months = new ArrayList<>();
        for (YearMonth month : wishes.months().from(first)) {
            months.add(reading.month(month, months.isEmpty()));
        }
        return reading.read(months);
    }

    private Read read(List<MonthWork> months) {
        ShopConfig config = shop.config();
        HeadcountQuestion question = new HeadcountQuestion(
                config.shifts(),
                config.roles(),
                shop.month().agents(),
                config.rules(),
                List.copyOf(holidays),
                months,
                config.flow(),
                config.law());
        return new Read(shop, question, List.copyOf(notices));
    }

    private MonthWork month(YearMonth month, boolean isFirst) {
        boolean hasHistory = has(FolderFile.HISTORY_VOLUME);
        FolderReading reading = isFirst && volumes.isEmpty() ? null : table(month);
        Workload given = reading == null ? shop.workload() : reading.workload();
        Period period = isFirst ? shop.month().period() : Period.ofMonth(month);
        boolean isAsked = isFirst || !volumes.isEmpty();
        if (given != null && !given.volumes().isEmpty() && (isAsked || !hasHistory)) {
            Source source = isAsked ? Source.GIVEN : Source.REPEATED;
            return new MonthWork(period, given, source, hasHistory ? promotions(history(month), period) : Set.of());
        }
        if (!hasHistory) {
            throw noVolumes(month);
        }
        return forecast(month, given == null ? List.of() : given.tickets());
    }

    private Refusal noVolumes(YearMonth month) {
        Message said = Message.of("cli.headcount.no-volumes", folder.toString(), month.toString());
        return new Refusal(ExitCode.INPUT_REFUSED, "no-volumes", said, Message.of("cli.headcount.no-volumes-hint"));
    }

    private boolean has(FolderFile file) {
        return FolderFiles.accepted(file).stream().anyMatch(name -> Files.exists(folder.resolve(name + ".csv")));
    }

    /** The tables laid out over a month, with each file of volumes asked for, together. */
    private FolderReading table(YearMonth month) {
        ReadOptions options = base.withMonth(month).withDemand(DemandSource.FILE);
        if (volumes.isEmpty()) {
            return checked(ShopFolder.read(folder, options));
        }
        List<FolderReading> readings = new ArrayList<>();
        for (Path typed : volumes) {
            WithFile source = new WithFile(FolderSource.of(folder), VolumeFile.names(), file(typed));
            FolderReading reading = ShopFolder.read(source, options);
            List<Notice> named = reading.notices().stream()
                    .map(each -> source.isFrom(each) ? source.named(each) : each)
                    .toList();
            readings.add(checked(new FolderReading(
                    reading.problem(),
                    reading.config(),
                    named,
                    reading.inputs(),
                    reading.workload(),
                    reading.ledger())));
        }
        return joined(readings);
    }

    /** The volumes of the first file that has any in the month. */
    private static FolderReading joined(List<FolderReading> readings) {
        return readings.stream()
                .filter(each ->
                        each.workload() != null && !each.workload().volumes().isEmpty())
                .findFirst()
                .orElse(readings.getFirst());
    }

    private Path file(Path typed) {
        Path file = InputPath.of(folder, typed);
        if (!Files.isRegularFile(file)) {
            Notice missing = NoticeCode.FILE_MISSING.at(Place.of(typed.toString()), "", typed.toString());
            throw new InputRefused(List.of(missing), language());
        }
        return file;
    }

    private Locale language() {
        return shop.config().language();
    }

    /** Only errors stop: what a table says of other months was said when the first was read. */
    private FolderReading checked(FolderReading reading) {
        if (reading.problem() == null) {
            throw new InputRefused(reading.notices(), language());
        }
        holidays.addAll(reading.problem().month().holidays());
        return reading;
    }

    private HistoryReading history(YearMonth month) {
        HistoryReading reading = new HistoryFolder(folder, null, null, month).read();
        if (reading.isRefused()) {
            throw new InputRefused(reading.notices(), language());
        }
        return reading;
    }

    private static Set<LocalDate> promotions(HistoryReading history, Period period) {
        return period.dates()
                .filter(date -> history.surroundings().events().stream()
                        .anyMatch(event -> event.kind() == Event.Kind.PROMOTION && event.isOn(date)))
                .collect(Collectors.toSet());
    }

    private MonthWork forecast(YearMonth month, List<Tickets> tickets) {
        HistoryReading history = history(month);
        Surroundings surroundings = history.surroundings();
        holidays.addAll(surroundings.holidays());
        Period target = Period.ofMonth(month);
        List<Volume> expected = new ArrayList<>();
        for (SeriesForecast each :
                new Forecaster(surroundings, target, ForecastOptions.DEFAULT).forecast(history.streams())) {
            add(each, expected);
        }
        if (expected.isEmpty()) {
            throw noVolumes(month);
        }
        ServicePlan plan = shop.config().findService().orElseGet(ServicePlan::usual);
        Workload work = new Workload(expected, tickets, plan);
        return new MonthWork(target, work, Source.FORECAST, promotions(history, target));
    }

    private static void add(SeriesForecast forecast, List<Volume> volumes) {
        int minutes = forecast.minutes();
        for (int day = 0; day < forecast.target().days(); day++) {
            LocalDate date = forecast.target().date(day);
            for (int slot = 0; slot < forecast.slots(); slot++) {
                double contacts = forecast.expected(day, slot);
                if (contacts > 0) {
                    volumes.add(new Volume(date, slot * minutes, (slot + 1) * minutes, contacts, forecast.group()));
                }
            }
        }
    }
}
