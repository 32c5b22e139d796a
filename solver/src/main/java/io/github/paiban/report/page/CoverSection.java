package io.github.paiban.report.page;

import io.github.paiban.model.Requirement.Group;
import io.github.paiban.model.ShiftType;
import io.github.paiban.rules.presence.CoverBoard;
import io.github.paiban.rules.presence.Shortfall;
import java.util.List;

/** Cover against demand: person-hours of each day stacked by shift, the half-hours as a heat map, and who is short. */
final class CoverSection {
    private static final int TOP = 26;
    private static final int HEIGHT = 190;
    private static final int SHOWN = 400;

    private final Page page;
    private final PageWords words;
    private final CoverBoard cover;
    private final Html html;
    private final DayAxis axis;

    CoverSection(Page page, Html html) {
        this.page = page;
        this.words = page.words();
        this.cover = page.cover();
        this.html = html;
        this.axis = new DayAxis(page, page.frame().days());
    }

    void write() {
        html.open("section", "id", "cover", "class", "card", "aria-labelledby", "cover-h");
        html.leaf("h2", words.say("nav.cover"), "id", "cover-h");
        html.leaf("h3", words.say("cover.days")).leaf("p", words.say("cover.days.note"), "class", "note");
        key();
        bars();
        new HeatMap(page, html).write();
        groups();
        shortfalls();
        html.close("section");
    }

    private void key() {
        html.open("ul", "class", "key");
        for (ShiftType shift : page.shifts()) {
            html.open("li")
                    .leaf("i", "", "class", "sw k" + page.plainDuty(shift))
                    .name(shift.name())
                    .close("li");
        }
        if (cover.hasNeeds()) {
            html.open("li")
                    .leaf("i", "", "class", "sw need")
                    .text(words.say("cover.needed"))
                    .close("li");
            html.open("li")
                    .leaf("i", "", "class", "sw lack")
                    .text(words.say("cover.missing"))
                    .close("li");
        }
        html.close("ul");
    }

    private void bars() {
        double most = 1;
        for (int day = 0; day < axis.days(); day++) {
            most = Math.max(most, Math.max(worked(day) + cover.missingMinutes(day), cover.neededMinutes(day)));
        }
        double scale = HEIGHT / most;
        int bottom = TOP + HEIGHT;
        axis.open(html, "days", bottom + 34, words.say("cover.days"));
        axis.shade(html, TOP, bottom);
        ruler(most / 60, scale * 60);
        for (int shift = 0; shift < page.shifts().size(); shift++) {
            stack(shift, scale, bottom);
        }
        if (cover.hasNeeds()) {
            needs(scale, bottom);
        }
        axis.label(html, bottom + 14);
        axis.close(html);
    }

    private int worked(int day) {
        return below(day, page.shifts().size());
    }

    private int below(int day, int shifts) {
        int sum = 0;
        for (int shift = 0; shift < shifts; shift++) {
            sum += cover.shiftMinutes(day, shift);
        }
        return sum;
    }

    private void ruler(double mostHours, double scale) {
        double step = 1;
        for (int i = 0; mostHours / step > 5; i++) {
            step *= i % 3 == 1 ? 2.5 : 2;
        }
        for (double hours = step; hours <= mostHours; hours += step) {
            double y = TOP + HEIGHT - hours * scale;
            html.open(
                            "path",
                            "class",
                            "rule",
                            "d",
                            "M" + DayAxis.LEFT + " " + DayAxis.n(y) + "H" + DayAxis.x(axis.days()))
                    .close("path");
            html.leaf("text", words.tenths(hours), "class", "tick left", "x", "38", "y", DayAxis.n(y + 4));
        }
        html.leaf("text", words.say("cover.unit"), "class", "tick left", "x", "38", "y", "14");
    }

