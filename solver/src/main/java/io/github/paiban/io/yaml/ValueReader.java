package io.github.paiban.io.yaml;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.text.Cleaning;
import io.github.paiban.io.text.Dates;
import io.github.paiban.io.text.Durations;
import io.github.paiban.io.text.Factors;
import io.github.paiban.io.text.Numerals;
import io.github.paiban.io.text.ServiceTargets;
import io.github.paiban.io.text.Shares;
import io.github.paiban.io.text.TimeSpan;
import io.github.paiban.notice.DidYouMean;
import io.github.paiban.notice.Message;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads single values by their {@link SettingType}; a wrong one becomes a notice that says what was expected. */
final class ValueReader {
    private static final Pattern COLOUR = Pattern.compile("[0-9A-Fa-f]{6}");
    private static final Pattern MONTH = Pattern.compile("(20\\d\\d)(?:[-/.]|年)?(0?[1-9]|1[0-2])月?");

    private final Report report;
    private final ParameterReader parameters;

    ValueReader(Report report) {
        this.report = report;
        this.parameters = new ParameterReader(this);
    }

    /** The value, of the class that the type says; empty, and a notice given, where it is wrong. */
    Optional<?> read(SettingType type, Node node) {
        return switch (type) {
            case SettingType.Text ignored -> text(node);
            case SettingType.Words ignored -> words(type.about(), node);
            case SettingType.OneOf choice -> oneOf(choice, node);
            case SettingType.Value value -> parameters.read(value.type(), node);
            case SettingType.Length length -> length(length, node);
            case SettingType.Decimal number -> checked(type.about(), node, decimal(number, scalar(node)));
            case SettingType.Target ignored -> checked(type.about(), node, ServiceTargets.find(scalar(node)));
            case SettingType.Share ignored -> checked(type.about(), node, Shares.find(scalar(node)));
            case SettingType.Carry ignored -> checked(type.about(), node, carry(scalar(node)));
            case SettingType.Colour ignored -> colour(node);
            case SettingType.ClockSpan ignored -> checked(type.about(), node, TimeSpan.find(scalar(node)));
            case SettingType.Zone ignored -> zone(type.about(), node);
            case SettingType.MonthOfYear ignored -> checked(type.about(), node, month(scalar(node)));
            case SettingType.Day ignored -> checked(type.about(), node, day(scalar(node)));
            case SettingType.Section ignored -> throw unexpected(type);
            case SettingType.Brief ignored -> throw unexpected(type);
            case SettingType.Sections ignored -> throw unexpected(type);
            case SettingType.NamedSections ignored -> throw unexpected(type);
            case SettingType.Aliases ignored -> throw unexpected(type);
            case SettingType.Rules ignored -> throw unexpected(type);
            case SettingType.Tiers ignored -> throw unexpected(type);
            case SettingType.Offers ignored -> throw unexpected(type);
            case SettingType.Part ignored -> throw unexpected(type);
            case SettingType.Factor factor -> checked(type.about(), node, factor(factor, scalar(node)));
        };
    }

    private static IllegalArgumentException unexpected(SettingType type) {
        return new IllegalArgumentException(type + " is no single value. Maybe use SettingReader.");
    }

    /** The text of a scalar, cleaned; empty text for a list or a mapping. */
    static String scalar(Node node) {
        return node instanceof Node.Scalar scalar && !scalar.isNothing() ? Cleaning.value(scalar.text()) : "";
    }

    /** A text in one line. */
    Optional<String> text(Node node) {
        String text = scalar(node);
        boolean accepted = !text.isEmpty() && text.length() <= SettingType.MAX_TEXT && text.indexOf('\n') < 0;
        return checked(new SettingType.Text().about(), node, accepted ? Optional.of(text) : Optional.empty());
    }

