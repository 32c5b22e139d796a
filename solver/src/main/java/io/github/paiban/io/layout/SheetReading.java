package io.github.paiban.io.layout;

import io.github.paiban.io.legend.Legend;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a sheet says, and how far that is certain.
 *
 * @param file the file's name
 * @param sheets the sheets read, by name
 * @param kind how people and days lie
 * @param blank what blank cells stand for
 * @param blankWord what the sheet itself says that blank cells stand for; empty where it says nothing
 * @param legend what the sheet says that codes mean
 * @param agents the people in the order of the sheet
 * @param assumptions what was taken for granted
 * @param unread cells that were not understood
 * @param open what the sheet leaves open and what changes the roster; none where the reading is certain
 */
public record SheetReading(
        String file,
        List<String> sheets,
        Kind kind,
        Blank blank,
        String blankWord,
        Legend legend,
        List<ReadAgent> agents,
        List<SheetRemark> assumptions,
        List<SheetRemark> unread,
        List<SheetRemark> open) {
    /** How people and days lie. */
    public enum Kind {
        /** People by days. */
        GRID("grid"),
        /** People in the cells: who has the duty of a day. */
        DUTY_LIST("duty-list");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The stable word. */
        public String word() {
            return word;
        }
    }

    /** What blank cells stand for. */
    public enum Blank {
        REST("rest"),
        /** Only exceptions are marked: a blank day is worked. */
        WORK("work"),
        /** A sheet of wishes: nothing was wished. */
        NO_WISH("no-wish"),
        /** There are none. */
        NONE("none");

        private final String word;

        Blank(String word) {
            this.word = word;
        }

        /** The stable word. */
        public String word() {
            return word;
        }
    }

    public SheetReading {
        sheets = List.copyOf(sheets);
        agents = List.copyOf(agents);
        assumptions = List.copyOf(assumptions);
        unread = List.copyOf(unread);
        open = List.copyOf(open);
    }

    /** Whether the sheet says itself what its codes or its blank cells mean. */
    public boolean explainsItself() {
        return !legend.isEmpty() || !blankWord.isEmpty();
    }

    /** Whether nothing is left open, and no cell is lost: a word that nobody explains is read as it stands. */
    public boolean isCertain() {
        return open.isEmpty() && unread.stream().noneMatch(SheetRemark::isLoss);
    }

    /** The days in order. */
    public List<SheetDay> days() {
        Map<String, SheetDay> days = new TreeMap<>();
        Map<String, SheetDay> asWritten = new LinkedHashMap<>();
        for (ReadAgent agent : agents) {
            agent.cells().keySet().forEach(day -> {
                days.put(day.key(), day);
                asWritten.put(day.key(), day);
            });
        }
        boolean dated = days.values().stream().allMatch(day -> day.date() != null);
        return List.copyOf(dated ? days.values() : asWritten.values());
    }

    /** How often each symbol stands there, in the order in which they appear. */
    public Map<String, Integer> symbolCounts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (ReadAgent agent : agents) {
            agent.cells().values().forEach(cell -> counts.merge(cell.text(), 1, Integer::sum));
        }
        return counts;
    }
}
