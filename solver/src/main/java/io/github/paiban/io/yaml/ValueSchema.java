package io.github.paiban.io.yaml;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.catalogue.ParameterType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The JSON Schemas of single values. */
final class ValueSchema {
    private static final String LENGTH =
            "^(?=.)(\\d+(\\.\\d+)?(h|小时))?(\\d+(\\.\\d+)?(m|min|分钟?))?(\\d+(\\.\\d+)?(s|秒))?$"
                    + "|^PT[0-9HMS.]+$|^\\d+:[0-5]\\d$";
    /** YAML 1.1 takes {@code off} without quotation marks for a boolean. */
    private static final List<String> TEXT_TYPES = List.of("string", "number", "boolean");

    private static final String CLOCK = "([0-3]?\\d|4[0-8]):[0-5]\\d";

    private ValueSchema() {}

    /** The schemas that the others refer to by name. */
    static Map<String, ObjectNode> definitions() {
        Map<String, ObjectNode> definitions = new LinkedHashMap<>();
        ObjectNode text = JsonNodeFactory.instance.objectNode();
        TEXT_TYPES.forEach(text.putArray("type")::add);
        definitions.put("text", text.put("minLength", 1).put("maxLength", SettingType.MAX_TEXT));
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        words.putArray("anyOf").add(text()).add(list(text(), 1));
        definitions.put("words", words);
        definitions.put("length", pattern(LENGTH));
        definitions.put("clock", pattern("^" + CLOCK + "$"));
        return definitions;
    }

    static ObjectNode reference(String definition) {
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + definition);
    }

    static ObjectNode of(ParameterType type) {
        return switch (type) {
            case ParameterType.WholeNumber number ->
                typed("integer").put("minimum", number.least()).put("maximum", number.most());
            case ParameterType.TimeSpan ignored -> length();
            case ParameterType.TimeOfDay ignored -> reference("clock");
            case ParameterType.Fraction ignored ->
                typed("number").put("minimum", 0).put("maximum", 1);
            case ParameterType.DutyWords ignored -> words();
            case ParameterType.Days ignored -> words();
            case ParameterType.WindowName ignored -> oneOf(windows());
            case ParameterType.Sequences ignored -> list(list(words(), 2).put("maxItems", 3), 1);
            case ParameterType.AgentGroups ignored -> list(list(text(), 2), 1);
            case ParameterType.SkillName ignored -> text();
            case ParameterType.RoleName ignored -> text();
        };
    }

    private static List<String> windows() {
        return Arrays.stream(Window.values())
                .map(window -> window.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    static ObjectNode text() {
        return reference("text");
    }

    static ObjectNode words() {
        return reference("words");
    }

    static ObjectNode length() {
        return reference("length");
    }

    static ObjectNode oneOf(List<String> words) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        words.forEach(schema.putArray("enum")::add);
        return schema;
    }

    static ObjectNode decimal(double least, double most) {
        return typed("number").put("minimum", least).put("maximum", most);
    }

    static ObjectNode target() {
        return pattern("^\\d{1,2}(\\.\\d+)? ?[%％]? ?/ ?\\d+(\\.\\d+)?(h|m|min|s|小时|分钟?|秒)?$");
    }

    static ObjectNode share() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.putArray("anyOf")
                .add(typed("number").put("minimum", 0).put("exclusiveMaximum", 1))
                .add(pattern("^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?) ?[%％]$"));
        return schema;
    }

    /** Money, or a share of the sales. */
    static ObjectNode price() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.putArray("anyOf").add(typed("number").put("minimum", 0)).add(pattern("^\\d+(\\.\\d+)? ?[%％]?$"));
        return schema;
    }

    /** A multiple, or what is added or taken away. */
    static ObjectNode factor() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.putArray("anyOf").add(typed("number").put("minimum", 0)).add(pattern("^[+-]?\\d+(\\.\\d+)? ?[%％倍x×]$"));
        return schema;
    }

    static ObjectNode carry() {
        ObjectNode schema = share();
        ((ArrayNode) schema.get("anyOf")).add(oneOf(List.of("settle", "none")));
        return schema;
    }

    static ObjectNode colour() {
        return pattern("^#?[0-9A-Fa-f]{6}$");
    }

    static ObjectNode clockSpan() {
        return pattern("^" + CLOCK + " ?[-–—~～至到] ?" + CLOCK + "$");
    }

    static ObjectNode zone() {
        return pattern("^[A-Za-z_]+(/[A-Za-z0-9_+-]+)+$");
    }

    static ObjectNode month() {
        return pattern("^20\\d\\d[-/.年]?(0?[1-9]|1[0-2])月?$");
    }

    static ObjectNode day() {
        return pattern("^20\\d\\d[-/.年](0?[1-9]|1[0-2])[-/.月](0?[1-9]|[12]\\d|3[01])日?$");
    }

    private static ObjectNode pattern(String pattern) {
        return typed("string").put("pattern", pattern);
    }

    private static ObjectNode list(ObjectNode items, int atLeast) {
        ObjectNode schema = typed("array").put("minItems", atLeast);
        schema.set("items", items);
        return schema;
    }

    private static ObjectNode typed(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
