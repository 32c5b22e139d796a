package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.paiban.staffing.StreamNeeds;
import java.util.List;
import java.util.Locale;

/** Assessed parts of the day that no shift covers, as JSON. */
final class Unattended {
    private Unattended() {}

    static ArrayNode list(List<StreamNeeds.Unattended> parts) {
        return Json.list(
                parts,
                each -> Json.object()
                        .put("from", time(each.fromMinute()))
                        .put("to", time(each.toMinute()))
                        .put("contacts", Math.round(each.contacts() * 10_000) / 10_000.0));
    }

    private static String time(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}
