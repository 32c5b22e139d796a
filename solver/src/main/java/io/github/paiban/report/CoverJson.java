package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.change.AgentFigures;
import io.github.paiban.change.Candidate;
import io.github.paiban.change.Chain;
import io.github.paiban.change.CoverAnswer;
import io.github.paiban.change.Verdict;
import io.github.paiban.explain.RuleChange;
import io.github.paiban.model.Duty;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who can take a shift, as JSON. */
public final class CoverJson {
    private final Texts texts;

    private CoverJson(Texts texts) {
        this.texts = texts;
    }

    /**
     * The document of an answer: everybody, not only those who are shown.
     *
     * @param absent the id of the one who cannot come; null for none
     * @param notices what there was to say about the input
     */
    public static String of(CoverAnswer answer, @Nullable String absent, List<Notice> notices, Texts texts) {
        CoverJson json = new CoverJson(texts);
        ObjectNode document = Json.object()
                .put("format", "paiban-cover-1")
                .put("date", answer.date().toString())
                .put("duty", answer.duty().code())
                .put("absent", absent);
        document.set("candidates", Json.list(answer.able(), json::candidate));
        document.set("cannot", Json.list(answer.unable(), json::refused));
        document.set("unskilled", Json.texts(answer.unskilled()));
        document.set("onIt", Json.texts(answer.onIt()));
        document.set("otherDayOff", Json.list(answer.restMovers(), json::chain));
        document.set("chains", Json.list(answer.chains(), json::chain));
        document.put("allChainsTried", answer.isExhaustive());
        document.set("notices", NoticesJson.list(notices, texts));
        return Json.text(document);
    }

    private ObjectNode candidate(Candidate each) {
        AgentFigures before = each.facts().before();
        AgentFigures after = each.facts().after();
        ObjectNode node = Json.object()
                .put("agent", each.agent())
                .put("withinRules", each.isWithinRules())
                .put("had", each.had().code())
                .put("overMinutesBefore", before.overMinutes())
                .put("overMinutesAfter", after.overMinutes())
                .put("restsBefore", before.rests())
                .put("restsAfter", after.rests())
                .put("lastNight", text(each.facts().lastNight()))
                .put("daysInARow", each.facts().run());
        node.set(
                "exceeds",
                Json.texts(each.exceeded().stream().map(RuleChange::rule).toList()));
        return putVerdict(node, each.verdict());
    }

    private ObjectNode refused(Candidate each) {
        ObjectNode node =
                Json.object().put("agent", each.agent()).put("had", each.had().code());
        node.set("breaches", ExplanationJson.breaches(each.verdict().mustBreaches(), texts));
        return node;
    }

    private ObjectNode chain(Chain chain) {
        ObjectNode node = Json.object();
        node.set("links", Json.list(chain.links(), CoverJson::link));
        return putVerdict(node, chain.verdict());
    }

    private static ObjectNode link(Chain.Link link) {
        Duty gives = link.gives();
        return Json.object()
                .put("agent", link.agent())
                .put("takes", link.takes().code())
                .put("on", link.on().toString())
                .put("gives", gives == null ? null : gives.code())
                .put("givenOn", text(link.givenOn()));
    }

    private ObjectNode putVerdict(ObjectNode node, Verdict verdict) {
        node.set("difference", FindingsJson.score(verdict.difference()));
        node.set("changes", Json.list(verdict.changes(), change -> ExplanationJson.change(change, texts)));
        return node;
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
