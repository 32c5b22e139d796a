package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Texts;
import io.github.paiban.rules.catalogue.Parameter;
import io.github.paiban.rules.catalogue.RuleKind;
import java.util.List;

/** The vocabulary of rules as JSON. */
public final class CatalogueJson {
    private CatalogueJson() {}

    /** Kinds of rules with their parameters and examples. */
    public static String of(List<RuleKind> kinds, Texts texts) {
        ObjectNode document = Json.object().put("format", "paiban-rules-1");
        document.set("rules", Json.list(kinds, kind -> kind(kind, texts)));
        return Json.text(document);
    }

    private static ObjectNode kind(RuleKind kind, Texts texts) {
        ObjectNode node = Json.object()
                .put("rule", kind.name())
                .put("about", texts.say(kind.about()))
                .put("presence", EnumWord.of(kind.presence()))
                .put("level", FindingsJson.word(kind.level()))
                .put("weight", kind.weight());
        node.set("parameters", Json.list(kind.parameters(), parameter -> parameter(parameter, texts)));
        return node.put("example", kind.example());
    }

    private static ObjectNode parameter(Parameter parameter, Texts texts) {
        return Json.object()
                .put("name", parameter.name())
                .put("type", texts.say(parameter.type().about()))
                .put("required", parameter.required())
                .put("default", parameter.findDefaultText().orElse(null))
                .put("about", texts.say(parameter.about()));
    }
}
