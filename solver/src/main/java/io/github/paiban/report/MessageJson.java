package io.github.paiban.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.paiban.notice.Message;
import java.util.Collection;

/** A message as key and values, so that a reader of the JSON can say it in a language of their own. */
final class MessageJson {
    private MessageJson() {}

    static ObjectNode of(Message message) {
        ObjectNode node = Json.object();
        node.put("key", message.key());
        node.set("args", Json.list(message.args(), MessageJson::value));
        return node;
    }

    private static JsonNode value(Object value) {
        return switch (value) {
            case Message nested -> of(nested);
            case Collection<?> many -> Json.list(many, MessageJson::value);
            case Integer number -> LongNode.valueOf(number);
            case Long number -> LongNode.valueOf(number);
            case Number number -> DoubleNode.valueOf(number.doubleValue());
            default -> TextNode.valueOf(value.toString());
        };
    }
}
