package io.github.paiban.io.yaml;

import io.github.paiban.io.yaml.SettingType.ClockSpan;
import io.github.paiban.io.yaml.SettingType.Day;
import io.github.paiban.io.yaml.SettingType.Decimal;
import io.github.paiban.io.yaml.SettingType.Length;
import io.github.paiban.io.yaml.SettingType.NamedSections;
import io.github.paiban.io.yaml.SettingType.OneOf;
import io.github.paiban.io.yaml.SettingType.Share;
import io.github.paiban.io.yaml.SettingType.Target;
import io.github.paiban.io.yaml.SettingType.Text;
import io.github.paiban.io.yaml.SettingType.Value;
import io.github.paiban.io.yaml.SettingType.Words;
import io.github.paiban.rules.catalogue.ParameterType.WholeNumber;
import java.time.Duration;
import java.util.List;

/** The keys of {@code service:} in paiban.yaml and of the platforms' profiles. */
final class ServiceTables {
    private static final Length REPLY = new Length(Duration.ofSeconds(1), Duration.ofHours(24));
    private static final Length PAUSE = new Length(Duration.ZERO, Duration.ofHours(24));

    /** What a platform counts; a shop's own keys come before it. */
    static final SettingTable PLATFORM = assessed(SettingTable.named("platform")
            .required("source", new Words())
            .required("read", new Day())
            .optional("about", new Text(), ""));

    /** What may also be said of a single queue or shop. */
    static final SettingTable STREAM = stream(SettingTable.named("stream"));

    static final SettingTable SERVICE = stream(SettingTable.named("service"))
            .optional("queues", new NamedSections(STREAM), "")
            .optional("shops", new NamedSections(STREAM), "");

    private ServiceTables() {}

    private static SettingTable assessed(SettingTable table) {
        return table.optional("target", new Target(), absent(table, "80/30s"))
                .optional("assess", new OneOf(List.of("first", "all")), absent(table, "first"))
                .optional("window", new ClockSpan(), absent(table, "00:00-24:00"))
                .optional("longest", REPLY, "")
                .optional("points", new Decimal(0, 1000), "")
                .optional("points-limit", new Decimal(0, 100_000), "")
                .optional("fine", new Decimal(0, 10_000_000), "");
    }

    private static SettingTable stream(SettingTable table) {
        SettingTable first = table.optional("platform", new OneOf(Platforms.NAMES), "");
        return assessed(first)
                .optional("first-reply", REPLY, "")
                .optional("reply", REPLY, "")
                .optional("typing", new Value(new WholeNumber(1, 2000)), absent(table, "50"))
                .optional("characters", new Value(new WholeNumber(1, 10_000)), absent(table, "20"))
                .optional("reading", PAUSE, absent(table, "5s"))
                .optional("variation", new Decimal(0.05, 5), absent(table, "1"))
                .optional("rounds", new Decimal(1, 200), absent(table, "5"))
                .optional("think", PAUSE, absent(table, "60s"))
                .optional("concurrency", new Value(new WholeNumber(1, 100)), absent(table, "5"))
                .optional("discipline", new OneOf(List.of("first-come", "new-chat-first")), absent(table, "first-come"))
                .optional("patience", REPLY, "")
                .optional("max-occupancy", new Share(), absent(table, "85%"))
                .optional("shrinkage", new Share(), absent(table, "0%"))
                .optional("messages-per-chat", new Decimal(0.01, 1000), "");
    }

    /** Only in the section as a whole there are values that hold where nothing is written. */
    private static String absent(SettingTable table, String value) {
        return table.name().equals("service") ? value : "";
    }
}
