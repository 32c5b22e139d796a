package io.github.paiban.io.yaml;

import io.github.paiban.headcount.FlowTerms;
import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.SolveSettings;
import io.github.paiban.io.yaml.SettingType.Aliases;
import io.github.paiban.io.yaml.SettingType.Carry;
import io.github.paiban.io.yaml.SettingType.ClockSpan;
import io.github.paiban.io.yaml.SettingType.Colour;
import io.github.paiban.io.yaml.SettingType.Day;
import io.github.paiban.io.yaml.SettingType.Length;
import io.github.paiban.io.yaml.SettingType.MonthOfYear;
import io.github.paiban.io.yaml.SettingType.OneOf;
import io.github.paiban.io.yaml.SettingType.Rules;
import io.github.paiban.io.yaml.SettingType.Section;
import io.github.paiban.io.yaml.SettingType.Sections;
import io.github.paiban.io.yaml.SettingType.Share;
import io.github.paiban.io.yaml.SettingType.Text;
import io.github.paiban.io.yaml.SettingType.Value;
import io.github.paiban.io.yaml.SettingType.Words;
import io.github.paiban.io.yaml.SettingType.Zone;
import io.github.paiban.ledger.LedgerTerms;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.catalogue.Catalogue;
import io.github.paiban.rules.catalogue.Parameter;
import io.github.paiban.rules.catalogue.ParameterType.DutyWords;
import io.github.paiban.rules.catalogue.ParameterType.TimeOfDay;
import io.github.paiban.rules.catalogue.ParameterType.TimeSpan;
import io.github.paiban.rules.catalogue.ParameterType.WholeNumber;
import io.github.paiban.rules.catalogue.RuleKind;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The keys of paiban.yaml: the reader and the schema go by these tables. */
final class SettingTables {
    /** The most threads that can be asked for. */
    static final int MAX_THREADS = 64;

    private static final Length SOLVE_TIME = new Length(Duration.ofSeconds(1), Duration.ofHours(24));

    static final SettingTable PERIOD =
            SettingTable.named("period").required("from", new Day()).required("to", new Day());

    static final SettingTable SOLVE = SettingTable.named("solve")
            .optional("time", SOLVE_TIME, SolveSettings.DEFAULT.time().toSeconds() + "s")
            .optional(
                    "unimproved", SOLVE_TIME, SolveSettings.DEFAULT.unimproved().toSeconds() + "s")
            .optional("gap", new Share(), "0%")
            .optional("seed", new Value(new WholeNumber(0, Integer.MAX_VALUE)), "" + SolveSettings.DEFAULT.seed())
            .optional("threads", new Value(new WholeNumber(1, MAX_THREADS)), "" + SolveSettings.DEFAULT.threads());

    static final SettingTable SHIFT = SettingTable.named("shift")
            .optional("name", new Text(), "")
            .optional("symbol", new Text(), "")
            .optional("time", new ClockSpan(), "")
            .optional("start", new Value(new TimeOfDay()), "")
            .optional("end", new Value(new TimeOfDay()), "")
            .optional("paid", new Value(new TimeSpan(0, 24 * 60)), "")
            .optional("color", new Colour(), "")
            .optional("skills", new Words(), "")
            .optional("tags", new Words(), "");

    static final SettingTable ROLE = SettingTable.named("role")
            .optional("name", new Text(), "")
            .optional("symbol", new Text(), "")
            .required("shifts", new Words())
            .optional("skills", new Words(), "")
            .optional("queue", new Text(), "");

    static final SettingTable SYMBOLS =
            SettingTable.named("symbols").optional("off", new Text(), "").optional("leave", new Text(), "");

    static final SettingTable COLOURS =
            SettingTable.named("colors").optional("off", new Colour(), "").optional("leave", new Colour(), "");

    static final SettingTable ALIASES =
            SettingTable.named("aliases").optional("columns", new Aliases(), "").optional("shifts", new Aliases(), "");

    static final SettingTable IMPORT = SettingTable.named("import").optional("pinned-colors", new Words(), "");

