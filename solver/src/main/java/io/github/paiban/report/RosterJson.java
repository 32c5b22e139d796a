package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Role;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Texts;
import java.util.List;

/** The documents {@code roster.json} and that of a check. The same judgement gives the same bytes. */
public final class RosterJson {
    /** Changes where readers of earlier documents would stumble. */
    static final String FORMAT = "paiban-roster-1";

    private RosterJson() {}

    /** The roster and what is to be said of it: period, shifts, agents, cells, score, figures, breaches, proofs. */
    public static String of(Judgement judgement, Texts texts) {
        return Json.text(document(judgement, texts));
    }

    static ObjectNode document(Judgement judgement, Texts texts) {
        ShopMonth month = judgement.problem().month();
        ObjectNode document = head(FORMAT, month, texts);
        document.set("shifts", Json.list(month.shifts(), RosterJson::shift));
        document.set("roles", Json.list(month.roles(), RosterJson::role));
        document.set("agents", Json.list(month.agents(), RosterJson::agent));
        document.set("rows", Json.list(month.agents(), agent -> row(judgement.roster(), agent)));
        FindingsJson.put(document, judgement, texts);
        return document;
    }

    /** What is to be said of a roster, without the roster; and what there was to say about the input. */
    public static String check(Judgement judgement, List<Notice> notices, Texts texts) {
        ObjectNode document = head("paiban-check-1", judgement.problem().month(), texts);
        FindingsJson.put(document, judgement, texts);
        document.set("notices", NoticesJson.list(notices, texts));
        return Json.text(document);
    }

    private static ObjectNode head(String format, ShopMonth month, Texts texts) {
        ObjectNode document = Json.object()
                .put("format", format)
                .put("title", month.title())
                .put("language", texts.locale().getLanguage());
        document.set("period", period(month.period()));
        return document;
    }

    static ObjectNode period(Period period) {
        return Json.object()
                .put("first", period.first().toString())
                .put("last", period.last().toString())
                .put("days", period.days());
    }

    private static ObjectNode shift(ShiftType shift) {
        ObjectNode node = Json.object()
                .put("id", shift.id())
                .put("name", shift.name())
                .put("symbol", shift.symbol())
                .put("start", shift.start().toString())
                .put("minutes", shift.length().toMinutes())
                .put("paidMinutes", shift.paidMinutes());
        node.set("skills", Json.texts(shift.skills()));
        node.set("tags", Json.texts(shift.tags()));
        return node;
    }

    private static ObjectNode role(Role role) {
        ObjectNode node = Json.object()
                .put("id", role.id())
                .put("name", role.name())
                .put("symbol", role.symbol())
                .put("queue", role.queue());
        node.set("shifts", Json.texts(role.shifts()));
        node.set("skills", Json.texts(role.skills()));
        return node;
    }

    private static ObjectNode agent(Agent agent) {
        ObjectNode node = Json.object()
                .put("id", agent.id())
                .put("name", agent.name())
                .put("team", agent.team())
                .put("contract", agent.contract());
        node.set("shops", Json.texts(agent.shops()));
        node.set("skills", Json.texts(agent.skills()));
        return node;
    }

    /** An agent's duties, one for each day of the period: {@code off}, {@code leave}, {@code night}, {@code night/late}. */
    private static ObjectNode row(Roster roster, Agent agent) {
        List<Duty> duties = roster.rows().getOrDefault(agent.id(), List.of());
        ObjectNode node = Json.object().put("agent", agent.id());
        node.set("duties", Json.texts(duties.stream().map(Duty::code).toList()));
        return node;
    }
}
