package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.roster.DutyWords;
import io.github.paiban.io.table.DateCells;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.Table;
import io.github.paiban.io.table.TableKind;
import io.github.paiban.io.table.TimeText;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Requirement;
import java.util.List;

/**
 * What the demand's table asks for, read by itself: it may be read while other tables are.
 *
 * @param requirements what is needed when
 * @param notices what there is to say of the table
 */
record DemandReading(List<Requirement> requirements, Notices notices) {
    /**
     * Reads the table.
     *
     * @param chosen whether the period was chosen for this reading rather than by the settings
     */
    static DemandReading of(FolderFiles files, ShopConfig config, boolean chosen, List<Agent> agents) {
        Notices notices = new Notices();
        DateCells dates = new DateCells(config.period(), chosen, notices);
        GroupCells groups = new GroupCells(agents, config.roles());
        Table table = new FolderTables(files, config, notices).read(FolderFile.DEMAND, TableKind.DEMAND);
        List<DemandLine> lines = new DemandTable(dates, new DutyWords(config), groups, agents.size()).read(table);
        tellUncovered(lines, config, notices);
        return new DemandReading(new DemandPlan(config.period(), notices).lay(lines), notices);
    }

    private static void tellUncovered(List<DemandLine> lines, ShopConfig config, Notices notices) {
        UncoveredTimes uncovered = new UncoveredTimes(config.shifts());
        for (DemandLine line : lines) {
            List<String> parts = line.shift() == null ? uncovered.within(line.span()) : List.of();
            if (!parts.isEmpty() && line.need().need() > 0) {
                notices.accept(NoticeCode.INTERVAL_UNCOVERED.at(line.place(), TimeText.show(line.span()), parts));
            }
        }
    }
}
