package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.model.ShiftType;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Texts;
import io.github.paiban.staffing.IntervalNeed;
import io.github.paiban.staffing.ServiceTerms;
import io.github.paiban.staffing.ShiftNeeds;
import io.github.paiban.staffing.ShopPooling;
import io.github.paiban.staffing.StreamNeeds;
import io.github.paiban.staffing.TicketNeeds;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the volumes of a folder need, as JSON. */
public final class StaffingJson {
    private StaffingJson() {}

    /**
     * The document.
     *
     * @param model the model's word
     * @param streams the needs
     * @param shifts how to fill them
     * @param pooling what they would be with shared agents; empty where there are not several shops
     * @param notices what there is to say about the input
     * @param files the files written, as the user knows them
     */
    public static String of(
            String model,
            List<StreamNeeds> streams,
            ShiftNeeds shifts,
            List<ShopPooling.Way> pooling,
            List<Notice> notices,
            List<String> files,
            Texts texts) {
        ObjectNode document = Json.object().put("format", "paiban-staffing-1").put("model", model);
        double hours = streams.stream().mapToDouble(StreamNeeds::minutes).sum() / 60;
        document.put("peopleHours", rounded(hours));
        document.set("streams", Json.list(streams, stream -> stream(stream, shifts.of(stream))));
        document.set("pooling", pooling(pooling));
        document.set("files", Json.texts(files));
        document.set("notices", NoticesJson.list(notices, texts));
        return Json.text(document);
    }

    private static ObjectNode stream(StreamNeeds stream, Map<LocalDate, Map<ShiftType, Integer>> shifts) {
        ObjectNode node = Json.object()
                .put("queue", stream.group().queue())
                .put("shop", stream.group().shop());
        node.set("terms", terms(stream.terms()));
        node.put("reachable", stream.reachable());
        node.put("peopleHours", rounded(stream.minutes() / 60));
        node.put("serviceLevel", rounded(stream.inTime()));
        node.set("intervals", Json.list(stream.intervals(), StaffingJson::interval));
        node.set("shifts", shifts(shifts));
        node.set("uncovered", Unattended.list(stream.unattended()));
        node.set("tickets", tickets(stream.tickets()));
        return node;
    }

    private static @Nullable ObjectNode tickets(@Nullable TicketNeeds tickets) {
        return tickets == null
                ? null
                : Json.object()
                        .put("count", rounded(tickets.tickets()))
                        .put("workHours", rounded(tickets.workMinutes() / 60))
                        .put("idleHours", rounded(tickets.idleMinutes() / 60))
                        .put("peopleHours", rounded(tickets.peopleMinutes() / 60))
                        .put("unkept", rounded(tickets.unkept()))
                        .put("left", rounded(tickets.left()));
    }

    static ArrayNode pooling(List<ShopPooling.Way> ways) {
        return Json.list(
                ways,
                way -> Json.object()
                        .put("shopsPerAgent", way.shopsPerAgent())
                        .put("peopleHours", rounded(way.minutes() / 60))
                        .put("wholePeopleHours", rounded(way.peopleMinutes() / 60))
                        .put("peak", way.peak()));
    }

    private static ObjectNode terms(ServiceTerms terms) {
        return Json.object()
                .put("target", terms.target().share())
                .put("withinSeconds", terms.target().within())
                .put("windowFrom", time(terms.assessment().fromMinute()))
                .put("windowTo", time(terms.assessment().toMinute()))
                .put("effortSeconds", terms.effort().perContact())
                .put("concurrency", terms.capacity().concurrency())
                .put("shrinkage", terms.capacity().shrinkage());
    }

    private static ObjectNode interval(IntervalNeed need) {
        return Json.object()
                .put("date", need.date().toString())
                .put("from", time(need.fromMinute()))
                .put("to", time(need.toMinute()))
                .put("contacts", rounded(need.contacts()))
                .put("agents", rounded(need.agents()))
                .put("scheduled", rounded(need.scheduled()))
                .put("people", need.people())
                .put("ticketAgents", rounded(need.tickets().agents()))
                .put("ticketPeople", need.tickets().people())
                .put("serviceLevel", rounded(need.service().inTime()))
                .put("occupancy", rounded(need.service().occupancy()));
    }

    private static ArrayNode shifts(Map<LocalDate, Map<ShiftType, Integer>> people) {
        ArrayNode days = Json.array();
        people.forEach((date, counts) -> {
            ObjectNode day = days.addObject().put("date", date.toString());
            ObjectNode each = day.putObject("people");
            counts.forEach((shift, count) -> each.put(shift.id(), count));
        });
        return days;
    }

    private static String time(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
