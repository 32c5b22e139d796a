package io.github.paiban.io.history;

import io.github.paiban.forecast.DayGrid;
import io.github.paiban.forecast.Event;
import io.github.paiban.forecast.Forecaster;
import io.github.paiban.forecast.Surroundings;
import io.github.paiban.forecast.VolumeSeries;
import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.folder.FolderFile;
import io.github.paiban.io.folder.FolderFiles;
import io.github.paiban.io.folder.HolidaysTable;
import io.github.paiban.io.folder.InputFile;
import io.github.paiban.io.table.DateCells;
import io.github.paiban.io.table.FileBytes;
import io.github.paiban.io.table.Headings;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.Table;
import io.github.paiban.io.table.TableKind;
import io.github.paiban.io.table.TableReader;
import io.github.paiban.io.text.CsvRecord;
import io.github.paiban.io.yaml.YamlConfigReader;
import io.github.paiban.model.Holiday;
import io.github.paiban.model.Period;
import io.github.paiban.notice.Place;
import io.github.paiban.staffing.ServicePlan;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One reading of a history's tables. */
final class HistoryTables {
    /** More streams than this are a mistake in a column. */
    private static final int MOST_STREAMS = 5_000;
    /** More intervals than this in all do not fit. */
    private static final long MOST_INTERVALS = 60_000_000;

    private final FolderFiles files;
    private final Notices notices;
    private final HistoryFolder asked;
    private final Streams streams = new Streams();
    private final List<InputFile> more = new ArrayList<>();

    HistoryTables(FolderFiles files, Notices notices, HistoryFolder asked) {
        this.files = files;
        this.notices = notices;
        this.asked = asked;
    }

    HistoryReading read() {
        ShopConfig config = files.hasSettings() ? settings() : null;
        Path given = asked.history();
        Place place = Place.of(given == null ? files.name(FolderFile.HISTORY_VOLUME) : given.toString());
        if (given == null && !files.has(FolderFile.HISTORY_VOLUME)) {
            notices.accept(NoticeCode.FILE_MISSING.at(place, "", FolderFile.HISTORY_VOLUME.usualName()));
        }
        List<CountLine> lines = lines(config, place);
        Period target = target(config, lines);
        if (notices.hasErrors() || lines.isEmpty() || target == null) {
            if (!notices.hasErrors()) {
                notices.accept(NoticeCode.EMPTY_FILE.at(place, ""));
            }
            if (target != null && !lines.isEmpty()) {
                surroundings(config, target); // what is wrong there is told as well
            }
            return refused(config);
        }
        List<VolumeSeries> past = cut(GridMaker.lay(lines), target, place);
        Surroundings surroundings = surroundings(config, target);
        return notices.hasErrors()
                ? refused(config)
                : new HistoryReading(past, surroundings, target, config, notices.list(), inputs(), false);
    }

    private HistoryReading refused(@Nullable ShopConfig config) {
        return new HistoryReading(List.of(), Surroundings.NONE, null, config, notices.list(), inputs(), true);
    }

    private List<InputFile> inputs() {
        List<InputFile> all = new ArrayList<>(files.inputs());
        all.addAll(more);
        return all;
    }

    private @Nullable ShopConfig settings() {
        return files.readSettings()
                .map(bytes -> new YamlConfigReader(asked.month()).read(files.settingsName(), bytes))
                .map(reading -> {
                    reading.notices().forEach(notices);
                    return reading.config();
                })
                .orElse(null);
    }

    private List<CountLine> lines(@Nullable ShopConfig config, Place place) {
        LocalDate near = config != null ? config.period().end() : nearMonth();
        ServicePlan plan =
                config == null ? ServicePlan.usual() : config.findService().orElseGet(ServicePlan::usual);
        Table table = table(FolderFile.HISTORY_VOLUME, TableKind.VOLUME, asked.history(), config);
        List<CountLine> lines = new CountLines(plan, near, streams, notices).read(table);
        List<CountLine> single = new Doubles(notices).resolve(lines, place);
        long groups = single.stream().map(CountLine::group).distinct().count();
        LocalDate first =
                single.stream().map(CountLine::date).min(LocalDate::compareTo).orElse(near);
        long days = near.toEpochDay() - first.toEpochDay();
        if (groups > MOST_STREAMS || groups * days * 48 > MOST_INTERVALS) {
            notices.accept(NoticeCode.HISTORY_TOO_MANY.at(place, "", MOST_STREAMS));
            return List.of();
        }
        return single;
    }

    /** Without settings years may lie anywhere: those written in full are taken as they are. */
    private LocalDate nearMonth() {
        YearMonth month = asked.month();
        return month == null ? LocalDate.of(2026, 1, 1) : month.plusMonths(1).atDay(1);
    }

    private @Nullable Period target(@Nullable ShopConfig config, List<CountLine> lines) {
        YearMonth month = asked.month();
        if (month != null) {
            return Period.ofMonth(month);
        }
        if (config != null) {
            return config.period();
        }
        return lines.stream()
                .map(CountLine::date)
                .max(LocalDate::compareTo)
                .map(last -> Period.ofMonth(YearMonth.from(last).plusMonths(1)))
                .orElse(null);
    }

    private List<VolumeSeries> cut(List<VolumeSeries> streams, Period target, Place place) {
        List<VolumeSeries> past = new ArrayList<>();
        boolean later = false;
        for (VolumeSeries stream : streams) {
            DayGrid before = stream.history().until(target.first());
            later |= before.days() < stream.history().days();
            if (before.days() < Forecaster.LEAST_DAYS) {
                String name = String.join(" ", new StreamName(stream.group()).parts());
                notices.accept(NoticeCode.HISTORY_TOO_SHORT.at(
                        place, name, before.days(), target.first().toString(), Forecaster.LEAST_DAYS));
            }
            past.add(new VolumeSeries(stream.group(), before));
        }
        if (later) {
            notices.accept(
                    NoticeCode.HISTORY_LEFT_OUT.at(place, "", target.first().toString()));
        }
        return past;
    }

    private Surroundings surroundings(@Nullable ShopConfig config, Period target) {
        List<Event> events = new EventLines(target, streams, notices)
                .read(table(FolderFile.EVENTS, TableKind.EVENTS, asked.events(), config));
        List<Holiday> holidays = new HolidaysTable(new DateCells(target, true, notices))
                .read(table(FolderFile.HOLIDAYS, TableKind.HOLIDAYS, null, config));
        return new Surroundings(events, holidays);
    }

    private Table table(FolderFile file, TableKind kind, @Nullable Path path, @Nullable ShopConfig config) {
        String name = path == null ? files.name(file) : path.toString();
        List<CsvRecord> records = path == null ? files.records(file) : records(path);
        Map<String, String> own = config == null ? Map.of() : config.columnAliases();
        return new TableReader(kind, Headings.of(kind, own), name, notices).read(records);
    }

    private List<CsvRecord> records(Path path) {
        FileBytes bytes = new FileBytes(HistoryFolder.LIMITS, notices);
        return bytes.read(path)
                .map(content -> {
                    more.add(InputFile.of(path.toString(), content));
                    return bytes.records(path.toString(), content);
                })
                .orElse(List.of());
    }
}
