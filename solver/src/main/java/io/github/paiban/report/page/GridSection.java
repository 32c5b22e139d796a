package io.github.paiban.report.page;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Holiday;
import io.github.paiban.model.ShiftType;
import io.github.paiban.rules.AgentKpis;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.presence.GroupNeeds;
import java.util.List;
import java.util.Optional;

/** The roster: agents by days, what each has in all, and below it how the shifts of each day are staffed. */
final class GridSection {
    /** With more duties than these the legend names shifts without their roles. */
    private static final int DUTIES = 12;

    private final Page page;
    private final PageWords words;
    private final Html html;
    private final CellClasses classes;
    private final int days;
    private final int before;

    GridSection(Page page, Html html) {
        this.page = page;
        this.words = page.words();
        this.html = html;
        this.classes = new CellClasses(page);
        this.days = page.frame().days();
        this.before = page.before();
    }

    void write() {
        html.open("section", "id", "roster", "class", "card", "aria-labelledby", "roster-h");
        html.leaf("h2", words.say("nav.roster"), "id", "roster-h");
        filters();
        html.open("div", "class", "scroll grid", "id", "grid-box");
        String looks = new ManyRows(page).areThere() ? "many" : "";
        html.open("table", "id", "grid", "class", looks, "role", "grid", "aria-label", words.say("nav.roster"));
        head();
        html.open("tbody");
        for (int agent = 0; agent < page.frame().agents(); agent++) {
            row(agent);
        }
        html.close("tbody");
        foot();
        html.close("table").close("div");
        html.leaf("p", words.say("filter.nobody"), "id", "nobody", "hidden", "");
        legend();
        html.close("section");
    }

    private void filters() {
        html.open("form", "class", "filters", "hidden", "", "data-js", "", "role", "search");
        html.open("label").leaf("span", words.say("filter.name"));
        html.open("input", "type", "search", "id", "f-name", "autocomplete", "off")
                .close("label");
        select("f-team", words.say("filter.team"), page.teams());
        select("f-skill", words.say("filter.skill"), page.skills());
        select(
                "f-shift",
                words.say("filter.shift"),
                page.shifts().stream().map(ShiftType::name).toList());
        html.open("label", "class", "check").open("input", "type", "checkbox", "id", "f-marked");
        html.leaf("span", words.say("filter.marked")).close("label");
        html.leaf("button", words.say("filter.clear"), "type", "reset");
        html.leaf("output", "", "id", "f-count", "aria-live", "polite").close("form");
    }

    private void select(String id, String label, List<String> options) {
        if (options.isEmpty()) {
            return;
        }
        html.open("label").leaf("span", label).open("select", "id", id);
        html.leaf("option", words.say("filter.all"), "value", "-1");
        for (int i = 0; i < options.size(); i++) {
            html.leaf("option", options.get(i), "value", Integer.toString(i));
        }
        html.close("select").close("label");
    }

    private void head() {
        html.open("thead").open("tr").leaf("th", words.say("grid.agent"), "scope", "col", "class", "who");
        for (int day = -before; day < days; day++) {
            html.open("th", "scope", "col", "class", dayClass(day), "title", dayTitle(day));
            html.text(Integer.toString(page.frame().date(day).getDayOfMonth()));
            html.leaf("small", words.weekday(page.frame().weekday(day))).close("th");
        }
        for (ShiftType shift : page.shifts()) {
            html.leaf("th", shift.symbol(), "scope", "col", "class", "sum", "title", shift.name());
        }
        total("grid.rests");
        total("grid.leave");
        total("grid.weekends");
        total("grid.hours");
        html.close("tr").close("thead");
    }

    private void total(String key) {
        html.leaf("th", words.say(key), "scope", "col", "class", "sum", "title", words.say(key + ".long"));
    }

    private String dayClass(int day) {
        if (day < 0) {
            return day == -1 ? "past last" : "past";
        }
        boolean holiday = page.findHoliday(day)
                .filter(each -> each.kind() != Holiday.Kind.MAKEUP)
                .isPresent();
        String kind = holiday ? "hol" : page.frame().isWeekend(day) ? "we" : "";
        return page.cover().missingMinutes(day) > 0 ? kind + " lack" : kind;
    }

