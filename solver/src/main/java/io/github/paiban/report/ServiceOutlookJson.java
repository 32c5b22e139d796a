package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.simulation.ServiceOutlook;
import java.util.List;

/** The service that a roster can be expected to give, as JSON. */
final class ServiceOutlookJson {
    private ServiceOutlookJson() {}

    static ObjectNode of(ServiceOutlook service) {
        ObjectNode node = Json.object().put("serviceLevel", rounded(service.inTime()));
        node.set(
                "streams",
                Json.list(
                        service.streams(),
                        each -> Json.object()
                                .put("queue", each.group().queue())
                                .put("shop", each.group().shop())
                                .put("target", each.terms().target().share())
                                .put("contacts", rounded(each.contacts()))
                                .put("late", rounded(each.late()))
                                .put(
                                        "tickets",
                                        each.tickets() == null
                                                ? 0
                                                : rounded(each.tickets().tickets()))
                                .put(
                                        "ticketsLate",
                                        each.tickets() == null
                                                ? 0
                                                : rounded(each.tickets().late()))
                                .set("uncovered", Unattended.list(each.unattended()))));
        node.set("points", points(service.points()));
        return node;
    }

    /** Points by shop. */
    static ArrayNode points(List<ServiceOutlook.ShopPoints> points) {
        return Json.list(
                points,
                each -> Json.object()
                        .put("shop", each.shop())
                        .put("expected", rounded(each.forecast().points()))
                        .put("limit", each.forecast().limit())
                        .put("chanceOfLimit", rounded(each.forecast().chance())));
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
