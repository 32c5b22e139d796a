package io.github.paiban.io.roster;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.Column;
import io.github.paiban.io.table.Row;
import io.github.paiban.io.table.TableKind;
import io.github.paiban.io.table.TableReader;
import io.github.paiban.io.text.CsvRecord;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a roster of one line a cell: agent, date, shift, and role where there is one. */
record LongRoster(RosterContext context, RosterCells cells) {
    /** Adds the cells of a table, header included. */
    void read(List<CsvRecord> records) {
        new TableReader(TableKind.ROSTER, context.headings(), context.file(), context.notices())
                .read(records)
                .rows()
                .forEach(this::read);
    }

    private void read(Row row) {
        Optional<Agent> agent =
                context.agents().find(row, context.notices(), context.purpose().unknownAgent());
        Optional<LocalDate> date = context.dates().findRequired(row, Column.DATE);
        Optional<Duty> duty = duty(row);
        agent.ifPresent(known -> cells.noteAgent(known, row.place()));
        if (agent.isPresent() && date.isPresent() && duty.isPresent()) {
            cells.add(new PlacedCell(
                    agent.get(), date.get(), duty.get(), row.text(Column.SHIFT), row.place(Column.DATE)));
        }
    }

    private Optional<Duty> duty(Row row) {
        if (!row.has(Column.SHIFT) && context.purpose() == RosterPurpose.PINS) {
            context.notices().accept(NoticeCode.MISSING_VALUE.at(row.place(Column.SHIFT), "", Column.SHIFT.label()));
            return Optional.empty();
        }
        return cells.duty(
                row.text(Column.SHIFT), row.place(Column.SHIFT), row.text(Column.ROLE), row.place(Column.ROLE));
    }
}
