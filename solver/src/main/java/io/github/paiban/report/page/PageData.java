package io.github.paiban.report.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.ShiftType;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.presence.CoverBoard;
import io.github.paiban.rules.presence.GroupNeeds;
import io.github.paiban.rules.presence.Shortfall;
import java.time.Duration;
import java.util.List;

/**
 * What the page's script needs to explain cells and to filter: JSON that can stand in a script element whatever names it
 * holds. Texts that stand in the page already are not repeated.
 */
final class PageData {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> TEXTS = List.of(
            "card.there", "card.needed", "card.missing", "card.pinned", "theme.auto", "theme.light", "theme.dark");

    private final Page page;
    private final PageWords words;

    private PageData(Page page) {
        this.page = page;
        this.words = page.words();
    }

    /** The data of a page as JSON. */
    static String json(Page page) {
        try {
            return safe(MAPPER.writeValueAsString(new PageData(page).tree()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A JSON tree could not be written.", e);
        }
    }

    /** Nothing in it can end the script element or begin a comment of HTML; these characters occur in strings only. */
    static String safe(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private ObjectNode tree() {
        ObjectNode tree = MAPPER.createObjectNode();
        tree.set("days", days());
        tree.set("duties", duties());
        tree.set("rows", rows());
        tree.set("wishes", wishes());
        tree.set("pins", pins());
        tree.set("marks", marks());
        ArrayNode levels = tree.putArray("levels");
        page.findings().told().forEach(breach -> levels.add(breach.level().rank()));
        ArrayNode names = tree.putArray("levelNames");
        for (Level level : Level.values()) {
            names.addArray().add(PageWords.code(level)).add(words.level(level));
        }
        tree.put("before", page.before());
        tree.set("pastDays", pastDays());
        tree.set("dayLines", dayLines());
        tree.set("heat", heat());
        ObjectNode texts = tree.putObject("texts");
        TEXTS.forEach(key -> texts.put(key, words.say(key)));
        texts.put("count", words.say("filter.count", "{0}", "{1}"));
        return tree;
    }

    private ArrayNode days() {
        ArrayNode days = MAPPER.createArrayNode();
        for (int day = 0; day <= page.frame().days(); day++) {
            String date = words.show(page.frame().date(day));
            days.add(page.findHoliday(day)
                    .map(each -> date + " · " + each.name())
                    .orElse(date));
        }
        return days;
    }

    private ArrayNode pastDays() {
        ArrayNode days = MAPPER.createArrayNode();
        for (int day = -page.before(); day < 0; day++) {
            days.add(words.show(page.frame().date(day)));
        }
        return days;
    }

    /** Name, time, paid hours and the index of the shift, -1 for none. */
    private ArrayNode duties() {
        ArrayNode duties = MAPPER.createArrayNode();
        Duties all = page.frame().duties();
        for (int duty = 0; duty < all.size(); duty++) {
            boolean work = Duties.isWork(duty);
            duties.addArray()
                    .add(page.dutyName(duty))
                    .add(page.time(duty))
                    .add(work ? words.show(Duration.ofMinutes(all.paidMinutes(duty))) : "")
                    .add(work ? page.shifts().indexOf(all.shift(duty)) : -1);
        }
        return duties;
    }

    /** The index of each agent's team, -1 for none, and those of the skills. */
    private ArrayNode rows() {
        ArrayNode rows = MAPPER.createArrayNode();
        List<String> teams = page.teams();
        List<String> skills = page.skills();
        for (Agent agent : page.frame().month().agents()) {
            ArrayNode row = rows.addArray().add(teams.indexOf(agent.team()));
            agent.skills().forEach(skill -> row.add(skills.indexOf(skill)));
        }
        return rows;
    }

    private ArrayNode wishes() {
        ArrayNode wishes = MAPPER.createArrayNode();
        page.wishes()
                .forEach(wish -> wishes.addArray()
                        .add(wish.agent())
                        .add(wish.day())
                        .add(wish.granted() ? 1 : 0)
                        .add(wish.words()));
        return wishes;
    }

    private ArrayNode pins() {
        ArrayNode pins = MAPPER.createArrayNode();
        for (Assignment pin : page.frame().month().pins()) {
            pins.addArray()
                    .add(page.frame().agentIndex(pin.agent()))
                    .add(page.frame().month().period().day(pin.date()));
        }
        return pins;
    }

    private ArrayNode marks() {
        ArrayNode marks = MAPPER.createArrayNode();
        page.findings()
                .marks()
                .forEach(mark -> marks.addArray()
                        .add(mark.breach())
                        .add(mark.agent())
                        .add(mark.from())
                        .add(mark.to()));
        return marks;
    }

    /** Each day's shifts, then what is short. */
    private ArrayNode dayLines() {
        ArrayNode days = MAPPER.createArrayNode();
        for (int day = 0; day < page.frame().days(); day++) {
            ArrayNode lines = days.addArray();
            List<ShiftType> shifts = page.shifts();
            for (int shift = 0; shift < shifts.size(); shift++) {
                GroupNeeds needs = page.cover().shiftNeeds(day, shift);
                String there = Integer.toString(page.cover().onShift(day, shift));
                String count = needs.isKnown() ? there + " / " + needs.needed() : there;
                lines.addArray().add(shifts.get(shift).name()).add(count).add(needs.missing());
            }
        }
        for (Shortfall each : page.cover().shortfalls()) {
            if (each.shift() == null) {
                ((ArrayNode) days.get(each.day()))
                        .addArray()
                        .add(page.what(each))
                        .add(each.there() + " / " + each.needed())
                        .add(each.missing());
            }
        }
        return days;
    }

    /** For each half-hour shown, three numbers: there, needed (-1 where unknown), missing. */
    private ObjectNode heat() {
        ObjectNode heat = MAPPER.createObjectNode();
        CoverBoard cover = page.cover();
        int days = page.frame().days() + (cover.runsOver() ? 1 : 0);
        List<Integer> slots = HeatMap.slots(cover, days);
        heat.put("first", slots.isEmpty() ? 0 : slots.getFirst()).put("slots", slots.size());
        ArrayNode all = heat.putArray("days");
        for (int day = 0; day < days; day++) {
            ArrayNode of = all.addArray();
            for (int slot : slots) {
                of.add(cover.there(day, slot));
                of.add(cover.isKnown(day, slot) ? cover.needed(day, slot) : -1);
                of.add(cover.missing(day, slot));
            }
        }
        return heat;
    }
}
