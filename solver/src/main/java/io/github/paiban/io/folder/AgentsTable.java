package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.CellWords;
import io.github.paiban.io.table.Column;
import io.github.paiban.io.table.DateCells;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.Row;
import io.github.paiban.io.table.Table;
import io.github.paiban.io.text.Cleaning;
import io.github.paiban.io.text.ListCell;
import io.github.paiban.io.text.Numerals;
import io.github.paiban.model.Agent;
import io.github.paiban.model.AgentBuilder;
import io.github.paiban.notice.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Reads the agents. */
final class AgentsTable {
    private static final CellWords CONTRACTS = CellWords.of("contract");
    private static final double MOST_CONTRACT = 2;

    private final DateCells dates;
    private final Notices notices;
    private final LimitCells limits;
    private final Map<String, Integer> lineById = new HashMap<>();
    private final Map<String, Agent> agentByName = new HashMap<>();

    AgentsTable(DateCells dates, LimitCells limits) {
        this.dates = dates;
        this.notices = dates.notices();
        this.limits = limits;
    }

    /** The agents in order; rows without an id of their own are left out, with a notice. */
    List<Agent> read(Table table, String file) {
        List<Agent> agents = new ArrayList<>();
        for (Row row : table.rows()) {
            if (hasOwnId(row)) {
                Agent agent = read(row, table.limits());
                agents.add(agent);
                checkName(agent, row);
            }
        }
        if (table.hasHeader() && table.rows().isEmpty()) {
            notices.accept(NoticeCode.NO_AGENTS.at(Place.of(file), ""));
        }
        return agents;
    }

    private static Column idColumn(Row row) {
        return row.hasColumn(Column.ID) ? Column.ID : Column.NAME;
    }

    private boolean hasOwnId(Row row) {
        Column column = idColumn(row);
        String id = row.text(column);
        if (id.isEmpty()) {
            notices.accept(NoticeCode.MISSING_VALUE.at(row.place(column), "", column.label()));
            return false;
        }
        Integer earlier = lineById.putIfAbsent(Cleaning.key(id), row.line());
        if (earlier != null) {
            notices.accept(NoticeCode.DUPLICATE_ROW.at(row.place(column), id, earlier));
        }
        return earlier == null;
    }

    private void checkName(Agent agent, Row row) {
        Agent earlier = agentByName.putIfAbsent(Cleaning.key(agent.name()), agent);
        if (earlier != null) {
            notices.accept(NoticeCode.SAME_NAME.at(row.place(Column.NAME), agent.name(), earlier.id()));
        }
    }

    private Agent read(Row row, Map<String, Integer> limitColumns) {
        String id = row.text(idColumn(row));
        AgentBuilder agent = Agent.builder(id)
                .name(row.has(Column.NAME) ? row.text(Column.NAME) : id)
                .team(row.text(Column.TEAM))
                .shops(names(row, Column.SHOPS))
                .skills(names(row, Column.SKILLS))
                .contract(contract(row));
        readEmployment(row, id, agent);
        WindowCells.read(row, notices).forEach(agent::window);
        limits.read(row, limitColumns, notices).forEach(agent::limit);
        return agent.build();
    }

    private static String[] names(Row row, Column column) {
        return ListCell.names(row.text(column)).toArray(String[]::new);
    }

    private double contract(Row row) {
        String text = row.text(Column.CONTRACT);
        if (text.isEmpty() || CONTRACTS.find(text).isPresent()) {
            return 1;
        }
        OptionalDouble fraction = Numerals.findDecimal(text);
        Place place = row.place(Column.CONTRACT);
        if (fraction.isEmpty()) {
            notices.accept(NoticeCode.BAD_NUMBER.at(place, text, Column.CONTRACT.label()));
            return 1;
        }
        if (!(fraction.getAsDouble() > 0 && fraction.getAsDouble() <= MOST_CONTRACT)) {
            notices.accept(NoticeCode.NUMBER_OUT_OF_RANGE.at(place, text, Column.CONTRACT.label(), 0, MOST_CONTRACT));
            return 1;
        }
        return fraction.getAsDouble();
    }

    private void readEmployment(Row row, String id, AgentBuilder agent) {
        LocalDate hired = dates.find(row, Column.HIRED).orElse(null);
        LocalDate lastDay = dates.find(row, Column.LEFT).orElse(null);
        if (hired != null && lastDay != null && lastDay.isBefore(hired)) {
            notices.accept(
                    NoticeCode.LEFT_BEFORE_HIRED.at(row.place(Column.LEFT), row.text(Column.LEFT), hired.toString()));
            return;
        }
        LocalDate end = lastDay == null ? null : lastDay.plusDays(1);
        agent.hired(hired).leaves(end);
        boolean gone = end != null && !end.isAfter(dates.period().first());
        boolean notYet = hired != null && !hired.isBefore(dates.period().end());
        if (gone || notYet) {
            Column column = gone ? Column.LEFT : Column.HIRED;
            notices.accept(NoticeCode.NOT_EMPLOYED.at(row.place(column), row.text(column), id));
        }
    }
}
