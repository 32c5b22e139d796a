package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.Row;
import io.github.paiban.io.text.Durations;
import io.github.paiban.io.text.Numerals;
import io.github.paiban.notice.Place;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.catalogue.Catalogue;
import io.github.paiban.rules.catalogue.RuleKind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/** Reads the agents' own limits of rules, each in its rule's unit: a number, or a length of time in minutes. */
final class LimitCells {
    private static final long MOST = 1_000_000;

    private final Map<String, Rule> ruleById = new LinkedHashMap<>();
    private final Set<String> told = new LinkedHashSet<>();

    LimitCells(RuleBook rules) {
        rules.rules().forEach(rule -> ruleById.put(rule.head().id(), rule));
    }

    /** The limits of a row: {@code <rule id>.min} or {@code .max} to a value. */
    Map<String, Long> read(Row row, Map<String, Integer> columns, Notices notices) {
        Map<String, Long> limits = new LinkedHashMap<>();
        columns.forEach((limit, index) -> {
            int dot = limit.lastIndexOf('.');
            Rule rule = ruleById.get(limit.substring(0, dot));
            String bound = limit.substring(dot + 1).toLowerCase(Locale.ROOT);
            if (rule == null) {
                tellUnknown(limit.substring(0, dot), row.place(index), notices);
            } else {
                find(rule, row, index, notices)
                        .ifPresent(value -> limits.put(rule.head().id() + "." + bound, value));
            }
        });
        checkOrder(row, columns, limits, notices);
        return limits;
    }

    /** Once for a column, not once for each row. */
    private void tellUnknown(String rule, Place place, Notices notices) {
        if (told.add(rule)) {
            notices.accept(NoticeCode.UNKNOWN_RULE.at(place, rule, notices.guess(place, rule, ruleById.keySet())));
        }
    }

    private OptionalLong find(Rule rule, Row row, int index, Notices notices) {
        String text = row.text(index);
        return switch (unit(rule)) {
            case NONE -> {
                tellUseless(rule, row.place(index), notices);
                yield OptionalLong.empty();
            }
            case NUMBERS -> text.isEmpty() ? OptionalLong.empty() : number(text, rule, row.place(index), notices);
            case TIME_SPANS -> text.isEmpty() ? OptionalLong.empty() : minutes(text, row.place(index), notices);
        };
    }

    private static RuleKind.OwnLimits unit(Rule rule) {
        return Catalogue.find(rule.kind())
                .filter(kind -> kind.shape() == RuleKind.Shape.ROW)
                .map(RuleKind::ownLimits)
                .orElse(RuleKind.OwnLimits.NONE);
    }

    private void tellUseless(Rule rule, Place place, Notices notices) {
        if (told.add(rule.head().id())) {
            notices.accept(NoticeCode.RULE_WITHOUT_LIMITS.at(place, rule.head().id()));
        }
    }

    private static OptionalLong number(String text, Rule rule, Place place, Notices notices) {
        OptionalLong number = Numerals.findWhole(text);
        if (number.isEmpty()) {
            notices.accept(NoticeCode.BAD_NUMBER.at(place, text, rule.head().id()));
        } else if (number.getAsLong() < 0 || number.getAsLong() > MOST) {
            notices.accept(
                    NoticeCode.NUMBER_OUT_OF_RANGE.at(place, text, rule.head().id(), 0, MOST));
            return OptionalLong.empty();
        }
        return number;
    }

    /** A plain number means hours. */
    private static OptionalLong minutes(String text, Place place, Notices notices) {
        OptionalDouble hours = Numerals.findDecimal(text);
        boolean plain = hours.isPresent() && !text.endsWith("%");
        var length = Durations.find(plain ? text.strip() + "h" : text);
        if (length.isEmpty()) {
            notices.accept(NoticeCode.BAD_DURATION.at(place, text));
        }
        return length.isPresent() ? OptionalLong.of(length.get().toMinutes()) : OptionalLong.empty();
    }

    private void checkOrder(Row row, Map<String, Integer> columns, Map<String, Long> limits, Notices notices) {
        for (String rule : List.copyOf(ruleById.keySet())) {
            Long least = limits.get(rule + ".min");
            Long most = limits.get(rule + ".max");
            if (least != null && most != null && least > most) {
                int index = columns.getOrDefault(rule + ".max", -1);
                notices.accept(NoticeCode.LIMITS_EXCHANGED.at(row.place(index), row.text(index)));
                limits.remove(rule + ".max");
            }
        }
    }
}