    private void stack(int shift, double scale, int bottom) {
        StringBuilder path = new StringBuilder("M0 0");
        for (int day = 0; day < axis.days(); day++) {
            double height = cover.shiftMinutes(day, shift) * scale;
            if (height > 0) {
                double y = bottom - below(day, shift) * scale - height;
                path.append(DayAxis.box(DayAxis.x(day) + 5, y + 0.5, DayAxis.STEP - 10, Math.max(0.5, height - 1)));
            }
        }
        int duty = page.plainDuty(page.shifts().get(shift));
        html.open("path", "class", "bar k" + duty, "d", path.toString()).close("path");
    }

    /** The missing hours on top of those worked, and a line across each day where the need lies. */
    private void needs(double scale, int bottom) {
        StringBuilder missing = new StringBuilder("M0 0");
        StringBuilder needed = new StringBuilder("M0 0");
        for (int day = 0; day < axis.days(); day++) {
            double height = cover.missingMinutes(day) * scale;
            if (height > 0) {
                double y = bottom - worked(day) * scale - height;
                missing.append(DayAxis.box(DayAxis.x(day) + 5, y, DayAxis.STEP - 10, Math.max(2, height)));
            }
            if (cover.neededMinutes(day) > 0) {
                double y = bottom - cover.neededMinutes(day) * scale;
                needed.append("M")
                        .append(DayAxis.x(day) + 2)
                        .append(' ')
                        .append(DayAxis.n(y))
                        .append("h26");
            }
        }
        html.open("path", "id", "lacks", "class", "lackbar", "d", missing.toString())
                .close("path");
        html.open("path", "class", "needline", "d", needed.toString()).close("path");
        for (int day = 0; day < axis.days(); day++) {
            double minutes = cover.missingMinutes(day);
            if (minutes > 0) {
                double y = bottom - (worked(day) + minutes) * scale - 5;
                String x = Integer.toString(DayAxis.x(day) + DayAxis.STEP / 2);
                String label = "\u2212" + words.tenths(minutes / 60);
                html.leaf(
                        "text",
                        label,
                        "class",
                        "lacktext",
                        "data-day",
                        Integer.toString(day),
                        "x",
                        x,
                        "y",
                        DayAxis.n(y));
            }
        }
    }

    /** Where demand speaks of several groups: how much each is missing on each day. */
    private void groups() {
        List<Group> groups = cover.groups();
        if (groups.size() < 2) {
            return;
        }
        html.open("details", "class", "groups").leaf("summary", words.say("cover.groups"));
        html.open("div", "class", "scroll").open("table", "class", "plain days");
        html.open("thead").open("tr").leaf("th", words.say("cover.group"), "class", "who");
        for (int day = 0; day < axis.days(); day++) {
            html.leaf("th", Integer.toString(page.frame().date(day).getDayOfMonth()));
        }
        html.close("tr").close("thead").open("tbody");
        groups.forEach(this::group);
        html.close("tbody").close("table").close("div").close("details");
    }

    private void group(Group group) {
        String name = Page.group(group);
        html.open("tr").open("th", "scope", "row", "class", "who");
        html.name(name.isEmpty() ? words.say("cover.everyone") : name).close("th");
        for (int day = 0; day < axis.days(); day++) {
            int missing = cover.missingMinutes(day, group);
            html.leaf("td", missing == 0 ? "·" : words.tenths(missing / 60.0), "class", missing == 0 ? "ok" : "lack");
        }
        html.close("tr");
    }

    private void shortfalls() {
        List<Shortfall> all = cover.shortfalls();
        if (all.isEmpty()) {
            return;
        }
        html.open("details", "class", "lacklist", "open", "");
        html.leaf("summary", words.count("cover.list", all.size()));
        html.open("ul", "class", "lacks");
        all.stream().limit(SHOWN).forEach(each -> {
            html.open("li").leaf("b", words.show(page.frame().date(each.day()))).name(page.what(each));
            html.leaf("em", words.count("short.missing", each.missing()));
            html.leaf("small", words.say("short.there", each.there(), each.needed()))
                    .close("li");
        });
        html.close("ul");
        if (all.size() > SHOWN) {
            html.leaf("p", words.say("findings.more", words.number(all.size() - SHOWN)), "class", "more");
        }
        html.close("details");
    }
}
