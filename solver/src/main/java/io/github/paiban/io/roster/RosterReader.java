package io.github.paiban.io.roster;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.Column;
import io.github.paiban.io.text.Cleaning;
import io.github.paiban.io.text.CsvRecord;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Place;
import java.util.List;
import java.util.Optional;

/** Reads rosters of either form, told apart by their header: agents by days, or a line for each cell. */
public final class RosterReader {
    /** Titles and weekdays may stand above the header. */
    private static final int ROWS_ABOVE = 10;

    private final RosterContext context;
    private final RosterCells cells;

    public RosterReader(RosterContext context) {
        this.context = context;
        this.cells = new RosterCells(context.words(), context.notices());
    }

    /** The cells; what is wrong is told as notices. */
    public RosterCells read(List<CsvRecord> records) {
        for (int i = 0; i < Math.min(ROWS_ABOVE, records.size()); i++) {
            if (RosterHeading.find(records.get(i), context.headings()).isPresent()) {
                new WideRoster(context, cells).read(records, i);
                return cells;
            }
            if (isLong(records.get(i))) {
                new LongRoster(context, cells).read(records);
                return cells;
            }
        }
        if (!records.isEmpty()) {
            List<String> found = records.get(0).cells().stream()
                    .map(Cleaning::value)
                    .limit(20)
                    .toList();
            Place place = new Place(context.file(), records.get(0).line(), 0);
            context.notices().accept(NoticeCode.NOT_A_ROSTER.at(place, "", Message.of("sheet.headings", found)));
        }
        return cells;
    }

    private boolean isLong(CsvRecord row) {
        List<Column> found = row.cells().stream()
                .map(context.headings()::find)
                .flatMap(Optional::stream)
                .toList();
        boolean named = found.contains(Column.AGENT) || found.contains(Column.NAME);
        return named && found.contains(Column.DATE) && found.contains(Column.SHIFT);
    }
}
