package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.headcount.Bound;
import io.github.paiban.headcount.DeskPlan;
import io.github.paiban.headcount.FlowMonth;
import io.github.paiban.headcount.FlowTerms;
import io.github.paiban.headcount.HeadcountPlan;
import io.github.paiban.headcount.JointPlan;
import io.github.paiban.headcount.Kind;
import io.github.paiban.headcount.MonthPlan;
import io.github.paiban.headcount.PeakDays;
import io.github.paiban.headcount.Served;
import io.github.paiban.headcount.Shortfall;
import io.github.paiban.law.LawReport;
import io.github.paiban.model.Requirement;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Texts;
import io.github.paiban.quote.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A head-count, as JSON. */
public final class HeadcountJson {
    private final Texts texts;

    private HeadcountJson(Texts texts) {
        this.texts = texts;
    }

    /**
     * The document.
     *
     * @param figures on which the price of each month depends
     */
    public static String of(
            String title,
            HeadcountPlan plan,
            List<Basis> figures,
            List<Notice> notices,
            List<String> files,
            Texts texts) {
        HeadcountJson json = new HeadcountJson(texts);
        ObjectNode document = Json.object().put("format", "paiban-headcount-1").put("title", title);
        document.set("flow", terms(plan.question().flow()));
        ArrayNode months = document.putArray("months");
        for (int i = 0; i < figures.size(); i++) {
            ObjectNode month = json.month(plan, plan.months().get(i));
            month.set("figures", figures(figures.get(i)));
            months.add(month);
        }
        document.set("files", Json.texts(files));
        document.set("notices", NoticesJson.list(notices, texts));
        return Json.text(document);
    }

    private static ObjectNode figures(Basis basis) {
        ObjectNode node = Json.object();
        basis.figures().forEach((driver, figure) -> node.put(driver.word(), figure.value()));
        return node;
    }

    private static ObjectNode terms(FlowTerms terms) {
        return Json.object()
                .put("attrition", terms.attrition())
                .put("rampWeeks", terms.rampWeeks())
                .put("rampCapacity", terms.rampCapacity())
                .put("hireLeadDays", terms.leadDays())
                .put("temporary", terms.temporary())
                .put("peak", terms.peak());
    }

    private ObjectNode month(HeadcountPlan plan, MonthPlan month) {
        ObjectNode node = Json.object()
                .put("from", month.work().period().first().toString())
                .put("to", month.work().period().last().toString())
                .put("source", EnumWord.of(month.work().source()))
                .put("contacts", rounded(month.work().contacts()))
                .put("bound", month.bound())
                .put("people", month.people())
                .put("fullTime", rounded(month.fullTime()))
                .put("partTimePeople", month.partTime())
                .put("state", EnumWord.of(month.state()));
        node.set("desks", Json.list(month.desks(), this::desk));
        JointPlan joint = month.joint();
        if (joint != null) {
            node.set("joint", joint(joint));
        }
        node.set("peaks", Json.list(month.peaks(), HeadcountJson::peak));
        node.set("pooling", StaffingJson.pooling(month.pooling()));
        LawReport law = month.law();
        if (law != null) {
            node.set("law", LawJson.of(law, texts));
        }
        node.set("team", flow(plan.flow().get(plan.months().indexOf(month))));
        return node;
    }

    private ObjectNode desk(DeskPlan desk) {
        ObjectNode node = Json.object()
                .put("people", desk.people())
                .put("fullTime", rounded(desk.fullTime()))
                .put("state", EnumWord.of(desk.state()));
        node.set("streams", Json.list(desk.desk().streams(), HeadcountJson::stream));
        node.set("bound", bound(desk.bound()));
        node.set("kinds", Json.list(desk.kinds().entrySet(), HeadcountJson::kind));
        node.set("served", Json.list(desk.served(), HeadcountJson::served));
        Shortfall fewer = desk.fewer();
        if (fewer != null) {
            node.set("oneFewer", fewer(fewer));
        }
        node.set("hindrances", messages(desk.hindrances()));
        return node;
    }

