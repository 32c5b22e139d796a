package io.github.paiban.io.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Texts;
import io.github.paiban.quote.PriceModel;
import io.github.paiban.rules.catalogue.Catalogue;
import io.github.paiban.rules.catalogue.RuleKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The JSON Schemas of paiban.yaml, quote.yaml and scenarios.yaml (draft 2020-12), by which editors complete and check them. Made from the tables and the
 * catalogue that the reader goes by; descriptions are in English and Chinese.
 *
 * <p>The schema is a little stricter than the reader: it asks for numbers as numbers and for one way to write times.
 */
public final class ConfigSchema {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final Texts CHINESE = Texts.in(Locale.SIMPLIFIED_CHINESE);

    private final ObjectNode definitions = NODES.objectNode();

    private ConfigSchema() {
        definitions.setAll(ValueSchema.definitions());
    }

    /** The schema of paiban.yaml as indented JSON, ending with a line feed. */
    public static String json() {
        return text(new ConfigSchema().shop());
    }

    /** The schema of quote.yaml likewise. */
    public static String quoteJson() {
        return text(new ConfigSchema().schema("quote.yaml", QuoteTables.QUOTE));
    }

    /** The schema of scenarios.yaml likewise. */
    public static String scenariosJson() {
        return text(new ConfigSchema().schema("scenarios.yaml", ScenarioTables.SCENARIOS));
    }

