package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.forecast.DayNote;
import io.github.paiban.forecast.SeriesForecast;
import io.github.paiban.model.Period;
import io.github.paiban.notice.EnumWord;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The days that are unlike the usual course, and why, each reason once for all streams. */
final class ForecastNotes {
    private static final int MOST = 8;

    private final Console console;
    private final Period target;
    private final List<SeriesForecast> forecasts;

    ForecastNotes(Console console, Period target, List<SeriesForecast> forecasts) {
        this.console = console;
        this.target = target;
        this.forecasts = forecasts;
    }

    /** A note of several streams: on which days, and from which factor to which. */
    private static final class Joined {
        private final Set<String> days = new LinkedHashSet<>();
        private double least = Double.NaN;
        private double most = Double.NaN;

        void add(String day, double factor) {
            days.add(day);
            least = Double.isNaN(least) ? factor : Math.min(least, factor);
            most = Double.isNaN(most) ? factor : Math.max(most, factor);
        }

        String factors() {
            String from = String.format(Locale.ROOT, "%.2f", least);
            String to = String.format(Locale.ROOT, "%.2f", most);
            return from.equals(to) ? from : from + "–" + to;
        }
    }

    private record NoteKey(String label, DayNote.Source source) {}

    /** Prints them; nothing where all days follow the usual course. */
    void print() {
        Map<NoteKey, Joined> notes = new LinkedHashMap<>();
        for (SeriesForecast forecast : forecasts) {
            for (int day = 0; day < target.days(); day++) {
                for (DayNote note : forecast.notes(day)) {
                    notes.computeIfAbsent(new NoteKey(note.label(), note.source()), unused -> new Joined())
                            .add(console.texts().show(target.date(day)), note.factor());
                }
            }
        }
        if (notes.isEmpty()) {
            return;
        }
        console.out().line();
        console.out().line(Style.BOLD, console.say("forecast.special"));
        notes.entrySet().stream()
                .limit(MOST)
                .forEach(entry -> console.out()
                        .line("  " + String.join(", ", shortened(entry.getValue().days)) + "  "
                                + say(entry.getKey(), entry.getValue())));
        if (notes.size() > MOST) {
            console.out().line("  " + console.say("forecast.more-notes", notes.size() - MOST));
        }
    }

    private static List<String> shortened(Set<String> days) {
        List<String> all = List.copyOf(days);
        return all.size() <= 3 ? all : List.of(all.getFirst(), "…", all.getLast());
    }

    private String say(NoteKey note, Joined joined) {
        String source = EnumWord.of(note.source());
        return console.say("forecast.note." + source, note.label(), joined.factors());
    }
}
