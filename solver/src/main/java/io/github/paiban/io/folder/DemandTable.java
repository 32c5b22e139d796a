package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.roster.DutyWords;
import io.github.paiban.io.table.Column;
import io.github.paiban.io.table.DateCells;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.NumberCells;
import io.github.paiban.io.table.Row;
import io.github.paiban.io.table.Table;
import io.github.paiban.io.text.TimeSpan;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import io.github.paiban.notice.Place;
import io.github.paiban.rules.RuleHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads the lines of the demand. */
final class DemandTable {
    private static final int MOST_NEEDED = 10_000;

    private final DateCells dates;
    private final WhenCells when;
    private final Notices notices;
    private final DutyWords words;
    private final GroupCells groups;
    private final int agents;

    DemandTable(DateCells dates, DutyWords words, GroupCells groups, int agents) {
        this.dates = dates;
        this.when = new WhenCells(dates);
        this.notices = dates.notices();
        this.words = words;
        this.groups = groups;
        this.agents = agents;
    }

    /** The lines in order; those with errors are left out, with notices. */
    List<DemandLine> read(Table table) {
        List<DemandLine> lines = new ArrayList<>();
        table.rows().forEach(row -> read(row).ifPresent(lines::add));
        return lines;
    }

    private Optional<DemandLine> read(Row row) {
        Optional<DayChoice> days = when.days(row);
        Optional<Requirement.Group> group = groups.read(row, notices);
        OptionalLong need = need(row);
        Long under = weight(row, Column.UNDER);
        Long over = weight(row, Column.OVER);
        boolean onShift = row.has(Column.SHIFT);
        Optional<ShiftType> shift = onShift ? shift(row) : Optional.empty();
        Optional<TimeSpan> span = onShift ? shift.map(DemandTable::spanOf) : when.span(row);
        if (days.isEmpty() || group.isEmpty() || need.isEmpty() || span.isEmpty()) {
            return Optional.empty();
        }
        Requirement needed = new Requirement(
                dates.period().first(),
                shift.map(ShiftType::id).orElse(null),
                span.get().fromMinute(),
                span.get().toMinute(),
                (int) need.getAsLong(),
                group.get(),
                under,
                over);
        Place place = row.place(onShift ? Column.SHIFT : WhenCells.timeColumn(row));
        return Optional.of(new DemandLine(days.get(), shift.orElse(null), span.get(), needed, place));
    }

    private OptionalLong need(Row row) {
        if (!row.has(Column.NEEDED)) {
            notices.accept(NoticeCode.MISSING_VALUE.at(row.place(Column.NEEDED), "", Column.NEEDED.label()));
        }
        OptionalLong need = NumberCells.find(row, Column.NEEDED, 0, MOST_NEEDED, notices);
        if (need.isPresent() && need.getAsLong() > agents) {
            notices.accept(NoticeCode.NEED_TOO_LARGE.at(row.place(Column.NEEDED), row.text(Column.NEEDED), agents));
        }
        return need;
    }

    private @Nullable Long weight(Row row, Column column) {
        OptionalLong weight = NumberCells.find(row, column, 0, RuleHead.MAX_WEIGHT, notices);
        return weight.isPresent() ? weight.getAsLong() : null;
    }

    private Optional<ShiftType> shift(Row row) {
        String text = row.text(Column.SHIFT);
        Optional<ShiftType> shift = words.findShift(text);
        Place place = row.place(Column.SHIFT);
        if (shift.isEmpty()) {
            notices.accept(NoticeCode.UNKNOWN_SHIFT.at(place, text, notices.guess(place, text, words.knownShifts())));
        }
        return shift;
    }

    private static TimeSpan spanOf(ShiftType shift) {
        return new TimeSpan(shift.startMinute(), shift.endMinute());
    }
}
