package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.law.LawFinding;
import io.github.paiban.law.LawProfile;
import io.github.paiban.law.LawReport;
import io.github.paiban.law.OvertimeHours;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Texts;

/** What labour law says of a roster as JSON. */
final class LawJson {
    private LawJson() {}

    static ObjectNode of(LawReport report, Texts texts) {
        LawProfile profile = report.profile();
        ObjectNode node = Json.object()
                .put("profile", "cn")
                .put("asOf", LawProfile.AS_OF.toString())
                .put("legalAdvice", false)
                .put("hours", EnumWord.of(profile.hours()))
                .put("account", EnumWord.of(profile.account()))
                .put("base", EnumWord.of(profile.base()));
        node.set("findings", Json.list(report.findings(), finding -> finding(finding, texts)));
        node.set("agents", Json.list(report.hours(), LawJson::hours));
        return node;
    }

    private static ObjectNode finding(LawFinding finding, Texts texts) {
        ObjectNode node = Json.object()
                .put("weight", EnumWord.of(finding.weight()))
                .put("code", finding.code())
                .put("article", finding.article().word())
                .put("cited", texts.say(finding.article().cited()))
                .put("agent", finding.agent())
                .put("from", finding.from().toString())
                .put("to", finding.to().toString())
                .put("message", texts.say(finding.message()));
        node.set("ways", Json.texts(finding.ways().stream().map(texts::say).toList()));
        return node.setAll(MessageJson.of(finding.message()));
    }

    private static ObjectNode hours(OvertimeHours hours) {
        return Json.object()
                .put("agent", hours.agent())
                .put("workedMinutes", hours.worked())
                .put("minutesAt150", hours.at150())
                .put("minutesAt200", hours.at200())
                .put("minutesAt300", hours.at300());
    }
}
