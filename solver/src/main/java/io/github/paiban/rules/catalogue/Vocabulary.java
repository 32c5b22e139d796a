package io.github.paiban.rules.catalogue;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.DidYouMean;
import io.github.paiban.notice.Message;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words that mean something in a month, and what may be meant by others. Immutable. */
public final class Vocabulary {
    private final Map<Naming, Set<String>> known = new EnumMap<>(Naming.class);
    /** What people say for a word, in place of the word itself: names and symbols. */
    private final Map<Naming, Map<String, String>> spoken = new EnumMap<>(Naming.class);

    private Vocabulary() {
        for (Naming naming : Naming.values()) {
            known.put(naming, new LinkedHashSet<>());
            spoken.put(naming, new LinkedHashMap<>());
        }
    }

    /** The words of a month. */
    public static Vocabulary of(ShopMonth month) {
        Vocabulary words = of(month.shifts(), month.roles());
        words.addAgents(month.agents());
        return words;
    }

    /** The words of duties and roles; nothing is known of agents. */
    public static Vocabulary of(Collection<ShiftType> shifts, Collection<Role> roles) {
        Vocabulary words = new Vocabulary();
        words.words(Naming.DUTY).addAll(List.of("work", "off", "rest", "leave"));
        words.words(Naming.CELL).addAll(List.of("off", "leave"));
        shifts.forEach(words::addShift);
        shifts.forEach(shift -> words.words(Naming.DUTY).addAll(shift.tags()));
        roles.forEach(words::addRole);
        return words;
    }

    private void addShift(ShiftType shift) {
        for (Naming naming : List.of(Naming.DUTY, Naming.CELL, Naming.SHIFT)) {
            words(naming).add(shift.id());
            say(naming, shift.id(), shift.name(), shift.symbol());
        }
    }

    private void addRole(Role role) {
        words(Naming.ROLE).add(role.id());
        words(Naming.DUTY).add("role:" + role.id());
        say(Naming.ROLE, role.id(), role.name(), role.symbol());
        say(Naming.DUTY, "role:" + role.id(), role.id(), role.name(), role.symbol());
        for (String shift : role.shifts()) {
            words(Naming.DUTY).add(shift + "/" + role.id());
            words(Naming.CELL).add(shift + "/" + role.id());
        }
    }

    /** The words of agents; nothing is known of duties and roles. */
    public static Vocabulary of(Collection<Agent> agents) {
        Vocabulary words = new Vocabulary();
        words.addAgents(agents);
        return words;
    }

    private void addAgents(Collection<Agent> agents) {
        agents.forEach(agent -> words(Naming.AGENT).add(agent.id()));
        agents.forEach(agent -> say(Naming.AGENT, agent.id(), agent.name()));
        words(Naming.TEAM)
                .addAll(sorted(
                        agents.stream().map(agent -> Set.of(agent.team())).toList()));
        words(Naming.SHOP).addAll(sorted(agents.stream().map(Agent::shops).toList()));
        words(Naming.SKILL).addAll(sorted(agents.stream().map(Agent::skills).toList()));
        words(Naming.TEAM).remove("");
    }

    private static Set<String> sorted(List<Set<String>> sets) {
        Set<String> all = new TreeSet<>();
        sets.forEach(all::addAll);
        return all;
    }

    private void say(Naming naming, String word, String... names) {
        for (String name : names) {
            spoken.getOrDefault(naming, Map.of()).putIfAbsent(name, word);
        }
    }

    private Set<String> words(Naming naming) {
        return known.getOrDefault(naming, Set.of());
    }

    /** Whether a word names something. */
    public boolean knows(Naming naming, String word) {
        return words(naming).contains(word);
    }

    /** What may be meant by a word that names nothing. */
    public Message hint(Naming naming, String word) {
        String meant = spoken.getOrDefault(naming, Map.of()).get(word);
        return meant == null ? DidYouMean.hint(word, words(naming)) : Message.of("common.did-you-mean", meant);
    }
}
