package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.simulation.Confidence;
import io.github.paiban.simulation.SimulatedModel;
import io.github.paiban.staffing.CallCentreFormula;
import io.github.paiban.staffing.Service;
import io.github.paiban.staffing.Staffing;
import io.github.paiban.staffing.StaffingQuestion;
import java.util.Optional;

/** The answer of the staffing calculator as JSON. Shares are 0 to 1, times in seconds; an endless wait is null. */
public final class CalculatorJson {
    private CalculatorJson() {}

    /** What is needed. */
    public static String needed(StaffingQuestion question, Staffing needed, Optional<CallCentreFormula> formula) {
        ObjectNode document = document(question, needed);
        formula.ifPresent(each -> document.set("callCentreFormula", formula(each)));
        return Json.text(document);
    }

    /** What given agents do, and what would be needed, if any number meets the target. */
    public static String given(StaffingQuestion question, Staffing given, Optional<Staffing> needed) {
        ObjectNode document = document(question, given).put("targetMet", question.isMetBy(given.service()));
        ObjectNode node = needed.map(each -> agents(Json.object(), each)).orElse(null);
        document.set("needed", node);
        return Json.text(document);
    }

    private static ObjectNode document(StaffingQuestion question, Staffing staffing) {
        ObjectNode document = Json.object()
                .put("format", "paiban-calculator-1")
                .put("model", question.model().name());
        service(agents(document, staffing), staffing.service()).put("waitProbability", staffing.waitProbability());
        document.put("arrivalsPerHour", question.arrivals() * 3600)
                .put("load", question.model().offeredLoad(question.arrivals()));
        if (question.model() instanceof SimulatedModel simulated) {
            Confidence.find(simulated, staffing.whole(), question.arrivals(), question.target())
                    .ifPresent(each -> document.putObject("simulation")
                            .put("contacts", each.contacts())
                            .put("plusMinus", each.share().halfWidth())
                            .put("targetSurelyMet", each.meets())
                            .put("surelyFewest", each.isFewest()));
        }
        document.putObject("target")
                .put("share", question.target().share())
                .put("withinSeconds", question.target().within());
        return document.put("maxOccupancy", question.mostOccupancy())
                .put("shrinkage", question.shrinkage().share());
    }

    private static ObjectNode agents(ObjectNode node, Staffing staffing) {
        return node.put("agents", staffing.agents())
                .put("agentsWhole", staffing.whole())
                .put("scheduled", staffing.people())
                .put("scheduledFractional", staffing.scheduled());
    }

    private static ObjectNode service(ObjectNode node, Service service) {
        return node.put("serviceLevel", service.inTime())
                .put("occupancy", service.occupancy())
                .put("meanWaitSeconds", Double.isInfinite(service.meanWait()) ? null : service.meanWait())
                .put("abandoned", service.abandoned());
    }

    private static ObjectNode formula(CallCentreFormula formula) {
        ObjectNode node =
                Json.object().put("handlingSeconds", formula.handlingTime()).put("agentsWhole", formula.agents());
        return service(node, formula.service());
    }
}
