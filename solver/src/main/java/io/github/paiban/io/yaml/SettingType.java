package io.github.paiban.io.yaml;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.catalogue.ParameterType;
import java.time.Duration;
import java.util.List;

/** What the value of a {@link Setting} is. Each type names the Java class of its values. */
sealed interface SettingType {
    /** A text in one line, of at most {@value #MAX_TEXT} characters; values are {@link String}. */
    record Text() implements SettingType {}

    /** One or more texts; values are lists of {@link String}. */
    record Words() implements SettingType {}

    /** One of some words; values are {@link String}. */
    record OneOf(List<String> words) implements SettingType {}

    /** What a rule's parameter can be; values are as there. */
    record Value(ParameterType type) implements SettingType {}

    /** A length of time with seconds; values are {@link Duration}. */
    record Length(Duration least, Duration most) implements SettingType {}

    /** A number with decimals; values are {@link Double}. */
    record Decimal(double least, double most) implements SettingType {}

    /** A share in time; values are {@link io.github.paiban.staffing.ServiceTarget}. */
    record Target() implements SettingType {}

    /** A share of a whole; values are {@link Double}, 0 to 1. */
    record Share() implements SettingType {}

    /** How much of a balance goes over: {@code settle}, {@code none} or a share; values are {@link Double}, 0 to 1. */
    record Carry() implements SettingType {}

    /** A colour; values are {@link String}, {@code #RRGGBB}. */
    record Colour() implements SettingType {}

    /** From one time of day to another; values are {@link io.github.paiban.io.text.TimeSpan}. */
    record ClockSpan() implements SettingType {}

    /** A time zone; values are {@link java.time.ZoneId}. */
    record Zone() implements SettingType {}

    /** A calendar month; values are {@link java.time.YearMonth}. */
    record MonthOfYear() implements SettingType {}

    /** A day; values are {@link java.time.LocalDate}. */
    record Day() implements SettingType {}

    /** Settings of their own; values are {@link Settings}. */
    record Section(SettingTable table) implements SettingType {}

    /** Settings of their own, or the value of one of them alone; values are {@link Settings}. */
    record Brief(SettingTable table, String key) implements SettingType {}

    /** Settings by a free id each; values are lists of {@link Named}. */
    record Sections(SettingTable table) implements SettingType {}

    /** Settings by a name each, as people write it; values are lists of {@link Named}. */
    record NamedSections(SettingTable table) implements SettingType {}

    /** Texts by a free word each; values are lists of {@link Alias}. */
    record Aliases() implements SettingType {}

    /** Rules by their ids; values are {@link Node.Mapping}, for their keys depend on their kinds. */
    record Rules() implements SettingType {}

    /** Prices by the units at which each begins; values are lists of {@link Alias}. */
    record Tiers() implements SettingType {}

    /** Offers by their ids; values are {@link Node.Mapping}, for their keys depend on their models. */
    record Offers() implements SettingType {}

    /** A multiple; values are {@link Double}, 0 to {@code most}. */
    record Factor(double most) implements SettingType {}

    /** Settings that come over the same section of another file; values are {@link Node.Mapping}. */
    record Part(String file) implements SettingType {}

    /** The longest text. */
    int MAX_TEXT = 200;

    /** The most parts of a list or a section: shifts, rules, words. */
    int MAX_ENTRIES = 500;

    /** What a value must be, in words. */
    default Message about() {
        return switch (this) {
            case Text ignored -> Message.of("io.setting-type.text");
            case Words ignored -> Message.of("io.setting-type.words");
            case OneOf choice -> Message.of("io.setting-type.one-of", choice.words);
            case Value value -> value.type.about();
            case Length length ->
                Message.of("io.setting-type.length", length.least.toSeconds(), length.most.toSeconds());
            case Decimal number -> Message.of("io.setting-type.decimal", number.least, number.most);
            case Target ignored -> Message.of("io.setting-type.target");
            case Share ignored -> Message.of("io.setting-type.share");
            case Carry ignored -> Message.of("io.setting-type.carry");
            case Colour ignored -> Message.of("io.setting-type.color");
            case ClockSpan ignored -> Message.of("io.setting-type.clock-span");
            case Zone ignored -> Message.of("io.setting-type.zone");
            case MonthOfYear ignored -> Message.of("io.setting-type.month");
            case Day ignored -> Message.of("io.setting-type.day");
            case Section section -> Message.of("io.setting-type.section", section.table.keys());
            case Brief brief -> Message.of("io.setting-type.short", brief.key, brief.table.keys());
            case Sections ignored -> Message.of("io.setting-type.sections");
            case NamedSections ignored -> Message.of("io.setting-type.named-sections");
            case Aliases ignored -> Message.of("io.setting-type.aliases");
            case Rules ignored -> Message.of("io.setting-type.rules");
            case Tiers ignored -> Message.of("io.setting-type.tiers");
            case Offers ignored -> Message.of("io.setting-type.offers");
            case Factor ignored -> Message.of("io.setting-type.factor");
            case Part part -> Message.of("io.setting-type.part", part.file);
        };
    }
}