    private String dayTitle(int day) {
        Optional<Holiday> holiday = page.findHoliday(day);
        String date = words.show(page.frame().date(day));
        return holiday.map(each -> date + " " + each.name()).orElse(date);
    }

    private void row(int agent) {
        Agent who = page.agent(agent);
        html.open("tr").open("th", "scope", "row", "class", classes.row(agent));
        html.open("span", "class", "nm").name(who.name()).close("span");
        String number = who.name().equals(who.id()) ? "" : who.id();
        html.open("small").name(number);
        if (!who.team().isEmpty()) {
            html.text(number.isEmpty() ? "" : " · ").name(who.team());
        }
        html.close("small").close("th");
        for (int day = -before; day < days; day++) {
            html.leaf("td", page.cell(agent, day), "class", classes.cell(agent, day));
        }
        totals(page.judgement().kpis().agents().get(agent));
        html.close("tr");
    }

    private void totals(AgentKpis kpis) {
        kpis.shifts().values().forEach(this::sum);
        sum(kpis.rests());
        sum(kpis.leaveDays());
        sum(kpis.weekends());
        html.leaf("td", words.tenths(kpis.paidMinutes() / 60.0), "class", "sum");
    }

    private void sum(int count) {
        html.leaf("td", count == 0 ? "" : Integer.toString(count), "class", "sum");
    }

    private void foot() {
        html.open("tfoot");
        List<ShiftType> shifts = page.shifts();
        for (int shift = 0; shift < shifts.size(); shift++) {
            html.open("tr").open("th", "scope", "row", "class", "who");
            html.open("span", "class", "nm").name(shifts.get(shift).name()).close("span");
            int duty = page.plainDuty(shifts.get(shift));
            html.leaf("small", page.time(duty)).close("th");
            past();
            for (int day = 0; day < days; day++) {
                shiftCell(day, shift);
            }
            blank();
        }
        if (page.cover().hasNeeds()) {
            html.open("tr", "class", "gaps").leaf("th", words.say("grid.missing"), "scope", "row", "class", "who");
            past();
            for (int day = 0; day < days; day++) {
                int missing = page.cover().missingMinutes(day);
                html.leaf("td", missing == 0 ? "" : words.tenths(missing / 60.0), "class", missing == 0 ? "" : "lack");
            }
            blank();
        }
        html.close("tfoot");
    }

    private void past() {
        for (int day = 0; day < before; day++) {
            html.leaf("td", "");
        }
    }

    private void blank() {
        html.leaf(
                        "td",
                        "",
                        "class",
                        "sum",
                        "colspan",
                        Integer.toString(page.shifts().size() + 4))
                .close("tr");
    }

    private void shiftCell(int day, int shift) {
        GroupNeeds needs = page.cover().shiftNeeds(day, shift);
        int there = page.cover().onShift(day, shift);
        boolean lack = needs.missing() > 0;
        html.open("td", "class", lack ? "lack" : "").text(Integer.toString(there));
        if (needs.isKnown() && (lack || needs.needed() != there)) {
            html.leaf("small", "/" + needs.needed());
        }
        html.close("td");
    }

    private void legend() {
        html.open("ul", "class", "legend", "aria-label", words.say("legend"));
        boolean shows = page.frame().duties().size() <= DUTIES;
        for (int duty = 0; duty < page.frame().duties().size(); duty++) {
            if (shows || page.frame().duties().findRole(duty) == null) {
                html.open("li").leaf("i", page.view().word(page.frame().duties().get(duty)), "class", "d" + duty);
                html.name(page.dutyName(duty)).text(" " + page.time(duty)).close("li");
            }
        }
        mark("m1", "legend.must");
        mark("m2", "legend.other");
        mark("wn", "legend.refused");
        mark("wy", "legend.granted");
        mark("p", "legend.pinned");
        html.close("ul");
    }

    private void mark(String name, String key) {
        String level = name.equals("m1") ? words.level(Level.MUST) : "";
        html.open("li")
                .leaf("i", "", "class", "mk " + name)
                .text(words.say(key, level))
                .close("li");
    }
}