    private ArrayNode messages(List<Message> messages) {
        return Json.texts(messages.stream().map(texts::say).toList());
    }

    private static ObjectNode stream(Requirement.Group group) {
        return Json.object().put("shop", group.shop()).put("queue", group.queue());
    }

    private static ObjectNode bound(Bound bound) {
        return Json.object()
                .put("people", bound.people())
                .put("reason", EnumWord.of(bound.reason()))
                .put("hours", rounded(bound.minutes() / 60))
                .put("hoursPerPerson", rounded(bound.perPerson() / 60))
                .put("shifts", rounded(bound.shifts()))
                .put("daysPerPerson", rounded(bound.daysPerPerson()))
                .put("peakPeople", bound.peak())
                .put("peakDate", text(bound.peakDate()))
                .put("peakMinute", bound.peakMinute());
    }

    private static ObjectNode kind(Map.Entry<Kind, Integer> entry) {
        Kind kind = entry.getKey();
        ObjectNode node = Json.object()
                .put("people", entry.getValue())
                .put("contract", kind.like().contract())
                .put("team", kind.like().team());
        node.set("skills", Json.texts(kind.like().skills()));
        node.set("shops", Json.texts(kind.like().shops()));
        return node;
    }

    private static ObjectNode served(Served served) {
        ObjectNode node = stream(served.stream());
        return node.put("target", served.target())
                .put("heldTo", rounded(served.wanted()))
                .put("inTime", rounded(served.share()))
                .put("halfWidth", rounded(served.halfWidth()))
                .put("met", served.isMet());
    }

    private ObjectNode fewer(Shortfall fewer) {
        ObjectNode node = Json.object()
                .put("people", fewer.people())
                .put("cause", EnumWord.of(fewer.cause()))
                .put("rule", fewer.binding());
        Requirement.Group worst = fewer.worst();
        if (worst != null) {
            node.set("stream", stream(worst));
            node.put("date", text(fewer.date()))
                    .put("hour", fewer.fromMinute() / 60)
                    .put("late", rounded(fewer.late()));
        }
        node.set("served", Json.list(fewer.served(), HeadcountJson::served));
        node.set("broken", messages(fewer.broken()));
        return node;
    }

    private ObjectNode joint(JointPlan joint) {
        ObjectNode node = Json.object();
        node.set("rules", Json.texts(joint.rules()));
        node.put("added", joint.added())
                .put("legal", joint.isLegal())
                .put("confirmed", joint.isConfirmed())
                .put("unfinished", joint.isUnfinished());
        node.set("broken", messages(joint.broken()));
        node.set("served", Json.list(joint.served(), HeadcountJson::served));
        return node;
    }

    private static ObjectNode peak(PeakDays peak) {
        return Json.object()
                .put("from", peak.from().toString())
                .put("to", peak.to().toString())
                .put("times", rounded(peak.times()))
                .put("people", peak.people())
                .put("promotion", peak.isPromotion());
    }

    private static ObjectNode flow(FlowMonth flow) {
        ObjectNode node = Json.object()
                .put("needed", rounded(flow.needed()))
                .put("before", rounded(flow.before()))
                .put("leaving", rounded(flow.leaving()))
                .put("after", rounded(flow.after()));
        node.set(
                "hires",
                Json.list(
                        flow.hires(),
                        hires -> Json.object()
                                .put("people", hires.people())
                                .put("decide", hires.decide().toString())
                                .put("start", hires.start().toString())
                                .put("able", hires.able().toString())
                                .put("late", hires.isLate())));
        node.set(
                "temporary",
                Json.list(
                        flow.temporary(),
                        temporary -> Json.object()
                                .put("people", temporary.people())
                                .put("from", temporary.from().toString())
                                .put("to", temporary.to().toString())));
        return node;
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
