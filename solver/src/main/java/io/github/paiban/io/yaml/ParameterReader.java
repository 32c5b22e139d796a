package io.github.paiban.io.yaml;

import io.github.paiban.io.text.Durations;
import io.github.paiban.io.text.Numerals;
import io.github.paiban.io.text.TimesOfDay;
import io.github.paiban.io.text.Weekdays;
import io.github.paiban.notice.DidYouMean;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.catalogue.ParameterType;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Reads the values of rules' parameters by their {@link ParameterType}. */
final class ParameterReader {
    private static final Map<String, String> CHINESE_DAYS = Map.of(
            "法定", "statutory",
            "法定节假日", "statutory",
            "节假日", "statutory",
            "调休", "swapped",
            "补班", "makeup",
            "周末", "weekend",
            "全部", "all");

    private final ValueReader values;

    ParameterReader(ValueReader values) {
        this.values = values;
    }

    /** The value, of the class that the type says; empty, and a notice given, where it is wrong. */
    Optional<?> read(ParameterType type, Node node) {
        return switch (type) {
            case ParameterType.WholeNumber number -> values.checked(type.about(), node, number(number, node));
            case ParameterType.TimeSpan span -> minutes(span, node);
            case ParameterType.TimeOfDay ignored -> values.checked(type.about(), node, time(node));
            case ParameterType.Fraction ignored -> values.checked(type.about(), node, fraction(node));
            case ParameterType.DutyWords ignored -> values.words(type.about(), node);
            case ParameterType.Days ignored -> days(type, node);
            case ParameterType.WindowName ignored -> window(type, node);
            case ParameterType.Sequences ignored -> lists(type.about(), node).flatMap(all -> sequences(type, all));
            case ParameterType.AgentGroups ignored -> lists(type.about(), node).flatMap(all -> groups(type, all));
            case ParameterType.SkillName ignored -> values.text(node);
            case ParameterType.RoleName ignored -> values.text(node);
        };
    }

    private static Optional<Integer> number(ParameterType.WholeNumber type, Node node) {
        OptionalLong number = Numerals.findWhole(ValueReader.scalar(node));
        return number.isPresent() && number.getAsLong() >= type.least() && number.getAsLong() <= type.most()
                ? Optional.of((int) number.getAsLong())
                : Optional.empty();
    }

    private Optional<Integer> minutes(ParameterType.TimeSpan type, Node node) {
        Optional<Integer> minutes = Durations.find(ValueReader.scalar(node))
                .filter(length -> length.equals(Duration.ofMinutes(length.toMinutes())))
                .map(length -> (int) length.toMinutes())
                .filter(each -> each >= type.leastMinutes() && each <= type.mostMinutes());
        if (minutes.isEmpty()) {
            values.refuse(type.about(), node, ValueReader.unitHint(node));
        }
        return minutes;
    }

    private static Optional<Integer> time(Node node) {
        OptionalInt minute = TimesOfDay.find(ValueReader.scalar(node));
        return minute.isPresent() ? Optional.of(minute.getAsInt()) : Optional.empty();
    }

    private static Optional<Double> fraction(Node node) {
        OptionalDouble fraction = Numerals.findDecimal(ValueReader.scalar(node));
        return fraction.isPresent() && fraction.getAsDouble() >= 0 && fraction.getAsDouble() <= 1
                ? Optional.of(fraction.getAsDouble())
                : Optional.empty();
    }

    private Optional<Window> window(ParameterType type, Node node) {
        List<String> names = new ArrayList<>();
        for (Window window : Window.values()) {
            String name = window.name().toLowerCase(Locale.ROOT);
            if (name.equals(ValueReader.scalar(node).toLowerCase(Locale.ROOT))) {
                return Optional.of(window);
            }
            names.add(name);
        }
        values.refuse(type.about(), node, DidYouMean.hint(node.shown(), names));
        return Optional.empty();
    }

    private Optional<DayFilter> days(ParameterType type, Node node) {
        return values.words(type.about(), node).flatMap(words -> {
            List<String> meant = words.stream()
                    .flatMap(word -> meaning(word).stream())
                    .distinct()
                    .toList();
            boolean allMeant = words.stream().noneMatch(word -> meaning(word).isEmpty());
            return values.checked(type.about(), node, allMeant ? Optional.of(new DayFilter(meant)) : Optional.empty());
        });
    }

    /** The words of a {@link DayFilter} that a word of the shop's stands for; none where it means nothing. */
    private static List<String> meaning(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (DayFilter.isKnown(lower)) {
            return List.of(lower);
        }
        String chinese = CHINESE_DAYS.get(lower);
        if (chinese != null) {
            return List.of(chinese);
        }
        return Weekdays.find(lower).orElse(Set.of()).stream()
                .map(DayOfWeek::name)
                .map(name -> name.toLowerCase(Locale.ROOT).substring(0, 3))
                .toList();
    }

    /** A list of at least one list. */
    private Optional<List<Node.Sequence>> lists(Message expected, Node node) {
        List<Node.Sequence> lists = new ArrayList<>();
        if (node instanceof Node.Sequence sequence) {
            sequence.items().stream()
                    .filter(Node.Sequence.class::isInstance)
                    .map(Node.Sequence.class::cast)
                    .forEach(lists::add);
        }
        boolean allLists = node instanceof Node.Sequence sequence
                && !lists.isEmpty()
                && lists.size() == sequence.items().size();
        if (!allLists) {
            values.refuse(expected, node, Message.of("io.value-hint.lists"));
            return Optional.empty();
        }
        return values.isTooLong(node, lists.size()) ? Optional.empty() : Optional.of(lists);
    }

    private Optional<List<List<List<String>>>> sequences(ParameterType type, List<Node.Sequence> lists) {
        List<List<List<String>>> sequences = new ArrayList<>();
        for (Node.Sequence list : lists) {
            List<List<String>> days = list.items().stream()
                    .map(day -> values.words(type.about(), day))
                    .flatMap(Optional::stream)
                    .toList();
            if (days.size() != list.items().size()) {
                return Optional.empty();
            }
            if (days.size() < 2 || days.size() > 3) {
                values.refuse(type.about(), list);
                return Optional.empty();
            }
            sequences.add(days);
        }
        return Optional.of(sequences);
    }

    private Optional<List<List<String>>> groups(ParameterType type, List<Node.Sequence> lists) {
        List<List<String>> groups = new ArrayList<>();
        for (Node.Sequence list : lists) {
            Optional<List<String>> group = values.words(type.about(), list);
            if (group.isEmpty()) {
                return Optional.empty();
            }
            if (group.get().size() < 2
                    || group.get().stream().distinct().count() < group.get().size()) {
                values.refuse(type.about(), list);
                return Optional.empty();
            }
            groups.add(group.get());
        }
        return Optional.of(groups);
    }
}
