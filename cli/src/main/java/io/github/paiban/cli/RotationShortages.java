package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.notice.Message;
import io.github.paiban.rotation.Rotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a rotation is short of people: days on which the same is missing stand in one line.
 *
 * @param console where words come from
 * @param wording how duties are called
 */
record RotationShortages(Console console, Wording wording) {
    private static final int WEEK = 7;

    private record Missing(List<String> duties, int agents) {}

    void addTo(Table table, Rotation rotation) {
        Map<Missing, List<Integer>> columns = new LinkedHashMap<>();
        for (Rotation.Cover cover : rotation.needs()) {
            if (cover.isShort()) {
                List<String> duties = cover.duties().stream().map(wording::duty).toList();
                columns.computeIfAbsent(new Missing(duties, cover.agents()), any -> new ArrayList<>())
                        .add(cover.column());
            }
        }
        String label = console.say("rotate.short");
        for (Map.Entry<Missing, List<Integer>> each : columns.entrySet()) {
            Missing missing = each.getKey();
            String days = rotation.columns() % WEEK == 0
                    ? weekdays(each.getValue())
                    : console.say(Message.of("rotation.day-number", ranges(each.getValue())));
            String line = console.say("rotate.short-is", days, console.texts().show(missing.duties), missing.agents);
            table.row(Cell.of(label), Cell.of(Style.RED, line));
            label = "";
        }
    }

    private String weekdays(List<Integer> columns) {
        return console.texts()
                .show(columns.stream()
                        .map(column -> Message.of("rotation.day." + column % WEEK))
                        .distinct()
                        .toList());
    }

    /** Days counted from 1, those in a row as a range: {@code 1–13, 16}. */
    static String ranges(List<Integer> columns) {
        List<Integer> days =
                columns.stream().map(column -> column + 1).distinct().sorted().toList();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < days.size(); i++) {
            int first = i;
            while (i + 1 < days.size() && days.get(i + 1) == days.get(i) + 1) {
                i++;
            }
            text.append(text.isEmpty() ? "" : ", ").append(days.get(first));
            text.append(i == first ? "" : "–" + days.get(i));
        }
        return text.toString();
    }
}
