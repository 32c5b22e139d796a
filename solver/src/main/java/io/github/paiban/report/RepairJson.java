package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.model.Assignment;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Texts;
import io.github.paiban.repair.CellChange;
import io.github.paiban.repair.Person;
import io.github.paiban.repair.Repair;
import io.github.paiban.repair.RepairAnswer;
import io.github.paiban.repair.RepairRequest;
import io.github.paiban.repair.Shortage;
import java.util.List;
import java.util.Locale;

/** The document of a repair. The same answer gives the same bytes. */
public final class RepairJson {
    private final RepairAnswer answer;
    private final Texts texts;

    private RepairJson(RepairAnswer answer, Texts texts) {
        this.answer = answer;
        this.texts = texts;
    }

    /**
     * What happened, the ways to mend it side by side, and what was written.
     *
     * @param chosen which way was written, from 1; 0 for none
     */
    public static String of(RepairAnswer answer, int chosen, List<String> files, List<Notice> notices, Texts texts) {
        RepairJson json = new RepairJson(answer, texts);
        RepairRequest request = answer.request();
        ObjectNode document = Json.object()
                .put("format", "paiban-repair-1")
                .put("title", answer.problem().month().title())
                .put("language", texts.locale().getLanguage())
                .put("today", request.today().toString())
                .put("freezeDays", request.freezeDays())
                .put("changesNothing", answer.changesNothing());
        if (request.maxChanges() != RepairRequest.UNLIMITED) {
            document.put("maxChanges", request.maxChanges());
        }
        document.set("leave", Json.list(answer.leaves(), RepairJson::cell));
        document.set("late", Json.list(answer.late(), RepairJson::cell));
        document.set("unmended", json.costs(answer.unmended()));
        document.put("chosen", chosen);
        document.set("repairs", Json.list(answer.repairs(), json::repair));
        document.set("files", Json.texts(files));
        document.set("notices", NoticesJson.list(notices, texts));
        return Json.text(document);
    }

    private static ObjectNode cell(Assignment cell) {
        return Json.object()
                .put("agent", cell.agent())
                .put("date", cell.date().toString())
                .put("published", cell.duty().code());
    }

    private ObjectNode costs(Repair repair) {
        ObjectNode node = Json.object()
                .put("people", repair.people().size())
                .put("cells", repair.askedCells())
                .put("movedRests", repair.movedRests())
                .put("movedMinutes", repair.movedMinutes())
                .put("lostMinutes", repair.lostMinutes())
                .put("lateContacts", repair.lateContacts())
                .put("mustBreaches", repair.mustBreaches());
        node.set("score", FindingsJson.score(repair.score()));
        node.set("shortages", Json.list(repair.shortages(), RepairJson::shortage));
        node.set("exceeded", Json.list(repair.exceeded(), breach -> FindingsJson.breach(breach, texts)));
        return node;
    }

    private ObjectNode repair(Repair repair) {
        ObjectNode node = Json.object().put("kind", word(repair.kind())).put("proved", repair.isProved());
        node.setAll(costs(repair));
        node.set("changes", Json.list(repair.changes(), RepairJson::change));
        node.set("ask", Json.list(repair.people(), RepairJson::person));
        ObjectNode message = node.putObject("message");
        message.put("zh", RepairMessage.of(answer, repair, Texts.in(Locale.SIMPLIFIED_CHINESE)));
        message.put("en", RepairMessage.of(answer, repair, Texts.in(Locale.ENGLISH)));
        return node;
    }

    private static String word(Repair.Kind kind) {
        return EnumWord.of(kind);
    }

    private static ObjectNode change(CellChange change) {
        return Json.object()
                .put("agent", change.agent())
                .put("date", change.date().toString())
                .put("before", change.before().code())
                .put("after", change.after().code())
                .put("asked", !change.isForced());
    }

    private static ObjectNode person(Person person) {
        ObjectNode node = Json.object().put("agent", person.agent()).put("minutes", person.minutes());
        node.set("changes", Json.list(person.changes(), RepairJson::change));
        return node;
    }

    private static ObjectNode shortage(Shortage shortage) {
        return Json.object()
                .put("date", shortage.date().toString())
                .put("shift", shortage.shift())
                .put("fromMinute", shortage.fromMinute())
                .put("toMinute", shortage.toMinute())
                .put("skill", shortage.group().skill())
                .put("queue", shortage.group().queue())
                .put("shop", shortage.group().shop())
                .put("need", shortage.need())
                .put("there", shortage.there())
                .put("missingBefore", shortage.published())
                .put("lostMinutes", shortage.lostMinutes());
    }
}
