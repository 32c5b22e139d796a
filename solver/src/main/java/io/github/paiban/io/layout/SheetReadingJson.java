package io.github.paiban.io.layout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Texts;
import java.util.List;

/** The reading of a sheet as JSON. */
public final class SheetReadingJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private SheetReadingJson() {}

    /**
     * A document of the people with their cells by day, what the sheet says of codes, counts of symbols, first and last day, what was assumed, what was
     * not understood, and what is left open.
     *
     * @param reading what was read
     * @param notices what there is to say of the file itself
     * @param texts the language
     */
    public static String of(SheetReading reading, List<Notice> notices, Texts texts) {
        List<SheetDay> days = reading.days();
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("file", reading.file()).put("kind", reading.kind().word());
        ArrayNode sheets = document.putArray("sheets");
        reading.sheets().forEach(sheets::add);
        document.put("n_rows", reading.agents().size()).put("n_days", days.size());
        document.put("first", days.isEmpty() ? "" : days.getFirst().key());
        document.put("last", days.isEmpty() ? "" : days.getLast().key());
        document.put("blank", reading.blank().word());
        ObjectNode legend = document.putObject("legend");
        reading.legend()
                .entries()
                .forEach((code, said) ->
                        legend.putObject(code).put("text", said.text()).put("cell", said.address()));
        ObjectNode counts = document.putObject("symbol_counts");
        reading.symbolCounts().forEach(counts::put);
        ArrayNode agents = document.putArray("agents");
        reading.agents().forEach(agent -> agents.add(agent(agent)));
        document.set("assumptions", remarks(reading.assumptions(), texts));
        document.set("not_understood", remarks(reading.unread(), texts));
        document.set("open", remarks(reading.open(), texts));
        ArrayNode told = document.putArray("notices");
        notices.forEach(notice -> told.addObject()
                .put("code", notice.code())
                .put("value", notice.value())
                .put("expected", texts.say(notice.expected()))
                .put("hint", texts.say(notice.hint())));
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A JSON tree could not be written.", e);
        }
    }

    private static ObjectNode agent(ReadAgent agent) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (agent.row() > 0) {
            node.put("row", agent.row());
        }
        node.put("name", agent.name());
        if (!agent.id().isEmpty()) {
            node.put("id", agent.id());
        }
        agent.more().forEach(node::put);
        ObjectNode cells = node.putObject("cells");
        agent.cells().forEach((day, cell) -> cells.put(day.key(), cell.text()));
        return node;
    }

    private static ArrayNode remarks(List<SheetRemark> remarks, Texts texts) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (SheetRemark remark : remarks) {
            ObjectNode node = list.addObject().put("code", remark.code());
            if (!remark.cell().isEmpty()) {
                node.put("cell", remark.cell()).put("text", remark.text());
            }
            node.put("message", texts.say(remark.said()));
        }
        return list;
    }
}
