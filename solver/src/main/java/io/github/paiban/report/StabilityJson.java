package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.rotation.Stability;
import java.util.Locale;

/** How far a roster follows a pattern, as JSON. */
final class StabilityJson {
    private StabilityJson() {}

    static ObjectNode of(Stability stability) {
        ObjectNode node = Json.object()
                .put("cells", stability.cells())
                .put("kept", stability.kept())
                .put("share", stability.share());
        ObjectNode teams = node.putObject("teams");
        stability.shareOfTeams().forEach(teams::put);
        node.set("agents", Json.list(stability.agents(), StabilityJson::agent));
        return node;
    }

    private static ObjectNode agent(Stability.OfAgent agent) {
        ObjectNode node = Json.object()
                .put("agent", agent.agent())
                .put("place", agent.stand().place() + 1)
                .put("from", agent.stand().source().name().toLowerCase(Locale.ROOT))
                .put("cells", agent.cells())
                .put("kept", agent.kept());
        node.set("broken", Json.list(agent.broken(), StabilityJson::broken));
        return node;
    }

    private static ObjectNode broken(Stability.BrokenDay day) {
        ObjectNode node = Json.object()
                .put("date", day.date().toString())
                .put("pattern", day.pattern().code())
                .put("duty", day.duty().code());
        node.set("rules", Json.texts(day.rules()));
        return node;
    }
}
