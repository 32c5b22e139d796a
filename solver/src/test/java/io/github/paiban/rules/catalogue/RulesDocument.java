package io.github.paiban.rules.catalogue;

import io.github.paiban.notice.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes docs/rules.md in one language from the catalogue. */
public final class RulesDocument {
    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("row", "## Rules about one agent’s row"),
            Map.entry("column", "## Rules about a day across agents"),
            Map.entry("default", "Unless written otherwise: level `%s`, weight %s."),
            Map.entry("always", "Always on; it is not written."),
            Map.entry("unless", "On with its defaults unless a rule of this kind is written."),
            Map.entry(
                    "own",
                    "Agents can have limits of their own: columns `<rule id>.min` and `<rule id>.max` of "
                            + "agents.csv, %s."),
            Map.entry("numbers", "in numbers"),
            Map.entry("spans", "in hours, as `160` or `160h30m`"),
            Map.entry("columns", "| parameter | meaning | value | if absent |"),
            Map.entry("required", "required"));

    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("row", "## 针对每个人一行排班的规则"),
            Map.entry("column", "## 针对每天全体人员的规则"),
            Map.entry("default", "不写时：级别 `%s`，权重 %s。"),
            Map.entry("always", "始终生效，不用写。"),
            Map.entry("unless", "不写这类规则时，按默认值生效。"),
            Map.entry("own", "可以按人设定上下限：在 agents.csv 里加 `<规则编号>.min`、`<规则编号>.max` 两列，%s。"),
            Map.entry("numbers", "填数字"),
            Map.entry("spans", "填工时，如 `160` 或 `160h30m`"),
            Map.entry("columns", "| 参数 | 含义 | 取值 | 不写时 |"),
            Map.entry("required", "必填"));

    private final Texts texts;
    private final Map<String, String> words;
    private final StringBuilder text = new StringBuilder();

    private RulesDocument(Locale locale) {
        this.texts = Texts.in(locale);
        this.words = locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    /** The document, below an introduction written by hand. */
    public static String in(Locale locale, String introduction) {
        RulesDocument document = new RulesDocument(locale);
        document.text.append(introduction.strip()).append("\n\n");
        document.kinds("row", RuleKind.Shape.ROW);
        document.kinds("column", RuleKind.Shape.COLUMN);
        return document.text.toString().strip() + "\n";
    }

    private void kinds(String heading, RuleKind.Shape shape) {
        line(word(heading));
        Catalogue.all().stream().filter(kind -> kind.shape() == shape).forEach(this::kind);
    }

    private void kind(RuleKind kind) {
        line("### `" + kind.name() + "`");
        line(texts.say(kind.about()));
        if (!kind.example().isEmpty()) {
            line("```yaml\n" + kind.example() + "\n```");
        }
        line(standing(kind));
        if (!kind.parameters().isEmpty()) {
            line(kind.parameters().stream()
                    .map(this::row)
                    .collect(Collectors.joining("\n", word("columns") + "\n|---|---|---|---|\n", "")));
        }
        String unit = kind.ownLimits() == RuleKind.OwnLimits.NUMBERS ? "numbers" : "spans";
        if (kind.ownLimits() != RuleKind.OwnLimits.NONE) {
            line(word("own").formatted(word(unit)));
        }
    }

    private String standing(RuleKind kind) {
        String standard =
                word("default").formatted(kind.level().name().toLowerCase(Locale.ROOT), Long.toString(kind.weight()));
        return switch (kind.presence()) {
            case WRITTEN -> standard;
            case UNLESS_WRITTEN -> word("unless") + " " + standard;
            case ALWAYS -> word("always");
        };
    }

    private String row(Parameter parameter) {
        String absent = parameter.required()
                ? word("required")
                : parameter.findDefaultText().map(value -> "`" + value + "`").orElse("");
        List<String> cells = List.of(
                "`" + parameter.name() + "`",
                texts.say(parameter.about()),
                texts.say(parameter.type().about()),
                absent);
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|"))
                .map(cell -> cell.replaceAll("<([a-z一-龥]+)>", "‹$1›"))
                .collect(Collectors.joining(" | ", "| ", " |"))
                .replace("|  |", "| |");
    }

    private String word(String key) {
        return words.getOrDefault(key, key);
    }

    private void line(String paragraph) {
        text.append(paragraph).append("\n\n");
    }
}
