package io.github.paiban.io.roster;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.table.AgentDirectory;
import io.github.paiban.io.table.FileBytes;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.text.Cleaning;
import io.github.paiban.io.text.CsvRecord;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.io.text.ListCell;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Place;
import io.github.paiban.notice.Severity;
import io.github.paiban.rotation.CyclePattern;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pattern as {@link PatternFile} writes it: the first column numbers the places, the last names who begins there
 * and, in its heading, on which day.
 */
public final class PatternReader {
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})");
    private static final int WEEK = 7;

    private final ShopConfig config;
    private final AgentDirectory agents;
    private final DutyWords words;
    private final Notices notices = new Notices();
    private final FileBytes bytes;

    /**
     * What was read.
     *
     * @param pattern the pattern; null where there are errors
     * @param notices what there is to say
     */
    public record PatternReading(@Nullable CyclePattern pattern, List<Notice> notices) {
        public PatternReading {
            notices = List.copyOf(notices);
        }
    }

    /** Patterns of a shop. */
    public PatternReader(ShopConfig config, List<Agent> agents, FileLimits limits) {
        this.config = config;
        this.agents = new AgentDirectory(agents);
        this.words = new DutyWords(config);
        this.bytes = new FileBytes(limits, notices);
    }

    /** Reads a file; what is wrong is told as notices. */
    public PatternReading read(Path path) {
        String file = path.toString();
        CyclePattern pattern = bytes.read(path)
                .map(content -> read(file, bytes.records(file, content)))
                .orElse(null);
        return new PatternReading(notices.hasErrors() ? null : pattern, notices.list());
    }

    private @Nullable CyclePattern read(String file, List<CsvRecord> records) {
        List<CsvRecord> rows = records.stream().filter(row -> !row.isBlank()).toList();
        int columns = rows.isEmpty() ? 0 : rows.get(0).cells().size() - 2;
        if (rows.size() < 2 || columns < 1) {
            if (!notices.hasErrors()) {
                notices.accept(NoticeCode.NOT_A_PATTERN.at(Place.of(file), ""));
            }
            return null;
        }
        List<Duty> duties = new ArrayList<>();
        Map<String, Integer> begins = new LinkedHashMap<>();
        for (int place = 0; place < rows.size() - 1; place++) {
            addRow(file, rows.get(place + 1), columns, place, duties, begins);
        }
        return notices.hasErrors() ? null : pattern(rows.get(0), columns, duties, begins);
    }

    private CyclePattern pattern(CsvRecord heading, int columns, List<Duty> duties, Map<String, Integer> begins) {
        boolean byMonth = PatternWords.isByMonth(heading.cells().get(0)) && columns >= CyclePattern.CORE;
        LocalDate anchor = anchor(heading, columns);
        return new CyclePattern(
                byMonth ? anchor.withDayOfMonth(1) : anchor,
                columns,
                duties,
                begins,
                byMonth,
                PatternWords.monthEnd(heading.cells().get(columns + 1)));
    }

    private void addRow(
            String file, CsvRecord row, int columns, int place, List<Duty> duties, Map<String, Integer> begins) {
        if (row.cells().size() < columns + 1) {
            Place where = new Place(file, row.line(), row.cells().size());
            notices.accept(NoticeCode.PATTERN_ROW.at(where, "", row.cells().size() - 1, columns));
            return;
        }
        for (int column = 1; column <= columns; column++) {
            addDuty(new Place(file, row.line(), column + 1), row.cells().get(column), duties);
        }
        String named = row.cells().size() > columns + 1 ? row.cells().get(columns + 1) : "";
        for (String word : ListCell.words(named)) {
            agents.find(word, new Place(file, row.line(), columns + 2), notices, Severity.WARNING)
                    .ifPresent(agent -> begins.put(agent.id(), place));
        }
    }

    private void addDuty(Place where, String cell, List<Duty> duties) {
        words.find(cell)
                .ifPresentOrElse(
                        duties::add,
                        () -> notices.accept(NoticeCode.UNKNOWN_SHIFT.at(
                                where,
                                Cleaning.value(cell),
                                notices.guess(where, Cleaning.value(cell), words.known()))));
    }

    /** The day that the last heading names, else the begin of the month or of its first week. */
    private LocalDate anchor(CsvRecord heading, int columns) {
        Matcher date = DATE.matcher(heading.cells().get(columns + 1));
        LocalDate first = config.period().first();
        if (date.find()) {
            return LocalDate.parse(date.group(1));
        }
        return columns == WEEK ? first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : first;
    }
}
