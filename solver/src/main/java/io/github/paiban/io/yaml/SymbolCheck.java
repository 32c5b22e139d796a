package io.github.paiban.io.yaml;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.text.Cleaning;
import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import io.github.paiban.notice.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sees to it that a roster's cell can be read back: no two duties share a symbol or a name. */
final class SymbolCheck {
    private final Report report;
    /** What each word of a cell means: a shift's id, {@code shift/role}, {@code off} or {@code leave}. */
    private final Map<String, String> meanings = new HashMap<>();

    private SymbolCheck(Report report) {
        this.report = report;
        List.of("off", "休").forEach(word -> meanings.put(word, "off"));
        List.of("leave", "假").forEach(word -> meanings.put(word, "leave"));
    }

    /** Starts from the shop's symbols for off and leave. */
    static SymbolCheck of(Report report, Settings symbols) {
        SymbolCheck check = new SymbolCheck(report);
        check.add("off", symbols.text("off"), symbols.place("off"));
        check.add("leave", symbols.text("leave"), symbols.place("leave"));
        return check;
    }

    /** Adds the shifts by id, symbol and name. */
    void addShifts(List<ShiftType> shifts, List<Named> sections) {
        for (Named section : sections) {
            shifts.stream().filter(shift -> shift.id().equals(section.id())).forEach(shift -> {
                add(shift.id(), shift.id(), section.place());
                add(shift.id(), shift.symbol(), section.settings().place("symbol"));
                add(shift.id(), shift.name(), section.settings().place("name"));
            });
        }
    }

    /** Adds the shifts' symbols with their roles' symbols behind. */
    void addRoles(List<ShiftType> shifts, List<Role> roles, List<Named> sections) {
        for (Role role : roles) {
            Place place = sections.stream()
                    .filter(section -> section.id().equals(role.id()))
                    .map(section -> section.settings().place("symbol"))
                    .findFirst()
                    .orElse(Place.of(report.file()));
            shifts.stream()
                    .filter(shift -> role.shifts().contains(shift.id()))
                    .forEach(shift -> add(shift.id() + "/" + role.id(), shift.symbol() + role.symbol(), place));
        }
    }

    /** Adds a word for a duty; gives notice where it means another one already. */
    void add(String duty, String word, Place place) {
        String before = word.isEmpty() ? null : meanings.putIfAbsent(Cleaning.key(word), duty);
        if (before != null && !before.equals(duty)) {
            report.add(NoticeCode.SYMBOL_TWICE, place, word, before);
        }
    }
}
