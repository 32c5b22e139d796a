package io.github.paiban.io.roster;

import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.table.FreeWords;
import io.github.paiban.io.table.Lexicon;
import io.github.paiban.io.text.Cleaning;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands in the cells of rosters. A sheet's own legend comes first, as far as it does not contradict the shop; then
 * the shop's aliases, symbols, names and ids of shifts, with or without a role; then the words of rest and leave that every
 * shop has; then the times of a shift. Not safe for use by several threads.
 */
public final class DutyWords {
    private static final String JOINTS = "/·+&-(";
    private static final int CACHED = 10_000;

    private final ShopConfig config;
    private final Lexicon<Duty> plain = new Lexicon<>();
    private final Lexicon<ShiftType> shifts = new Lexicon<>();
    private final Lexicon<Role> roles = new Lexicon<>();
    private final TimedShifts timed;
    private final Map<String, Duty> bySheet;
    private final Map<String, Optional<Duty>> found = new LinkedHashMap<>();

    public DutyWords(ShopConfig config) {
        this(config, Map.of());
    }

    /**
     * The shop's words and those of one sheet.
     *
     * @param bySheet what codes mean by the sheet's own legend, by their folded text, the empty one for
     *     blank cells; none that the shop's words contradict
     */
    DutyWords(ShopConfig config, Map<String, Duty> bySheet) {
        this.config = config;
        this.bySheet = Map.copyOf(bySheet);
        this.timed = new TimedShifts(config.shifts());
        config.shiftAliases().forEach(this::addAlias);
        plain.add(Duty.OFF, List.of(config.offSymbol()));
        plain.add(Duty.LEAVE, List.of(config.leaveSymbol()));
        config.shifts().forEach(shift -> shifts.add(shift, List.of(shift.symbol())));
        config.shifts().forEach(shift -> shifts.add(shift, List.of(shift.id(), shift.name())));
        config.roles().forEach(role -> roles.add(role, List.of(role.symbol())));
        config.roles().forEach(role -> roles.add(role, List.of(role.id(), role.name())));
    }

    private void addAlias(String word, String meant) {
        FreeWords.ofCell(meant).ifPresent(free -> plain.add(free, List.of(word)));
        config.shifts().stream()
                .filter(shift -> shift.id().equals(meant))
                .forEach(shift -> shifts.add(shift, List.of(word)));
        for (Role role : config.roles()) {
            role.shifts().stream()
                    .map(shift -> Duty.of(shift, role.id()))
                    .filter(duty -> duty.code().equals(meant))
                    .forEach(duty -> plain.add(duty, List.of(word)));
        }
    }

    /** The duty that a cell means; blank means off, unless the sheet says otherwise. */
    public Optional<Duty> find(String cell) {
        if (Cleaning.value(cell).isEmpty()) {
            return Optional.of(bySheet.getOrDefault("", Duty.OFF));
        }
        if (found.size() > CACHED) {
            found.clear();
        }
        return found.computeIfAbsent(cell, this::findAnew);
    }

    /** The shift that a cell means by itself. */
    public Optional<ShiftType> findShift(String cell) {
        return shifts.find(cell);
    }

    /** The role that a cell means by itself. */
    public Optional<Role> findRole(String cell) {
        return roles.find(cell);
    }

    /** Words known, for guesses: those of shifts, rest and leave. */
    public List<String> known() {
        List<String> known = new ArrayList<>(shifts.words());
        known.addAll(List.of(config.offSymbol(), config.leaveSymbol()));
        return known;
    }

    /** Words of shifts, for guesses. */
    public List<String> knownShifts() {
        return List.copyOf(shifts.words());
    }

    /** Words of roles, for guesses. */
    public List<String> knownRoles() {
        return List.copyOf(roles.words());
    }

    private Optional<Duty> findAnew(String cell) {
        return Optional.ofNullable(bySheet.get(Cleaning.folded(cell)))
                .or(() -> findOwn(cell))
                .or(() -> FreeWords.ofCell(cell))
                .or(() -> timed.find(cell, shifts::find).map(shift -> Duty.of(shift.id())));
    }

    /** What the shop itself means by a word: its symbols, names, ids and aliases, without words of all shops. */
    Optional<Duty> findOwn(String cell) {
        return plain.find(cell)
                .or(() -> shifts.find(cell).map(shift -> Duty.of(shift.id())))
                .or(() -> findLoneRole(cell))
                .or(() -> findJoined(Cleaning.folded(cell)));
    }

    /** A role that only one shift has says the shift as well. */
    private Optional<Duty> findLoneRole(String cell) {
        return roles.find(cell)
                .filter(role -> role.shifts().size() == 1)
                .map(role -> Duty.of(role.shifts().iterator().next(), role.id()));
    }

    /** A shift and a role side by side, with or without a joint, or the role in brackets. */
    private Optional<Duty> findJoined(String written) {
        String cell = written.endsWith(")") ? written.substring(0, written.length() - 1) : written;
        for (int i = 1; i < Math.min(cell.length(), 100); i++) {
            boolean joint = i < cell.length() - 1 && JOINTS.indexOf(cell.charAt(i)) >= 0;
            Optional<Duty> duty = join(cell.substring(0, i), cell.substring(joint ? i + 1 : i));
            if (duty.isPresent()) {
                return duty;
            }
        }
        return Optional.empty();
    }

    private Optional<Duty> join(String shift, String role) {
        return shifts.find(shift)
                .flatMap(each -> roles.find(role)
                        .filter(some -> some.shifts().contains(each.id()))
                        .map(some -> Duty.of(each.id(), some.id())));
    }

    /** How a duty is written into a cell so that it is read back as the same. */
    public String write(Duty duty) {
        return switch (duty.kind()) {
            case OFF -> firstReadable(duty, Stream.of(config.offSymbol(), "off", "-"));
            case LEAVE -> firstReadable(duty, Stream.of(config.leaveSymbol(), "leave"));
            case WORK -> firstReadable(duty, Stream.of(symbols(duty), symbols(duty, "/"), duty.code()));
        };
    }

    /** How a duty without its role is written for machines: by the shift's id where that is read back as the same. */
    public String writeCode(Duty duty) {
        return find(duty.code()).equals(Optional.of(duty)) ? duty.code() : write(duty);
    }

    /** How a role is written for machines: by its id where that is read back as the same; blank for none. */
    public String writeRole(String id) {
        return config.roles().stream()
                .filter(role -> role.id().equals(id))
                .flatMap(role -> Stream.of(role.id(), role.symbol(), role.name())
                        .filter(way -> findRole(way).equals(Optional.of(role))))
                .findFirst()
                .orElse(id);
    }

    private String firstReadable(Duty duty, Stream<String> ways) {
        return ways.filter(way -> find(way).equals(Optional.of(duty)))
                .findFirst()
                .orElse(duty.code());
    }

    private String symbols(Duty duty) {
        return symbols(duty, "");
    }

    private String symbols(Duty duty, String joint) {
        String shift = config.shifts().stream()
                .filter(each -> each.id().equals(duty.shift()))
                .map(ShiftType::symbol)
                .findFirst()
                .orElse(duty.shift());
        return config.roles().stream()
                .filter(each -> each.id().equals(duty.role()))
                .map(role -> shift + joint + role.symbol())
                .findFirst()
                .orElse(shift);
    }
}
