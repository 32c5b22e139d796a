package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.change.AgentChange;
import io.github.paiban.change.AgentFigures;
import io.github.paiban.change.CellChange;
import io.github.paiban.change.RosterDiff;
import io.github.paiban.change.ShareChange;
import io.github.paiban.change.TeamChange;
import io.github.paiban.change.TeamFigures;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Texts;
import java.util.List;

/** What is different in two rosters, as JSON. */
public final class DiffJson {
    private DiffJson() {}

    /** The document of a comparison, and what there was to say about the input. */
    public static String of(RosterDiff diff, List<Notice> notices, Texts texts) {
        ObjectNode document = Json.object().put("format", "paiban-diff-1");
        document.setAll(node(diff, texts));
        document.set("notices", NoticesJson.list(notices, texts));
        return Json.text(document);
    }

    /** A comparison as part of a document. */
    static ObjectNode node(RosterDiff diff, Texts texts) {
        ObjectNode node = Json.object();
        node.set("before", FindingsJson.score(diff.before()));
        node.set("after", FindingsJson.score(diff.after()));
        node.put("legalBefore", diff.before().isLegal());
        node.put("legalAfter", diff.after().isLegal());
        node.set("cells", Json.list(diff.cells(), cell -> cell(cell, texts)));
        node.set("rules", Json.list(diff.rules(), change -> ExplanationJson.change(change, texts)));
        node.set("agents", Json.list(diff.agents(), DiffJson::agent));
        node.set("teams", Json.list(diff.teams(), DiffJson::team));
        return node;
    }

    private static ObjectNode cell(CellChange cell, Texts texts) {
        ObjectNode node = Json.object()
                .put("agent", cell.agent())
                .put("date", cell.date().toString())
                .put("before", cell.before().code())
                .put("after", cell.after().code());
        node.set("gone", ExplanationJson.breaches(cell.gone(), texts));
        node.set("come", ExplanationJson.breaches(cell.come(), texts));
        return node;
    }

    private static ObjectNode agent(AgentChange agent) {
        ObjectNode node = Json.object().put("agent", agent.agent()).put("cells", agent.cells());
        node.set("before", figures(agent.before()));
        node.set("after", figures(agent.after()));
        node.set("shares", Json.list(agent.shares(), DiffJson::share));
        return node;
    }

    private static ObjectNode figures(AgentFigures figures) {
        return Json.object()
                .put("paidMinutes", figures.paidMinutes())
                .put("fairMinutes", figures.fairMinutes())
                .put("workDays", figures.workDays())
                .put("nights", figures.nights())
                .put("weekends", figures.weekends())
                .put("rests", figures.rests())
                .put("leaveDays", figures.leaveDays());
    }

    private static ObjectNode share(ShareChange share) {
        return Json.object()
                .put("rule", share.rule())
                .put("fairDays", Math.rint(share.fairDays() * 100) / 100)
                .put("before", share.before())
                .put("after", share.after());
    }

    private static ObjectNode team(TeamChange team) {
        ObjectNode node = Json.object().put("team", team.team()).put("agents", team.agents());
        node.set("before", figures(team.before()));
        node.set("after", figures(team.after()));
        return node;
    }

    private static ObjectNode figures(TeamFigures figures) {
        return Json.object()
                .put("paidMinutes", figures.paidMinutes())
                .put("nights", figures.nights())
                .put("weekends", figures.weekends())
                .put("rests", figures.rests())
                .put("hoursSpreadMinutes", figures.hoursSpread())
                .put("nightsSpread", figures.nightsSpread())
                .put("weekendsSpread", figures.weekendsSpread())
                .put("restsSpread", figures.restsSpread());
    }
}