    private static String text(ObjectNode schema) {
        Separators colons = Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(colons);
        printer.indentArraysWith(DefaultPrettyPrinter.FixedSpaceIndenter.instance);
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(schema).replace(" : ", ": ") + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree of plain nodes could not be written.", impossible);
        }
    }

    private ObjectNode shop() {
        ObjectNode schema = schema("paiban.yaml", SettingTables.SHOP);
        schema.set("not", required("month", "period"));
        schema.set("$defs", schema.remove("$defs"));
        return schema;
    }

    private ObjectNode schema(String file, SettingTable table) {
        ObjectNode schema = NODES.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:io.github.paiban:" + file);
        schema.put("title", file);
        schema.setAll(table(table));
        schema.set("$defs", definitions);
        return schema;
    }

    private ObjectNode table(SettingTable table) {
        ObjectNode schema = object();
        ObjectNode properties = schema.putObject("properties");
        for (Setting setting : table.settings()) {
            properties.set(setting.key(), described(setting));
        }
        schema.put("additionalProperties", false);
        List<String> required = table.settings().stream()
                .filter(Setting::required)
                .map(Setting::key)
                .toList();
        if (!required.isEmpty()) {
            schema.set("required", strings(required));
        }
        return schema;
    }

    private ObjectNode described(Setting setting) {
        ObjectNode schema = type(setting.type());
        String absent = setting.ifAbsent().isEmpty() ? "" : " [" + setting.ifAbsent() + "]";
        schema.put("description", bilingual(setting.about()) + absent);
        return schema;
    }

    private static String bilingual(Message message) {
        return ENGLISH.say(message) + " " + CHINESE.say(message);
    }

    private ObjectNode type(SettingType type) {
        return switch (type) {
            case SettingType.Text ignored -> ValueSchema.text();
            case SettingType.Words ignored -> ValueSchema.words();
            case SettingType.OneOf choice -> ValueSchema.oneOf(choice.words());
            case SettingType.Value value -> ValueSchema.of(value.type());
            case SettingType.Length ignored -> ValueSchema.length();
            case SettingType.Decimal number -> ValueSchema.decimal(number.least(), number.most());
            case SettingType.Target ignored -> ValueSchema.target();
            case SettingType.Share ignored -> ValueSchema.share();
            case SettingType.Carry ignored -> ValueSchema.carry();
            case SettingType.Colour ignored -> ValueSchema.colour();
            case SettingType.ClockSpan ignored -> ValueSchema.clockSpan();
            case SettingType.Zone ignored -> ValueSchema.zone();
            case SettingType.MonthOfYear ignored -> ValueSchema.month();
            case SettingType.Day ignored -> ValueSchema.day();
            case SettingType.Section section -> table(section.table());
            case SettingType.Brief brief -> brief(brief);
            case SettingType.Sections sections -> sections(sections.table());
            case SettingType.NamedSections sections -> free(definition(sections.table()));
            case SettingType.Aliases ignored -> free(ValueSchema.text());
            case SettingType.Rules ignored -> rules();
            case SettingType.Tiers ignored -> free(ValueSchema.price());
            case SettingType.Offers ignored -> offers();
            case SettingType.Factor ignored -> ValueSchema.factor();
            case SettingType.Part ignored -> object();
        };
    }

    private ObjectNode brief(SettingType.Brief brief) {
        ObjectNode schema = NODES.objectNode();
        ArrayNode ways = schema.putArray("anyOf").add(table(brief.table()));
        brief.table().find(brief.key()).ifPresent(setting -> ways.add(type(setting.type())));
        return schema;
    }

    private ObjectNode sections(SettingTable table) {
        ObjectNode each = table(table);
        if (table.find("time").isPresent()) {
            each.putArray("oneOf").add(required("time")).add(required("start", "end"));
        }
        definitions.set(table.name(), each);
        return byId(ValueSchema.reference(table.name()));
    }

    private ObjectNode definition(SettingTable table) {
        definitions.set(table.name(), table(table));
        return ValueSchema.reference(table.name());
    }

    private ObjectNode rules() {
        ObjectNode rule = object();
        rule.putObject("properties").set("rule", ValueSchema.oneOf(Catalogue.names()));
        rule.set("required", strings(List.of("rule")));
        ArrayNode choices = rule.putArray("allOf");
        for (RuleKind kind : Catalogue.all()) {
            if (kind.presence() != RuleKind.Presence.ALWAYS) {
                choices.add(choice(kind));
                definitions.set("rule-" + kind.name(), rule(kind));
            }
        }
        definitions.set("rule", rule);
        return byId(ValueSchema.reference("rule"));
    }

    private static ObjectNode choice(RuleKind kind) {
        return choice("rule", kind.name(), "rule-" + kind.name());
    }

    private static ObjectNode choice(String key, String word, String definition) {
        ObjectNode choice = NODES.objectNode();
        ObjectNode condition = choice.putObject("if");
        condition.putObject("properties").putObject(key).put("const", word);
        choice.set("then", ValueSchema.reference(definition));
        return choice;
    }

    private ObjectNode offers() {
        ObjectNode offer = object();
        List<String> models =
                Arrays.stream(PriceModel.values()).map(PriceModel::word).toList();
        offer.putObject("properties").set("model", ValueSchema.oneOf(models));
        offer.set("required", strings(List.of("model")));
        ArrayNode choices = offer.putArray("allOf");
        for (PriceModel model : PriceModel.values()) {
            choices.add(choice("model", model.word(), "offer-" + model.word()));
            definitions.set("offer-" + model.word(), table(QuoteTables.offer(model)));
        }
        definitions.set("offer", offer);
        return byId(ValueSchema.reference("offer"));
    }

    private ObjectNode rule(RuleKind kind) {
        ObjectNode schema = table(SettingTables.rule(kind));
        schema.put("description", bilingual(kind.about()));
        schema.putArray("examples").add(kind.example());
        if (kind.findParameter("exactly").isPresent()) {
            schema.putArray("anyOf").add(required("min")).add(required("max")).add(required("exactly"));
        }
        return schema;
    }

    private static ObjectNode byId(ObjectNode each) {
        ObjectNode schema = free(each);
        schema.putObject("propertyNames").put("pattern", "^" + SettingReader.ID.pattern() + "$");
        return schema;
    }

    private static ObjectNode free(ObjectNode each) {
        ObjectNode schema = object();
        schema.set("additionalProperties", each);
        schema.put("maxProperties", SettingType.MAX_ENTRIES);
        return schema;
    }

    private static ObjectNode object() {
        return NODES.objectNode().put("type", "object");
    }

    private static ObjectNode required(String... keys) {
        ObjectNode schema = NODES.objectNode();
        schema.set("required", strings(List.of(keys)));
        return schema;
    }

    private static ArrayNode strings(List<String> values) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
