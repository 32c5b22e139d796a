package io.github.paiban.io.roster;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.CellWords;
import io.github.paiban.io.table.Column;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.Row;
import io.github.paiban.io.text.Cleaning;
import io.github.paiban.io.text.CsvRecord;
import io.github.paiban.io.text.Weekdays;
import io.github.paiban.io.text.WrittenDate;
import io.github.paiban.model.Agent;
import io.github.paiban.notice.Place;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a roster of one row an agent: days across, perhaps totals behind them and below. */
final class WideRoster {
    private static final CellWords TOTALS = CellWords.of("row");
    private static final Pattern TITLE_MONTH = Pattern.compile("(20\\d{2})[-年/.](0?[1-9]|1[0-2])(?!\\d)");

    private final RosterContext context;
    private final Notices notices;
    private final RosterCells cells;
    private final Map<Integer, LocalDate> dayByIndex = new LinkedHashMap<>();

    WideRoster(RosterContext context, RosterCells cells) {
        this.context = context;
        this.notices = context.notices();
        this.cells = cells;
    }

    /** Adds the cells of the rows below a header; further headers may follow. */
    void read(List<CsvRecord> records, int header) {
        YearMonth month = findMonth(records.subList(0, header));
        RosterHeading heading =
                RosterHeading.find(records.get(header), context.headings()).orElseThrow();
        begin(heading, records.get(header), month);
        for (CsvRecord record : records.subList(header + 1, records.size())) {
            Row row = new Row(context.file(), heading.columns(), record);
            Optional<RosterHeading> again = heading.findAgain(row, context.headings(), context.agents());
            if (again.isPresent()) {
                heading = again.get();
                begin(heading, record, month);
            } else {
                read(row, heading);
            }
        }
    }

    private static @Nullable YearMonth findMonth(List<CsvRecord> above) {
        for (CsvRecord record : above) {
            for (String cell : record.cells()) {
                Matcher title = TITLE_MONTH.matcher(Cleaning.key(cell));
                if (title.find()) {
                    return YearMonth.of(Integer.parseInt(title.group(1)), Integer.parseInt(title.group(2)));
                }
            }
        }
        return null;
    }

    private void begin(RosterHeading heading, CsvRecord record, @Nullable YearMonth month) {
        dayByIndex.clear();
        Row row = new Row(context.file(), heading.columns(), record);
        List<Integer> indexes = new ArrayList<>(heading.days().keySet());
        List<WrittenDate> written = new ArrayList<>(heading.days().values());
        List<Optional<LocalDate>> days = new HeadingDates(
                        context.dates().period().first(),
                        context.dates().period().end(),
                        month)
                .resolve(written);
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < indexes.size(); i++) {
            addDay(row, indexes.get(i), written.get(i), days.get(i), seen);
        }
        checkBetween(row, heading.days().keySet(), indexes.getFirst(), indexes.getLast());
    }

    private void addDay(Row row, int index, WrittenDate written, Optional<LocalDate> day, Set<LocalDate> seen) {
        Place place = row.place(index);
        if (day.isEmpty()) {
            notices.accept(NoticeCode.BAD_DATE.at(place, row.text(index)));
        } else if (!seen.add(day.get())) {
            notices.accept(
                    NoticeCode.COLUMN_TWICE.at(place, row.text(index), day.get().toString(), firstIndex(day.get())));
        } else {
            dayByIndex.put(index, day.get());
            cells.addDay(day.get());
            if (written.contradicts(day.get())) {
                notices.accept(NoticeCode.WEEKDAY_DIFFERS.at(
                        place, row.text(index), day.get().getDayOfWeek()));
            }
        }
    }

    private int firstIndex(LocalDate day) {
        return dayByIndex.entrySet().stream()
                .filter(entry -> entry.getValue().equals(day))
                .mapToInt(entry -> entry.getKey() + 1)
                .findFirst()
                .orElse(0);
    }

    /** Headings between the first and the last day that are none: perhaps misspelt days. */
    private void checkBetween(Row row, Set<Integer> days, int first, int last) {
        for (int i = first + 1; i < last; i++) {
            String text = row.text(i);
            boolean passed = days.contains(i)
                    || context.headings().isIgnored(text)
                    || context.headings().find(text).isPresent();
            if (!passed) {
                notices.accept(NoticeCode.BAD_DATE.at(row.place(i), text));
            }
        }
    }

    private void read(Row row, RosterHeading header) {
        if (header.isWeekdays(row)) {
            checkWeekdays(row);
        } else if ((row.has(Column.AGENT) || row.has(Column.NAME)) && !isTotal(row)) {
            context.agents()
                    .find(row, notices, context.purpose().unknownAgent())
                    .ifPresent(agent -> read(row, agent));
        }
    }

    /** One word is enough: where the first differs, all do. */
    private void checkWeekdays(Row row) {
        for (Map.Entry<Integer, LocalDate> day : dayByIndex.entrySet()) {
            String text = row.text(day.getKey());
            var weekday = Weekdays.findInHeading(text);
            if (weekday.isPresent() && weekday.get() != day.getValue().getDayOfWeek()) {
                notices.accept(NoticeCode.WEEKDAY_DIFFERS.at(
                        row.place(day.getKey()), text, day.getValue().getDayOfWeek()));
                return;
            }
        }
    }

    private boolean isTotal(Row row) {
        String word = row.has(Column.NAME) ? row.text(Column.NAME) : row.text(Column.AGENT);
        String key = Cleaning.key(word);
        return !context.agents().knows(word)
                && TOTALS.all().stream().anyMatch(total -> key.endsWith(Cleaning.key(total)));
    }

    private void read(Row row, Agent agent) {
        Column column = row.has(Column.AGENT) ? Column.AGENT : Column.NAME;
        if (!cells.addAgent(agent, row.place(column)) || isSilent(row)) {
            return;
        }
        dayByIndex.forEach((index, day) -> read(row, agent, index, day));
    }

    private boolean isSilent(Row row) {
        return context.purpose() == RosterPurpose.HISTORY
                && dayByIndex.keySet().stream().allMatch(i -> row.text(i).isEmpty());
    }

    private void read(Row row, Agent agent, int index, LocalDate day) {
        String text = row.text(index);
        boolean skipped = text.isEmpty() && (context.purpose() == RosterPurpose.PINS || !agent.isEmployedOn(day));
        if (!skipped) {
            cells.duty(text, row.place(index))
                    .ifPresent(duty -> cells.add(new PlacedCell(agent, day, duty, text, row.place(index))));
        }
    }
}
