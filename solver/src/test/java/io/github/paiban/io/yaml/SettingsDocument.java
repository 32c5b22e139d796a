package io.github.paiban.io.yaml;

import io.github.paiban.notice.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes docs/settings.md, the keys of paiban.yaml, in one language from the tables of settings. */
public final class SettingsDocument {
    private static final List<SettingTable> TABLES = List.of(
            SettingTables.SHOP,
            SettingTables.PERIOD,
            SettingTables.SHIFT,
            SettingTables.ROLE,
            SettingTables.rule(),
            SettingTables.LAW,
            SettingTables.HEADCOUNT,
            SettingTables.SYMBOLS,
            SettingTables.ALIASES,
            SettingTables.IMPORT,
            ServiceTables.SERVICE,
            ServiceTables.STREAM,
            SettingTables.LEDGER,
            SettingTables.SOLVE);
    private static final List<SettingTable> QUOTE_TABLES = List.of(
            QuoteTables.QUOTE, QuoteTables.MONTH, QuoteTables.COST, QuoteTables.anyOffer(), QuoteTables.SERVICE_LEVEL);
    private static final List<SettingTable> SCENARIO_TABLES =
            List.of(ScenarioTables.SCENARIOS, ScenarioTables.SCENARIO, ScenarioTables.NEW_SHIFTS);
    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("scenarios", "scenarios.yaml"),
            Map.entry("scenario", "scenarios: <id>:"),
            Map.entry("new-shifts", "new-shifts:"),
            Map.entry("quote", "quote.yaml"),
            Map.entry("quote-month", "month:"),
            Map.entry("quote-cost", "cost:"),
            Map.entry("offer", "offers: <id>:"),
            Map.entry("quote-service", "offers: <id>: service:"),
            Map.entry("shop", "paiban.yaml"),
            Map.entry("period", "period:"),
            Map.entry("shift", "shifts: <id>:"),
            Map.entry("role", "roles: <id>:"),
            Map.entry("rule", "rules: <id>:"),
            Map.entry("law", "law:"),
            Map.entry("symbols", "symbols:"),
            Map.entry("aliases", "aliases:"),
            Map.entry("import", "import:"),
            Map.entry("service", "service:"),
            Map.entry("stream", "service: queues: <name>: / service: shops: <name>:"),
            Map.entry("ledger", "ledger:"),
            Map.entry("solve", "solve:"));

    private final Texts texts;
    private final boolean chinese;

    private SettingsDocument(Locale locale) {
        this.texts = Texts.in(locale);
        this.chinese = locale.getLanguage().equals("zh");
    }

    /** The document, below an introduction written by hand. */
    public static String in(Locale locale, String introduction) {
        return of(TABLES, locale, introduction);
    }

    /** The keys of quote.yaml likewise. */
    public static String quoteIn(Locale locale, String introduction) {
        return of(QUOTE_TABLES, locale, introduction);
    }

    /** The keys of scenarios.yaml likewise. */
    public static String scenariosIn(Locale locale, String introduction) {
        return of(SCENARIO_TABLES, locale, introduction);
    }

    private static String of(List<SettingTable> tables, Locale locale, String introduction) {
        SettingsDocument document = new SettingsDocument(locale);
        return tables.stream()
                .map(document::table)
                .collect(Collectors.joining("\n", introduction.strip() + "\n\n", ""));
    }

    private String table(SettingTable table) {
        String columns = chinese ? "| 项目 | 含义 | 取值 | 不写时 |" : "| key | meaning | value | if absent |";
        return table.settings().stream()
                .map(this::row)
                .collect(Collectors.joining(
                        "\n", "## `" + HEADINGS.get(table.name()) + "`\n\n" + columns + "\n|---|---|---|---|\n", "\n"));
    }

    private String row(Setting setting) {
        String absent = setting.required()
                ? (chinese ? "必填" : "required")
                : setting.ifAbsent().isEmpty() ? "" : "`" + setting.ifAbsent() + "`";
        List<String> cells = List.of(
                "`" + setting.key() + "`",
                texts.say(setting.about()),
                texts.say(setting.type().about()),
                absent);
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replaceAll("<([a-z一-龥]+)>", "‹$1›"))
                .collect(Collectors.joining(" | ", "| ", " |"))
                .replace("|  |", "| |");
    }
}
