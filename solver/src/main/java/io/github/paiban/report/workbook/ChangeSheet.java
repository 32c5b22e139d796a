package io.github.paiban.report.workbook;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import io.github.paiban.report.workbook.Look.Edge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is different from the roster that stood in the place of this one before. */
final class ChangeSheet {
    private final Month month;
    private final Page page;

    ChangeSheet(Month month, Page page) {
        this.month = month;
        this.page = page;
    }

    void write() {
        page.width(0, 0, 9);
        page.width(1, 1, 12);
        page.width(2, 2, 14);
        page.width(3, 4, 10);
        page.text(0, 0, month.say("changes.title"), Look.TITLE);
        Roster before = month.view().previous();
        Listing listing = new Listing(
                page,
                3,
                List.of(
                        month.say("agent.id"),
                        month.say("agent.name"),
                        month.say("changes.day"),
                        month.say("changes.was"),
                        month.say("changes.is")));
        int agents = 0;
        for (int agent = 0; before != null && agent < month.frame().agents(); agent++) {
            agents += add(listing, before, agent) ? 1 : 0;
        }
        page.text(1, 0, summary(before, listing.end() - 4, agents), Look.NOTE);
        listing.filtered(5);
    }

    private String summary(@Nullable Roster before, int cells, int agents) {
        if (before == null) {
            return month.say("changes.nothing-before");
        }
        return cells == 0 ? month.say("changes.none") : month.say("changes.count", cells, agents);
    }

    private boolean add(Listing listing, Roster before, int agent) {
        Agent who = month.agents().get(agent);
        List<Duty> row = before.rows().getOrDefault(who.id(), List.of());
        boolean any = false;
        for (int day = 0; day < row.size(); day++) {
            Duty now = month.frame().duties().get(month.duty(agent, day));
            if (!now.equals(row.get(day))) {
                any = true;
                listing.row(
                        Look.TEXT.edge(Edge.THIN),
                        List.of(
                                who.id(),
                                who.name(),
                                month.show(month.frame().date(day)),
                                month.view().word(row.get(day)),
                                month.view().word(now)));
            }
        }
        return any;
    }
}
