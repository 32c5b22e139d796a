package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.feasibility.Proof;
import io.github.paiban.law.LawReport;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Texts;
import io.github.paiban.rotation.Stability;
import io.github.paiban.rules.AgentKpis;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Kpis;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Score;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The parts of a judgement as JSON: score, rules, figures, breaches, proofs. */
final class FindingsJson {
    private FindingsJson() {}

    /** Puts all parts of a judgement but the roster itself. */
    static void put(ObjectNode document, Judgement judgement, Texts texts) {
        document.put("legal", judgement.isLegal());
        document.set("score", score(judgement.score()));
        document.set("rules", Json.list(judgement.ruleCosts(), FindingsJson::rule));
        document.set("kpis", kpis(judgement.kpis()));
        if (judgement.service() != null) {
            document.set("service", ServiceOutlookJson.of(judgement.service()));
        }
        Stability stability = judgement.stability();
        if (stability != null) {
            document.set("stability", StabilityJson.of(stability));
        }
        LawReport law = judgement.law();
        if (law != null) {
            document.set("law", LawJson.of(law, texts));
        }
        document.set("breaches", Json.list(judgement.breaches(), breach -> breach(breach, texts)));
        document.set("proofs", Json.list(judgement.proofs(), proof -> proof(proof, texts)));
    }

    static ObjectNode score(Score score) {
        return Json.object()
                .put("must", score.must())
                .put("should", score.should())
                .put("prefer", score.prefer());
    }

    static ObjectNode rule(RuleCost rule) {
        return Json.object()
                .put("rule", rule.rule())
                .put("kind", rule.kind())
                .put("level", word(rule.level()))
                .put("cost", rule.cost())
                .put("breaches", rule.breaches());
    }

    static ObjectNode breach(Breach breach, Texts texts) {
        ObjectNode node = Json.object()
                .put("rule", breach.rule())
                .put("kind", breach.kind())
                .put("level", word(breach.level()))
                .put("agent", breach.agent())
                .put("from", breach.from().toString())
                .put("to", breach.to().toString())
                .put("amount", breach.amount())
                .put("cost", breach.cost())
                .put("message", texts.say(breach.message()));
        return node.setAll(MessageJson.of(breach.message()));
    }

    private static ObjectNode proof(Proof proof, Texts texts) {
        ObjectNode node = Json.object()
                .put("code", proof.code())
                .put("certain", proof.certain())
                .put("from", text(proof.from()))
                .put("to", text(proof.to()))
                .put("message", texts.say(proof.message()));
        return node.setAll(MessageJson.of(proof.message()));
    }

    private static ObjectNode kpis(Kpis kpis) {
        ObjectNode node = Json.object()
                .put("neededMinutes", kpis.neededMinutes())
                .put("metMinutes", kpis.metMinutes())
                .put("coverShare", kpis.coverShare())
                .put("spreadMinutes", kpis.spreadMinutes())
                .put("wishesAsked", kpis.wishesAsked())
                .put("wishesGranted", kpis.wishesGranted());
        node.set("agents", Json.list(kpis.agents(), FindingsJson::agent));
        return node;
    }

    private static ObjectNode agent(AgentKpis agent) {
        ObjectNode node = Json.object()
                .put("agent", agent.agent())
                .put("paidMinutes", agent.paidMinutes())
                .put("workDays", agent.workDays())
                .put("rests", agent.rests())
                .put("leaveDays", agent.leaveDays())
                .put("weekends", agent.weekends());
        ObjectNode shifts = node.putObject("shifts");
        agent.shifts().forEach(shifts::put);
        return node;
    }

    static String word(Level level) {
        return EnumWord.of(level);
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
