package io.github.paiban.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Texts;
import io.github.paiban.simulation.Closing;
import io.github.paiban.simulation.ContactQueue;
import io.github.paiban.simulation.Estimate;
import io.github.paiban.simulation.Outcome;
import io.github.paiban.simulation.Part;
import io.github.paiban.simulation.ServiceFigures;
import io.github.paiban.simulation.Shortage;
import io.github.paiban.simulation.TicketFigures;
import io.github.paiban.simulation.TicketLine;
import io.github.paiban.simulation.Waits;
import io.github.paiban.simulation.WorkFigures;
import io.github.paiban.staffing.StreamNeeds;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The document of a simulation. The same simulation gives the same bytes. */
public final class SimulationJson {
    private final Simulated simulated;
    private final Outcome outcome;

    private SimulationJson(Simulated simulated) {
        this.simulated = simulated;
        this.outcome = simulated.outcome();
    }

    /** All figures, in all and by queue, day, interval of the day and interval. */
    public static String of(Simulated simulated, List<Notice> notices, Texts texts) {
        ObjectNode document = new SimulationJson(simulated).document(texts);
        document.set("notices", NoticesJson.list(notices, texts));
        return Json.text(document);
    }

    private ObjectNode document(Texts texts) {
        ObjectNode document = Json.object()
                .put("format", "paiban-simulation-1")
                .put("title", simulated.month().title())
                .put("language", texts.locale().getLanguage());
        document.set("period", RosterJson.period(simulated.month().period()));
        document.put("replications", outcome.replications())
                .put("seed", outcome.seed())
                .put("intervalMinutes", outcome.grid().intervalMinutes());
        document.set("total", put(Json.object(), outcome.total()));
        document.put("notAssessed", outcome.outside())
                .put("unserved", outcome.unserved())
                .put("overtimeHours", outcome.overtimeHours());
        document.set("queues", queues());
        document.set("tickets", tickets());
        document.set("points", ServiceOutlookJson.points(simulated.points()));
        document.set("days", days());
        document.set("timesOfDay", timesOfDay());
        document.set("intervals", intervals());
        document.set("closings", Json.list(outcome.closings(), this::closing));
        List<Shortage> shortages = simulated.shortages();
        if (shortages != null) {
            document.set("shortages", Json.list(shortages, this::shortage));
        }
        return document;
    }

    private ArrayNode queues() {
        ArrayNode nodes = Json.array();
        List<List<StreamNeeds.Unattended>> unattended = simulated.unattended();
        for (int index = 0; index < outcome.queues().size(); index++) {
            ContactQueue queue = simulated.scenario().queues().get(index);
            ObjectNode node = Json.object()
                    .put("name", queue.name())
                    .put("target", queue.target().share())
                    .put("withinSeconds", queue.target().within())
                    .put("assessed", EnumWord.of(queue.assessment().replies()));
            put(node, outcome.queues().get(index)).set("uncovered", Unattended.list(unattended.get(index)));
            nodes.add(node);
        }
        return nodes;
    }

    private ArrayNode tickets() {
        ArrayNode nodes = Json.array();
        for (int line = 0; line < outcome.tickets().size(); line++) {
            TicketLine kind = simulated.scenario().tickets().get(line);
            TicketFigures figures = outcome.tickets().get(line);
            ObjectNode node = Json.object()
                    .put("name", kind.name())
                    .put("effortSeconds", kind.effort())
                    .put("dueMinutes", Math.round(kind.due() / 60))
                    .put("tickets", figures.tickets());
            node.set("late", estimate(figures.late()));
            nodes.add(node.put("lateHours", figures.lateHours())
                    .put("left", figures.left())
                    .put("workHours", figures.workHours()));
        }
        return nodes;
    }

    private ArrayNode days() {
        ArrayNode nodes = Json.array();
        for (int day = 0; day < outcome.days().size(); day++) {
            nodes.add(put(Json.object().put("date", date(day)), outcome.days().get(day)));
        }
        return nodes;
    }

    private ArrayNode timesOfDay() {
        ArrayNode nodes = Json.array();
        for (int interval = 0; interval < outcome.ofDay().size(); interval++) {
            Part part = outcome.ofDay().get(interval);
            if (!isEmpty(part)) {
                nodes.add(put(Json.object().put("from", time(interval)), part));
            }
        }
        return nodes;
    }

    private ArrayNode intervals() {
        ArrayNode nodes = Json.array();
        int perDay = outcome.grid().perDay();
        for (int interval = 0; interval < outcome.intervals().size(); interval++) {
            Part part = outcome.intervals().get(interval);
            if (!isEmpty(part)) {
                ObjectNode node =
                        Json.object().put("date", date(interval / perDay)).put("from", time(interval % perDay));
                nodes.add(put(node, part));
            }
        }
        return nodes;
    }

    private ObjectNode closing(Closing closing) {
        return Json.object()
                .put("date", date(closing.day()))
                .put("planned", clock(closing.plannedMinute()))
                .put("mean", clock(closing.meanMinute()))
                .put("p90", clock(closing.p90Minute()))
                .put("waiting", closing.waiting());
    }

    private ObjectNode shortage(Shortage shortage) {
        int perDay = outcome.grid().perDay();
        int day = shortage.fromInterval() / perDay;
        return Json.object()
                .put(
                        "queue",
                        simulated.scenario().queues().get(shortage.queue()).name())
                .put("date", date(day))
                .put("from", time(shortage.fromInterval() - day * perDay))
                .put("to", time(shortage.toInterval() - day * perDay))
                .put("worst", shortage.worst())
                .put("missing", shortage.extra());
    }

    private static boolean isEmpty(Part part) {
        return part.service().contacts() == 0 && part.work().present() == 0;
    }

    private String date(int day) {
        return simulated.month().period().date(day).toString();
    }

    private String time(int intervalOfDay) {
        return clock(intervalOfDay * outcome.grid().intervalMinutes());
    }

    private static String clock(double minutes) {
        int whole = (int) Math.round(minutes);
        return String.format(Locale.ROOT, "%02d:%02d", whole / 60, whole % 60);
    }

    private static ObjectNode put(ObjectNode node, Part part) {
        put(node, part.service());
        WorkFigures work = part.work();
        node.put("agents", work.present());
        node.set("occupancy", estimate(work.occupancy()));
        node.set("chatsAtOnce", estimate(work.chatsAtOnce()));
        return node.put("mostChatsAtOnce", work.mostChats());
    }

    private static ObjectNode put(ObjectNode node, ServiceFigures service) {
        node.put("contacts", service.contacts());
        node.set("firstInTime", estimate(service.firstInTime()));
        node.set("allInTime", estimate(service.allInTime()));
        node.set("abandoned", estimate(service.lost()));
        node.set("waitSeconds", waits(service.waits()));
        return node;
    }

    private static JsonNode waits(@Nullable Waits waits) {
        if (waits == null) {
            return NullNode.getInstance();
        }
        return Json.object()
                .put("mean", waits.mean())
                .put("p50", waits.p50())
                .put("p90", waits.p90())
                .put("p95", waits.p95());
    }

    private static JsonNode estimate(@Nullable Estimate estimate) {
        if (estimate == null) {
            return NullNode.getInstance();
        }
        ObjectNode node = Json.object().put("value", estimate.value());
        return Double.isFinite(estimate.halfWidth())
                ? node.put("plusMinus", estimate.halfWidth())
                : node.putNull("plusMinus");
    }
}