    /** One word, or a list of at least one. */
    Optional<List<String>> words(Message expected, Node node) {
        List<String> words = new ArrayList<>();
        List<Node> nodes = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        if (isTooLong(node, nodes.size())) {
            return Optional.empty();
        }
        for (Node each : nodes) {
            String word = scalar(each);
            if (word.isEmpty() || word.length() > SettingType.MAX_TEXT) {
                refuse(expected, each);
                return Optional.empty();
            }
            words.add(word);
        }
        return checked(expected, node, words.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(words)));
    }

    private Optional<String> oneOf(SettingType.OneOf choice, Node node) {
        String word = scalar(node);
        Optional<String> found =
                choice.words().stream().filter(word::equalsIgnoreCase).findFirst();
        if (found.isEmpty()) {
            refuse(choice.about(), node, DidYouMean.hint(node.shown(), choice.words()));
        }
        return found;
    }

    private Optional<Duration> length(SettingType.Length type, Node node) {
        Optional<Duration> length = Durations.find(scalar(node))
                .filter(each -> each.compareTo(type.least()) >= 0 && each.compareTo(type.most()) <= 0);
        if (length.isEmpty()) {
            refuse(type.about(), node, unitHint(node));
        }
        return length;
    }

    private static Optional<Double> carry(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "settle" -> Optional.of(1.0);
            case "none" -> Optional.of(0.0);
            default -> Shares.find(text);
        };
    }

    private static Optional<Double> decimal(SettingType.Decimal type, String text) {
        return Numerals.findDecimal(text).stream()
                .boxed()
                .filter(number -> number >= type.least() && number <= type.most())
                .findFirst();
    }

    private static Optional<Double> factor(SettingType.Factor type, String text) {
        return Factors.find(text).stream()
                .boxed()
                .filter(factor -> factor >= 0 && factor <= type.most())
                .findFirst();
    }

    /** Most often a length of time lacks its unit. */
    static Message unitHint(Node node) {
        boolean isNumber = Numerals.findDecimal(scalar(node)).isPresent();
        return Message.of(isNumber ? "io.value-hint.unit" : "io.value-hint.length");
    }

    /** A region such as Asia/Shanghai: only these have names in calendars. */
    private Optional<ZoneId> zone(Message expected, Node node) {
        String name = scalar(node);
        Optional<ZoneId> zone = ZoneId.getAvailableZoneIds().stream()
                .filter(each -> each.contains("/") && each.equalsIgnoreCase(name))
                .findFirst()
                .map(ZoneId::of);
        if (zone.isEmpty()) {
            refuse(expected, node, DidYouMean.hint(name, List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()))));
        }
        return zone;
    }

    /** With or without its sign: YAML takes what follows an unquoted # for a comment. */
    private Optional<String> colour(Node node) {
        String text = scalar(node);
        String digits = text.startsWith("#") ? text.substring(1) : text;
        if (!COLOUR.matcher(digits).matches()) {
            refuse(new SettingType.Colour().about(), node, Message.of("io.value-hint.color"));
            return Optional.empty();
        }
        return Optional.of("#" + digits.toUpperCase(Locale.ROOT));
    }

    private static Optional<YearMonth> month(String text) {
        Matcher month = MONTH.matcher(Cleaning.folded(text).replace(" ", ""));
        return month.matches()
                ? Optional.of(YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        return Dates.find(text)
                .filter(date -> date.year() != null)
                .flatMap(date -> date.near(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1)));
    }

    /** Whether a list or a mapping has more parts than accepted; gives notice if so. */
    boolean isTooLong(Node node, int parts) {
        boolean tooLong = parts > SettingType.MAX_ENTRIES;
        if (tooLong) {
            report.add(NoticeCode.SETTING_TOO_MANY, node.place(), "", SettingType.MAX_ENTRIES);
        }
        return tooLong;
    }

    /** The value if there is one, else a notice of what was expected. */
    <T> Optional<T> checked(Message expected, Node node, Optional<T> value) {
        if (value.isEmpty()) {
            refuse(expected, node);
        }
        return value;
    }

    /** Gives notice of a wrong value. */
    void refuse(Message expected, Node node) {
        refuse(expected, node, Message.of("io.value-hint.other"));
    }

    /** Gives notice of a wrong value with a hint. */
    void refuse(Message expected, Node node, Message hint) {
        report.add(NoticeCode.SETTING_VALUE, node.place(), node.shown(), expected, hint);
    }
}
