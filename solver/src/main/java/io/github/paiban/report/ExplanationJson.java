package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.explain.Alternative;
import io.github.paiban.explain.CellExplanation;
import io.github.paiban.explain.DayExplanation;
import io.github.paiban.explain.DayExplanation.CoverLine;
import io.github.paiban.explain.DayExplanation.OnDuty;
import io.github.paiban.explain.RowExplanation;
import io.github.paiban.explain.RuleChange;
import io.github.paiban.notice.Texts;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Need;
import io.github.paiban.rules.row.Settlement;
import java.util.Collection;
import java.util.List;

/** Explanations as JSON. */
public final class ExplanationJson {
    private final Texts texts;

    private ExplanationJson(Texts texts) {
        this.texts = texts;
    }

    /** Why a cell is as it is. */
    public static String of(CellExplanation cell, Texts texts) {
        return of(cell, List.of(), texts);
    }

    /** Why an agent's row is as it is. */
    public static String of(RowExplanation row, Texts texts) {
        return of(row, List.of(), texts);
    }

    /** Why a cell is as it is, and what the agent makes good of months before. */
    public static String of(CellExplanation cell, List<Settlement> settlements, Texts texts) {
        ObjectNode document = Json.object().put("format", "paiban-explain-cell-1");
        document.setAll(new ExplanationJson(texts).cell(cell));
        document.set("settlements", LedgerJson.list(settlements, texts));
        return Json.text(document);
    }

    /** Why an agent's row is as it is, and what the agent makes good of months before. */
    public static String of(RowExplanation row, List<Settlement> settlements, Texts texts) {
        ObjectNode document =
                Json.object().put("format", "paiban-explain-row-1").put("agent", row.agent());
        document.set("days", Json.list(row.days(), new ExplanationJson(texts)::cell));
        document.set("settlements", LedgerJson.list(settlements, texts));
        return Json.text(document);
    }

    /** A day across agents. */
    public static String of(DayExplanation day, Texts texts) {
        ObjectNode document = Json.object()
                .put("format", "paiban-explain-day-1")
                .put("date", day.date().toString());
        document.set("duties", Json.list(day.duties(), ExplanationJson::onDuty));
        document.set("cover", Json.list(day.cover(), ExplanationJson::cover));
        return Json.text(new ExplanationJson(texts).putBreaches(document, "breaches", day.breaches()));
    }

    private ObjectNode cell(CellExplanation cell) {
        ObjectNode node = Json.object()
                .put("agent", cell.agent())
                .put("date", cell.date().toString())
                .put("duty", cell.duty().code());
        putBreaches(node, "breaches", cell.breaches());
        node.set("alternatives", Json.list(cell.alternatives(), this::alternative));
        return node;
    }

    private ObjectNode alternative(Alternative other) {
        ObjectNode node = Json.object().put("duty", other.duty().code()).put("forbidden", other.isForbidden());
        node.set(
                "forbiddenBy",
                Json.texts(other.forbidding().stream().map(RuleChange::rule).toList()));
        node.set("difference", FindingsJson.score(other.difference()));
        node.set("changes", Json.list(other.changes(), this::change));
        return node;
    }

    private ObjectNode change(RuleChange change) {
        return change(change, texts);
    }

    /** How one rule judges a change. */
    static ObjectNode change(RuleChange change, Texts texts) {
        ObjectNode node = Json.object()
                .put("rule", change.rule())
                .put("kind", change.kind())
                .put("level", FindingsJson.word(change.level()))
                .put("difference", change.difference());
        node.set("appearing", breaches(change.appearing(), texts));
        node.set("disappearing", breaches(change.disappearing(), texts));
        return node;
    }

    /** Breaches, one by one. */
    static ArrayNode breaches(Collection<Breach> breaches, Texts texts) {
        return Json.list(breaches, breach -> FindingsJson.breach(breach, texts));
    }

    private ObjectNode putBreaches(ObjectNode node, String key, Collection<Breach> breaches) {
        node.set(key, breaches(breaches, texts));
        return node;
    }

    private static ObjectNode onDuty(OnDuty line) {
        ObjectNode node = Json.object().put("duty", line.duty().code());
        node.set("agents", Json.texts(line.agents()));
        return node;
    }

    private static ObjectNode cover(CoverLine line) {
        Need need = line.need();
        return Json.object()
                .put("shift", need.requirement().shift())
                .put("fromMinute", need.fromMinute())
                .put("toMinute", need.toMinute())
                .put("skill", need.group().skill())
                .put("queue", need.group().queue())
                .put("shop", need.group().shop())
                .put("needed", need.agents())
                .put("there", line.there())
                .put("missing", line.missing());
    }
}
