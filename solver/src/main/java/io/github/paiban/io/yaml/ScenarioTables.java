package io.github.paiban.io.yaml;

import io.github.paiban.io.yaml.SettingType.ClockSpan;
import io.github.paiban.io.yaml.SettingType.Factor;
import io.github.paiban.io.yaml.SettingType.Length;
import io.github.paiban.io.yaml.SettingType.OneOf;
import io.github.paiban.io.yaml.SettingType.Part;
import io.github.paiban.io.yaml.SettingType.Section;
import io.github.paiban.io.yaml.SettingType.Sections;
import io.github.paiban.io.yaml.SettingType.Target;
import io.github.paiban.io.yaml.SettingType.Text;
import io.github.paiban.io.yaml.SettingType.Value;
import io.github.paiban.rules.catalogue.ParameterType.WholeNumber;
import java.time.Duration;
import java.util.List;

/** The keys of scenarios.yaml. */
final class ScenarioTables {
    /** Sections of a scenario that come over those of paiban.yaml. */
    static final List<String> OF_SHOP = List.of("service", "shifts", "roles", "rules", "law", "headcount");

    /** Sections of a scenario that come over those of quote.yaml. */
    static final List<String> OF_QUOTE = List.of("cost", "offers");

    /** More than this many times the volume is a mistake. */
    private static final double MOST_TIMES = 100;

    static final SettingTable SCENARIO = scenario();

    static final SettingTable NEW_SHIFTS = SettingTable.named("new-shifts")
            .optional("starts", new ClockSpan(), "06:00-22:00")
            .optional("every", new Length(Duration.ofMinutes(15), Duration.ofHours(4)), "30m");

    static final SettingTable SCENARIOS = SettingTable.named("scenarios")
            .required("scenarios", new Sections(SCENARIO))
            .optional("new-shifts", new Section(NEW_SHIFTS), "");

    private ScenarioTables() {}

    private static SettingTable scenario() {
        SettingTable table = SettingTable.named("scenario")
                .optional("name", new Text(), "")
                .optional("volume", new Factor(MOST_TIMES), "100%")
                .optional("target", new Target(), "")
                .optional("concurrency", new Value(new WholeNumber(1, 100)), "")
                .optional("new-shift", new OneOf(List.of("best", "none")), "none");
        for (String section : OF_SHOP) {
            table = table.optional(section, new Part("paiban.yaml"), "");
        }
        for (String section : OF_QUOTE) {
            table = table.optional(section, new Part("quote.yaml"), "");
        }
        return table;
    }
}
