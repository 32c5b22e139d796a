package io.github.paiban.io.roster;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.layout.ReadAgent;
import io.github.paiban.io.layout.ReadCell;
import io.github.paiban.io.layout.SheetDay;
import io.github.paiban.io.layout.SheetOptions;
import io.github.paiban.io.layout.SheetReader;
import io.github.paiban.io.layout.SheetReading;
import io.github.paiban.io.layout.SheetRemark;
import io.github.paiban.io.sheet.Sheet;
import io.github.paiban.io.table.AgentDirectory;
import io.github.paiban.io.table.FileBytes;
import io.github.paiban.io.table.Notices;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a roster of the shop's period of a sheet of any layout. What the sheet leaves open refuses it.
 *
 * @param config the settings, whose period is wanted
 * @param agents the shop's agents
 * @param bytes where to tell what is wrong, and the limits
 */
record SheetRoster(ShopConfig config, List<Agent> agents, FileBytes bytes) {
    RosterReading read(String file, byte[] content) {
        Optional<SheetReading> found = reader().read(file, content);
        Notices notices = bytes.notices();
        if (found.isEmpty() && !notices.hasErrors()) {
            notices.accept(NoticeCode.NOT_A_ROSTER.at(Place.of(file), "", Message.of("sheet.no-days")));
        }
        return found.map(reading -> roster(file, reading)).orElseGet(() -> new RosterReading(null, notices.list()));
    }

    /** What sheets say of the shop's period; empty where they hold no roster. */
    Optional<SheetReading> find(String file, List<Sheet> sheets) {
        return reader().read(file, sheets);
    }

    private SheetReader reader() {
        return new SheetReader(bytes, new SheetOptions(null, "", config.period()));
    }

    /** The roster that was read. */
    RosterReading roster(String file, SheetReading reading) {
        Notices notices = bytes.notices();
        tell(file, reading);
        SheetWords words = new SheetWords(config, reading);
        words.tell(file, notices);
        RosterCells cells = new RosterCells(words.words(), notices);
        Set<String> pins = reading.agents().stream()
                .flatMap(agent -> agent.cells().values().stream())
                .filter(cell -> config.pinnedColours().contains(cell.colour()))
                .map(ReadCell::address)
                .collect(Collectors.toSet());
        for (ReadAgent agent : reading.agents()) {
            find(file, agent).ifPresent(known -> add(file, known, agent, cells));
        }
        RosterReading read = new RosterAssembly(file, config.period(), agents, notices).assemble(cells);
        List<Assignment> pinned = cells.list().stream()
                .filter(cell -> pins.contains(cell.place().cell()))
                .map(PlacedCell::assignment)
                .toList();
        return new RosterReading(read.roster(), pinned, read.notices());
    }

    private void tell(String file, SheetReading reading) {
        for (SheetRemark each : reading.open()) {
            bytes.notices().accept(NoticeCode.SHEET_OPEN.at(place(file, each), each.text(), each.said()));
        }
        for (SheetRemark each : reading.assumptions()) {
            bytes.notices().accept(NoticeCode.SHEET_ASSUMED.at(place(file, each), each.text(), each.said()));
        }
        reading.unread().stream()
                .filter(SheetRemark::isLoss)
                .forEach(each -> bytes.notices()
                        .accept(NoticeCode.SHEET_UNREAD.at(place(file, each), each.text(), each.said())));
    }

    private static Place place(String file, SheetRemark remark) {
        return new Place(file, 0, 0, remark.cell());
    }

    private static Place place(String file, ReadCell cell) {
        return new Place(file, cell.line(), cell.field(), cell.address());
    }

    /** By number, else by name; a number that the shop does not know may be one of the sheet's own. */
    private Optional<Agent> find(String file, ReadAgent agent) {
        AgentDirectory directory = new AgentDirectory(agents);
        String word = agent.id().isEmpty() || (!directory.knows(agent.id()) && directory.knows(agent.name()))
                ? agent.name()
                : agent.id();
        Place place = new Place(file, agent.row(), 0);
        return directory.find(word, place, bytes.notices(), RosterPurpose.ROSTER.unknownAgent());
    }

    private void add(String file, Agent known, ReadAgent agent, RosterCells cells) {
        if (!cells.addAgent(known, new Place(file, agent.row(), 0))) {
            return;
        }
        agent.cells().forEach((day, cell) -> add(file, known, day, cell, cells));
    }

    private void add(String file, Agent known, SheetDay day, ReadCell cell, RosterCells cells) {
        LocalDate date = day.date();
        if (date == null) {
            return;
        }
        cells.addDay(date);
        boolean gone = cell.text().isEmpty() && !known.isEmployedOn(date);
        if (gone || !config.period().contains(date)) {
            return;
        }
        Place place = place(file, cell);
        Optional<Duty> duty = cells.duty(cell.text(), place);
        duty.ifPresent(meant -> cells.add(new PlacedCell(known, date, meant, cell.text(), place)));
    }
}
