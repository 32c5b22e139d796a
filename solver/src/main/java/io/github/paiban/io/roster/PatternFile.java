package io.github.paiban.io.roster;

import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.text.CsvText;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Texts;
import io.github.paiban.rotation.MonthEnd;
import io.github.paiban.rotation.Rotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a rotation as a table that people read and spreadsheets open: a line for each place of the cycle, a column for
 * each of its days, and who begins there.
 */
public final class PatternFile {
    private static final int WEEK = 7;

    private final DutyWords words;
    private final Texts texts;

    /** Patterns of a shop, with headings in a language. */
    public PatternFile(ShopConfig config, Locale language) {
        this.words = new DutyWords(config);
        this.texts = Texts.in(language);
    }

    /** The file's bytes. */
    public byte[] bytes(Rotation rotation) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heading(rotation));
        for (int place = 0; place < rotation.places(); place++) {
            rows.add(row(rotation, place));
        }
        return CsvText.bytes(rows);
    }

    /** The headings: the place, its days, who begins there. */
    public List<String> heading(Rotation rotation) {
        boolean weeks = rotation.columns() == WEEK;
        List<String> cells = new ArrayList<>(List.of(say(rotation.isByMonth() ? "month" : weeks ? "week" : "place")));
        for (int column = 0; column < rotation.columns(); column++) {
            cells.add(weeks ? say("weekday." + column) : day(rotation, column + 1));
        }
        String begins = texts.say(Message.of("rotation.begins", rotation.anchor().toString()));
        cells.add(rotation.monthEnd() == MonthEnd.REST ? begins : begins + "; " + monthEnd(rotation));
        return cells;
    }

    /** The line of a place, counted from 0: its number from 1, its duties as in rosters, agents' ids. */
    public List<String> row(Rotation rotation, int place) {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(place + 1)));
        for (int column = 0; column < rotation.columns(); column++) {
            cells.add(words.write(rotation.duty(place, column)));
        }
        List<String> ids = new ArrayList<>();
        rotation.beginningAt(place).forEach(agent -> ids.add(agent.id()));
        cells.add(String.join(" ", ids));
        return cells;
    }

    private String day(Rotation rotation, int number) {
        return rotation.isByMonth() ? Integer.toString(number) : texts.say(Message.of("rotation.day-number", number));
    }

    private String monthEnd(Rotation rotation) {
        String word = rotation.monthEnd().name().toLowerCase(Locale.ROOT);
        return texts.say(Message.of("rotation.month-end", Message.of("rotation.month-end." + word)));
    }

    private String say(String key) {
        return texts.say(Message.of("rotation." + key));
    }
}
