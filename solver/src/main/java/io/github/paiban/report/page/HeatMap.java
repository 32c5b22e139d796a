package io.github.paiban.report.page;

import io.github.paiban.rules.Words;
import io.github.paiban.rules.presence.CoverBoard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Days by half-hours: where people are missing, where there are just enough, where there are more. Blue for more and
 * orange for less can be told apart by everyone, and the number missing stands in the cell.
 */
final class HeatMap {
    private static final int TOP = 6;
    private static final int SLOT_HEIGHT = 10;
    /** More than such a share of the need is too few, or too many, by much. */
    private static final double[] STEPS = {0.1, 0.25};

    private final PageWords words;
    private final CoverBoard cover;
    private final Html html;
    private final DayAxis axis;
    private final List<Integer> slots;

    HeatMap(Page page, Html html) {
        this.words = page.words();
        this.cover = page.cover();
        this.html = html;
        this.axis = new DayAxis(page, page.frame().days() + (cover.runsOver() ? 1 : 0));
        this.slots = slots(cover, axis.days());
    }

    /** The half-hours from the first to the last of which something is known on any day. */
    static List<Integer> slots(CoverBoard cover, int days) {
        int first = CoverBoard.SLOTS;
        int last = -1;
        for (int day = 0; day < days; day++) {
            for (int slot = 0; slot < CoverBoard.SLOTS; slot++) {
                if (cover.isKnown(day, slot) || cover.there(day, slot) > 0) {
                    first = Math.min(first, slot);
                    last = Math.max(last, slot);
                }
            }
        }
        List<Integer> slots = new ArrayList<>();
        for (int slot = first; slot <= last; slot++) {
            slots.add(slot);
        }
        return slots;
    }

    void write() {
        if (slots.isEmpty()) {
            return;
        }
        html.leaf("h3", words.say("heat.title")).leaf("p", words.say("heat.note"), "class", "note");
        key();
        int bottom = TOP + slots.size() * SLOT_HEIGHT;
        axis.open(html, "heat", bottom + 34, words.say("heat.title"));
        cells();
        numbers();
        hours();
        axis.label(html, bottom + 16);
        axis.close(html);
    }

    private void key() {
        html.open("ul", "class", "key");
        if (cover.hasNeeds()) {
            keyOf("h0", "heat.few-much");
            keyOf("h1", "heat.few-some");
            keyOf("h2", "heat.few");
            keyOf("h3", "heat.enough");
            keyOf("h4", "heat.many");
            keyOf("h5", "heat.many-some");
            keyOf("h6", "heat.many-much");
        }
        keyOf("h7", "heat.unknown");
        html.close("ul");
    }

    private void keyOf(String name, String key) {
        html.open("li").open("svg", "class", "sw", "viewBox", "0 0 14 14");
        html.open("path", "class", name, "d", "M0 0h14v14h-14z").close("path").close("svg");
        html.text(words.say(key)).close("li");
    }

    /** All cells of one kind are one path: small, and quick to draw. */
    private void cells() {
        Map<Integer, StringBuilder> paths = new TreeMap<>();
        for (int day = 0; day < axis.days(); day++) {
            for (int row = 0; row < slots.size(); row++) {
                int kind = kind(day, slots.get(row));
                if (kind >= 0) {
                    paths.computeIfAbsent(kind, any -> new StringBuilder())
                            .append(DayAxis.box(
                                    DayAxis.x(day) + 1,
                                    TOP + row * SLOT_HEIGHT + 0.5,
                                    DayAxis.STEP - 2,
                                    SLOT_HEIGHT - 1));
                }
            }
        }
        paths.forEach((kind, path) ->
                html.open("path", "class", "h" + kind, "d", path.toString()).close("path"));
    }

    /** 0 to 2 for too few, 3 for enough, 4 to 6 for more; 7 where the need is unknown; -1 where nobody is there either. */
    private int kind(int day, int slot) {
        if (!cover.isKnown(day, slot)) {
            return cover.there(day, slot) > 0 ? 7 : -1;
        }
        int missing = cover.missing(day, slot);
        int needed = cover.needed(day, slot);
        if (missing > 0) {
            return 2 - step(missing, needed);
        }
        int more = cover.there(day, slot) - needed;
        return more > 0 ? 4 + step(more, needed) : 3;
    }

    private static int step(int difference, int needed) {
        double share = needed == 0 ? 1 : (double) difference / needed;
        return share <= STEPS[0] ? 0 : share <= STEPS[1] ? 1 : 2;
    }

    private void numbers() {
        for (int day = 0; day < axis.days(); day++) {
            for (int row = 0; row < slots.size(); row++) {
                int missing = cover.missing(day, slots.get(row));
                if (missing > 0) {
                    String dark = kind(day, slots.get(row)) == 0 ? "heatno on-dark" : "heatno";
                    html.leaf(
                            "text",
                            Integer.toString(missing),
                            "class",
                            dark,
                            "x",
                            Integer.toString(DayAxis.x(day) + DayAxis.STEP / 2),
                            "y",
                            DayAxis.n(TOP + row * SLOT_HEIGHT + 8.3));
                }
            }
        }
    }

    private void hours() {
        for (int row = 0; row < slots.size(); row++) {
            int slot = slots.get(row);
            if (slot % 2 == 0) {
                String y = DayAxis.n(TOP + row * SLOT_HEIGHT + 4);
                html.leaf("text", Words.clock(slot * 30), "class", "tick left", "x", "38", "y", y);
            }
        }
    }
}
