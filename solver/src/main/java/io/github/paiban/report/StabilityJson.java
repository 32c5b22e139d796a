package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.model.Duty;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.rotation.CyclicFit;
import io.github.paiban.rotation.PatternLayout;
import io.github.paiban.rotation.Stability;

/** How far a roster follows a pattern, as JSON. */
final class StabilityJson {
    private StabilityJson() {}

    static ObjectNode of(Stability stability) {
        ObjectNode node = Json.object()
                .put("cells", stability.cells())
                .put("kept", stability.kept())
                .put("share", stability.share());
        node.put("of", stability.isOfRhythms() ? "rhythm" : "pattern");
        ObjectNode reasons = node.putObject("reasons");
        stability.reasons().forEach((reason, days) -> reasons.put(EnumWord.of(reason), days));
        ObjectNode teams = node.putObject("teams");
        stability.shareOfTeams().forEach(teams::put);
        node.set("agents", Json.list(stability.agents(), StabilityJson::agent));
        return node;
    }

    private static ObjectNode agent(Stability.OfAgent agent) {
        ObjectNode node = Json.object().put("agent", agent.agent());
        PatternLayout.Stand stand = agent.stand();
        if (stand != null) {
            node.put("place", stand.place() + 1).put("from", EnumWord.of(stand.source()));
        }
        CyclicFit rhythm = agent.rhythm();
        if (rhythm != null) {
            node.set("rhythm", rhythm(rhythm));
        }
        node.put("rests-owed", agent.owed());
        node.put("cells", agent.cells()).put("kept", agent.kept());
        node.set("broken", Json.list(agent.broken(), StabilityJson::broken));
        return node;
    }

    private static ObjectNode rhythm(CyclicFit rhythm) {
        ObjectNode node = Json.object()
                .put("days", rhythm.duties().size())
                .put("first", rhythm.first().toString())
                .put("known", rhythm.known())
                .put("followed", rhythm.followed());
        node.set("duties", Json.texts(rhythm.duties().stream().map(Duty::code).toList()));
        return node;
    }

    private static ObjectNode broken(Stability.BrokenDay day) {
        ObjectNode node = Json.object()
                .put("date", day.date().toString())
                .put("pattern", day.pattern().code())
                .put("duty", day.duty().code())
                .put("reason", EnumWord.of(day.reason()));
        node.set("rules", Json.texts(day.rules()));
        return node;
    }
}
