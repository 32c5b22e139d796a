package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Texts;
import io.github.paiban.rotation.Rotation;
import io.github.paiban.rotation.RotationAnswer;
import io.github.paiban.rotation.RotationForecast;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The document of a rotation. The same rotation gives the same bytes. */
public final class RotationJson {
    private final Texts texts;

    private RotationJson(Texts texts) {
        this.texts = texts;
    }

    /** The cycle, where each rule was judged, the months ahead, and why there is none. */
    public static String of(
            ShopMonth month, RotationAnswer answer, List<String> files, List<Notice> notices, Texts texts) {
        ObjectNode document = Json.object()
                .put("format", "paiban-rotation-1")
                .put("title", month.title())
                .put("language", texts.locale().getLanguage());
        RotationJson json = new RotationJson(texts);
        Rotation rotation = answer.rotation();
        document.put("found", rotation != null);
        if (rotation != null) {
            document.set("cycle", json.cycle(rotation));
        }
        RotationForecast forecast = answer.forecast();
        if (forecast != null) {
            document.set("forecast", json.forecast(forecast));
        }
        document.set("tries", Json.list(answer.tries(), json::tried));
        document.set(
                "cause", Json.texts(answer.cause().stream().map(texts::show).toList()));
        document.set("rules", json.rules(answer));
        document.set("files", Json.texts(files));
        document.set("notices", NoticesJson.list(notices, texts));
        return Json.text(document);
    }

    private ObjectNode cycle(Rotation rotation) {
        ObjectNode node = Json.object()
                .put("places", rotation.places())
                .put("daysApart", rotation.columns())
                .put("agentsAtEach", rotation.each())
                .put("agentsLeftOver", rotation.leftOver())
                .put("best", rotation.isBest())
                .put("shouldCost", rotation.costs().get(1))
                .put("preferCost", rotation.costs().get(2));
        ArrayNode places = node.putArray("rows");
        for (int place = 0; place < rotation.places(); place++) {
            places.add(place(rotation, place));
        }
        node.set("needs", Json.list(rotation.needs(), RotationJson::cover));
        return node;
    }

    private static ObjectNode place(Rotation rotation, int place) {
        ObjectNode node = Json.object().put("place", place + 1);
        int first = place * rotation.columns();
        List<Duty> duties = rotation.duties().subList(first, first + rotation.columns());
        node.set("duties", Json.texts(duties.stream().map(Duty::code).toList()));
        node.set(
                "agents",
                Json.texts(rotation.beginningAt(place).stream().map(Agent::id).toList()));
        return node;
    }

    private static ObjectNode cover(Rotation.Cover cover) {
        ObjectNode node = Json.object().put("rule", cover.rule().head().id()).put("day", cover.column() + 1);
        node.set("duties", Json.texts(cover.duties().stream().map(Duty::code).toList()));
        return node.put("agents", cover.agents()).put("cost", cover.cost()).put("short", cover.isShort());
    }

    private ObjectNode forecast(RotationForecast forecast) {
        ObjectNode node = Json.object()
                .put("first", forecast.first().toString())
                .put("months", forecast.months())
                .put("goesOn", forecast.goesOn());
        node.set("breaks", Json.list(forecast.breaks(), this::broken));
        node.set("ways", Json.list(forecast.ways(), RotationJson::way));
        RotationForecast.Mending mending = forecast.mending();
        if (mending != null) {
            node.putObject("mending")
                    .put("cells", mending.cells())
                    .put("changed", mending.changed())
                    .put("share", mending.share());
        }
        return node;
    }

    private ObjectNode broken(RotationForecast.Break broken) {
        return Json.object()
                .put("month", broken.month().toString())
                .put("rule", broken.breach().rule())
                .put("place", broken.place() + 1)
                .put("placesBroken", broken.placesBroken())
                .put("message", texts.say(broken.breach().message()));
    }

    private static ObjectNode way(RotationForecast.Way way) {
        ObjectNode node = Json.object().put("rule", way.rule().head().id());
        Limits limits = way.limits();
        if (limits == null) {
            return node.put("level", "should");
        }
        node.put("min", limits.least());
        return limits.hasMost() ? node.put("max", limits.most()) : node;
    }

    private ObjectNode tried(RotationAnswer.Try tried) {
        return Json.object()
                .put("places", tried.places())
                .put("verdict", EnumWord.of(tried.verdict()))
                .put("shouldCost", tried.shouldCost())
                .put("share", tried.share());
    }

    private ArrayNode rules(RotationAnswer answer) {
        ArrayNode nodes = Json.array();
        for (Map.Entry<Rule, ?> entry : answer.places().entrySet()) {
            nodes.add(Json.object()
                    .put("rule", entry.getKey().head().id())
                    .put("judged", String.valueOf(entry.getValue()).toLowerCase(Locale.ROOT)));
        }
        return nodes;
    }
}
