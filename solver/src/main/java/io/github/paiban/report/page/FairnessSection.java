package io.github.paiban.report.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How hours, nights and weekends are shared: a dot for each agent, then every agent's figures beside the fair share. */
final class FairnessSection {
    private static final int WIDTH = 320;
    private static final int MIDDLE = WIDTH / 2;
    private static final int SPAN = MIDDLE - 16;
    private static final int BIN = 7;
    private static final int LOWEST = 28;
    private static final int HIGHEST = 70;
    private static final int LABELS = 26;

    private final Page page;
    private final PageWords words;
    private final List<Measure> measures;
    private final Html html;

    FairnessSection(Page page, Html html) {
        this.page = page;
        this.words = page.words();
        this.measures = page.fairness();
        this.html = html;
    }

    void write() {
        html.open("section", "id", "fair", "class", "card", "aria-labelledby", "fair-h");
        html.leaf("h2", words.say("nav.fair"), "id", "fair-h").leaf("p", words.say("fairness.note"), "class", "note");
        html.open("div", "class", "dots");
        measures.forEach(this::dots);
        html.close("div");
        table();
        html.close("section");
    }

    private void dots(Measure measure) {
        int[] sharers = measure.sharers();
        if (sharers.length == 0) {
            return;
        }
        html.open("figure").open("figcaption").name(measure.label()).close("figcaption");
        int top = height();
        String box = "0 " + -top + " " + WIDTH + " " + (top + LABELS);
        html.open("svg", "class", "swarm", "viewBox", box, "role", "img", "aria-label", measure.label());
        html.open("path", "class", "rule", "d", "M8 0H" + (WIDTH - 8)).close("path");
        html.open("path", "class", "centre", "d", "M" + MIDDLE + " " + (2 - top) + "V4")
                .close("path");
        swarm(measure, sharers);
        end(measure, -measure.reach(), 16, "start");
        end(measure, 0, MIDDLE, "mid");
        end(measure, measure.reach(), WIDTH - 16, "end");
        html.close("svg");
        extremes(measure, sharers);
        html.close("figure");
    }

    private void end(Measure measure, double value, int x, String anchor) {
        String text = value == 0 ? words.say("fairness.share") : amount(measure, words.signed(value));
        html.leaf("text", text, "class", "tick " + anchor, "x", Integer.toString(x), "y", "20");
    }

    /** As high as the highest pile of any measure, so that the charts stand in line. */
    private int height() {
        int highest = measures.stream()
                .flatMap(measure -> sizes(measure, measure.sharers()).values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        return Math.max(LOWEST, Math.min(HIGHEST, highest * BIN + BIN));
    }

    private static Map<Long, Integer> sizes(Measure measure, int[] sharers) {
        Map<Long, Integer> sizes = new TreeMap<>();
        Arrays.stream(sharers).forEach(agent -> sizes.merge(bin(measure, agent), 1, Integer::sum));
        return sizes;
    }

    /** Dots of the same place are piled up; where a pile is too high, its dots overlap. */
    private void swarm(Measure measure, int[] sharers) {
        Map<Long, Integer> sizes = sizes(measure, sharers);
        int highest = sizes.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        double step = Math.min(BIN, (double) (HIGHEST - BIN) / highest);
        StringBuilder path = new StringBuilder();
        sizes.forEach((bin, size) -> {
            for (int i = 0; i < size; i++) {
                path.append('M')
                        .append(MIDDLE + bin * BIN)
                        .append(' ')
                        .append(DayAxis.n(-5 - i * step))
                        .append("h0");
            }
        });
        html.open("path", "class", "dot", "d", path.toString()).close("path");
    }

    private static long bin(Measure measure, int agent) {
        return Math.round(measure.difference(agent) / measure.reach() * SPAN / BIN);
    }

    private void extremes(Measure measure, int[] sharers) {
        int least = sharers[0];
        int most = sharers[sharers.length - 1];
        html.open("p", "class", "note");
        extreme(measure, "fairness.least", least);
        extreme(measure, "fairness.most", most);
        html.close("p");
    }

    private void extreme(Measure measure, String key, int agent) {
        html.open("span")
                .text(words.say(key))
                .text(" ")
                .name(page.agent(agent).name())
                .text(" ");
        html.leaf("b", amount(measure, words.signed(measure.difference(agent)))).close("span");
    }

    private String amount(Measure measure, String number) {
        return words.say(measure.isHours() ? "hours" : "days", number);
    }

    private void table() {
        html.open("div", "class", "scroll tall").open("table", "class", "plain fair", "id", "fair-table");
        html.open("thead").open("tr").leaf("th", words.say("grid.agent"), "scope", "col", "class", "who");
        for (Measure measure : measures) {
            html.open("th", "scope", "col").name(measure.label());
            html.leaf("small", words.say(measure.isHours() ? "fairness.unit-hours" : "fairness.unit-days"));
            html.close("th");
        }
        html.close("tr").close("thead").open("tbody");
        for (int agent = 0; agent < page.frame().agents(); agent++) {
            html.open("tr").open("th", "scope", "row", "class", "who").open("span", "class", "nm");
            html.name(page.agent(agent).name()).close("span").close("th");
            for (Measure measure : measures) {
                cell(measure, agent);
            }
            html.close("tr");
        }
        html.close("tbody").close("table").close("div");
    }

    private void cell(Measure measure, int agent) {
        html.open("td").leaf("b", words.tenths(measure.actual(agent)));
        if (measure.hasShare(agent)) {
            html.leaf("small", " / " + words.tenths(measure.share(agent)));
            double length = measure.difference(agent) / measure.reach() * 48;
            String bar = DayAxis.box(length < 0 ? 50 + length : 50, 3, Math.abs(length), 8);
            html.open("svg", "class", length > 0 ? "dev over" : "dev under", "viewBox", "0 0 100 14");
            html.open("path", "d", bar).close("path");
            html.open("path", "class", "centre", "d", "M50 0v14").close("path").close("svg");
            html.leaf("span", words.signed(measure.difference(agent)), "class", "diff");
        }
        html.close("td");
    }
}