    static final SettingTable LEDGER = SettingTable.named("ledger")
            .optional("carry", new Carry(), "settle")
            .optional("most-days", new Value(new WholeNumber(0, 31)), "3")
            .optional("most-hours", new Value(new TimeSpan(0, 400 * 60)), "16h")
            .optional("notice", new Value(new WholeNumber(0, 60)), "" + LedgerTerms.DEFAULT.noticeDays())
            .optional("nights", new Value(new DutyWords()), "")
            .optional("half-days", new Value(new DutyWords()), "")
            .optional("rests", new Value(new WholeNumber(0, 31)), "")
            .optional("rests-back", new Value(new WholeNumber(0, 31)), "" + LedgerTerms.DEFAULT.mostRests())
            .optional("refused-wishes", new Value(new WholeNumber(0, 100)), "50");

    static final SettingTable LAW = SettingTable.named("law")
            .required("profile", new OneOf(List.of("cn", "off")))
            .optional("hours", new OneOf(List.of("standard", "comprehensive")), "standard")
            .optional("account", new OneOf(List.of("month", "quarter", "year")), "quarter")
            .optional("base", new OneOf(List.of("paid", "clock")), "paid");

    static final SettingTable HEADCOUNT = SettingTable.named("headcount")
            .optional("attrition", new Share(), percent(FlowTerms.DEFAULT.attrition()))
            .optional("ramp", new Value(new WholeNumber(0, 52)), "" + FlowTerms.DEFAULT.rampWeeks())
            .optional("ramp-capacity", new Share(), percent(FlowTerms.DEFAULT.rampCapacity()))
            .optional("hire-lead", new Value(new WholeNumber(0, 365)), "" + FlowTerms.DEFAULT.leadDays())
            .optional("temporary", new OneOf(List.of("allowed", "never")), "allowed")
            .optional("peak", new SettingType.Decimal(1.01, 100), "" + FlowTerms.DEFAULT.peak());

    static final SettingTable SHOP = SettingTable.named("shop")
            .required("shop", new Text())
            .optional("month", new MonthOfYear(), "")
            .optional("period", new Section(PERIOD), "")
            .optional("language", new OneOf(List.of("zh", "en")), "zh")
            .optional("zone", new Zone(), ShopConfig.ZONE.getId())
            .optional("solve", new Section(SOLVE), "")
            .required("shifts", new Sections(SHIFT))
            .optional("roles", new Sections(ROLE), "")
            .optional("symbols", new Section(SYMBOLS), "")
            .optional("colors", new Section(COLOURS), "")
            .optional("aliases", new Section(ALIASES), "")
            .optional("import", new Section(IMPORT), "")
            .optional("service", new Section(ServiceTables.SERVICE), "")
            .optional("ledger", new Section(LEDGER), "")
            .optional("headcount", new Section(HEADCOUNT), "")
            .optional("law", new SettingType.Brief(LAW, "profile"), "off")
            .optional("rules", new Rules(), "");

    private SettingTables() {}

    private static String percent(double share) {
        return Math.round(100 * share) + "%";
    }

    /** The keys that every rule has; level and weight without a kind's own. */
    static SettingTable rule() {
        return SettingTable.named("rule")
                .required("rule", new OneOf(Catalogue.names()))
                .optional("level", new OneOf(List.of("must", "should", "prefer")), "")
                .optional("weight", new Value(new WholeNumber(1, (int) RuleHead.MAX_WEIGHT)), "")
                .optional("teams", new Words(), "")
                .optional("shops", new Words(), "")
                .optional("skills", new Words(), "")
                .optional("agents", new Words(), "");
    }

    /** The keys of a rule of a kind: its parameters behind those that every rule has. */
    static SettingTable rule(RuleKind kind) {
        SettingTable table = SettingTable.named("rule");
        for (Setting each : rule().settings()) {
            table = table.with(
                    switch (each.key()) {
                        case "level" -> defaulting(each, kind.level().name().toLowerCase(Locale.ROOT));
                        case "weight" -> defaulting(each, Long.toString(kind.weight()));
                        default -> each;
                    });
        }
        for (Parameter each : kind.parameters()) {
            table = table.with(new Setting(
                    each.name(),
                    new Value(each.type()),
                    each.required(),
                    each.findDefaultText().orElse(""),
                    each.about()));
        }
        return table;
    }

    private static Setting defaulting(Setting setting, String value) {
        return new Setting(setting.key(), setting.type(), setting.required(), value, setting.about());
    }
}
