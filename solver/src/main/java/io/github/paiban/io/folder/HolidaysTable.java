package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.CellWords;
import io.github.paiban.io.table.Column;
import io.github.paiban.io.table.DateCells;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.Row;
import io.github.paiban.io.table.Table;
import io.github.paiban.io.text.Cleaning;
import io.github.paiban.model.Holiday;
import io.github.paiban.notice.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the days that the calendar decrees to be special, inside the period or not. */
public final class HolidaysTable {
    private static final CellWords KINDS = CellWords.of("holiday");

    private final DateCells dates;
    private final Notices notices;
    private final Map<LocalDate, Integer> lineByDate = new HashMap<>();

    /** A reader; dates whose year is left out lie near the cells' period. */
    public HolidaysTable(DateCells dates) {
        this.dates = dates;
        this.notices = dates.notices();
    }

    /** The holidays in order; rows with errors are left out, with notices. */
    public List<Holiday> read(Table table) {
        List<Holiday> holidays = new ArrayList<>();
        table.rows().forEach(row -> read(row).ifPresent(holidays::add));
        return holidays;
    }

    private Optional<Holiday> read(Row row) {
        Optional<LocalDate> date = dates.findRequired(row, Column.DATE);
        Optional<Holiday.Kind> kind = kind(row);
        if (date.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        Integer earlier = lineByDate.putIfAbsent(date.get(), row.line());
        if (earlier != null) {
            notices.accept(NoticeCode.DUPLICATE_ROW.at(row.place(Column.DATE), row.text(Column.DATE), earlier));
            return Optional.empty();
        }
        return Optional.of(new Holiday(date.get(), kind.get(), Cleaning.value(row.text(Column.NAME))));
    }

    private Optional<Holiday.Kind> kind(Row row) {
        Place place = row.place(Column.KIND);
        String text = row.text(Column.KIND);
        if (text.isEmpty()) {
            notices.accept(NoticeCode.MISSING_VALUE.at(place, "", Column.KIND.label()));
            return Optional.empty();
        }
        Optional<String> kind = KINDS.find(text);
        if (kind.isEmpty()) {
            List<String> usual = List.of("statutory", "swapped", "makeup");
            notices.accept(NoticeCode.UNKNOWN_KIND.at(place, text, usual, notices.guess(place, text, KINDS.all())));
        }
        return kind.map(word -> Holiday.Kind.valueOf(word.toUpperCase(Locale.ROOT)));
    }
}
