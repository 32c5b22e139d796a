package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Texts;
import io.github.paiban.proposal.NewShift;
import io.github.paiban.proposal.NewShifts;
import io.github.paiban.scenario.ScenarioOutcome;
import io.github.paiban.scenario.ScenarioOutcome.Offered;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The document of cases side by side. Amounts are texts, so that no reader rounds them. */
public final class ScenariosJson {
    private static final double MINUTES = 60;

    private ScenariosJson() {}

    /** The cases, the folder as it is first; the new shifts that would save hours in it. */
    public static String of(
            String title,
            List<ScenarioOutcome> outcomes,
            NewShifts proposed,
            List<Notice> notices,
            List<String> files,
            Texts texts) {
        ObjectNode document = Json.object()
                .put("format", "paiban-scenarios-1")
                .put("language", texts.locale().getLanguage())
                .put("title", title);
        document.set("scenarios", Json.list(outcomes, ScenariosJson::outcome));
        ObjectNode shifts = document.putObject("newShifts")
                .put("tried", proposed.tried())
                .put("paidHours", hours(proposed.minutes()))
                .put("shifts", Math.round(proposed.shifts()));
        shifts.set("saving", Json.list(proposed.saving(), ScenariosJson::shift));
        document.set("files", Json.texts(files));
        document.set("notices", NoticesJson.list(notices, texts));
        return Json.text(document);
    }

    private static ObjectNode outcome(ScenarioOutcome each) {
        ObjectNode node = Json.object()
                .put("id", each.id())
                .put("name", each.name())
                .put("from", each.month().first().toString())
                .put("to", each.month().last().toString())
                .put("contacts", Math.round(each.contacts()))
                .put("people", each.people())
                .put("atLeast", each.atLeast())
                .put("rostered", each.isRostered())
                .put("inTime", each.inTime());
        ScenarioOutcome.Money money = each.money();
        if (money != null) {
            node.put("currency", money.currency()).put("cost", money.cost().toPlainString());
            node.set("offers", Json.list(money.offers(), ScenariosJson::offered));
        }
        @Nullable NewShift added = each.added();
        if (added != null) {
            node.set("newShift", shift(added));
        }
        return node;
    }

    private static ObjectNode offered(Offered offer) {
        return Json.object()
                .put("name", offer.name())
                .put("revenue", offer.revenue().toPlainString())
                .put("profit", offer.profit().toPlainString())
                .put("margin", share(offer.margin()));
    }

    private static String share(BigDecimal share) {
        return share.setScale(6, RoundingMode.HALF_UP).toPlainString();
    }

    private static ObjectNode shift(NewShift shift) {
        return Json.object()
                .put("start", shift.start().toString())
                .put("minutes", shift.length().toMinutes())
                .put("paidMinutes", shift.paid().toMinutes())
                .put("savedHours", hours(shift.savedMinutes()))
                .put("savedShifts", Math.round(shift.savedShifts()))
                .put("attendedContacts", Math.round(shift.attended()));
    }

    private static double hours(double minutes) {
        return Math.round(minutes / MINUTES * 100) / 100.0;
    }
}
