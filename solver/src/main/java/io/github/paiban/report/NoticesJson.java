package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Texts;
import java.util.List;

/** What there is to say about the input, or about a command that came to nothing, as JSON. */
public final class NoticesJson {
    private NoticesJson() {}

    /** A document {@code {"notices": […]}}. */
    public static String of(List<Notice> notices, Texts texts) {
        ObjectNode document = Json.object();
        document.set("notices", list(notices, texts));
        return Json.text(document);
    }

    /**
     * A document {@code {"error": {"code", "message", "hint"}, "notices": []}}.
     *
     * @param code stable name in lower case with hyphens
     * @param message what is wrong
     * @param hint what may help
     */
    public static String error(String code, Message message, Message hint, Texts texts) {
        ObjectNode document = Json.object();
        document.putObject("error")
                .put("code", code)
                .put("message", texts.say(message))
                .put("hint", texts.say(hint));
        document.putArray("notices");
        return Json.text(document);
    }

    static ArrayNode list(List<Notice> notices, Texts texts) {
        return Json.list(notices, notice -> node(notice, texts));
    }

    private static ObjectNode node(Notice notice, Texts texts) {
        ObjectNode node = Json.object()
                .put("file", notice.place().file())
                .put("line", notice.place().line())
                .put("column", notice.place().column());
        if (!notice.place().cell().isEmpty()) {
            node.put("cell", notice.place().cell());
        }
        return node.put("severity", EnumWord.of(notice.severity()))
                .put("code", notice.code())
                .put("value", notice.value())
                .put("expected", texts.say(notice.expected()))
                .put("hint", texts.say(notice.hint()));
    }
}
