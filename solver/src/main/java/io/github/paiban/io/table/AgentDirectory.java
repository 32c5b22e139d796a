package io.github.paiban.io.table;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.text.Cleaning;
import io.github.paiban.model.Agent;
import io.github.paiban.notice.Place;
import io.github.paiban.notice.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds agents by id or by name, as people write them. Immutable. */
public final class AgentDirectory {
    private final List<Agent> agents;
    private final Map<String, Agent> byId = new HashMap<>();
    private final Map<String, List<Agent>> byIdKey = new HashMap<>();
    private final Map<String, List<Agent>> byNameKey = new HashMap<>();
    private final Map<String, List<Agent>> byBareId = new HashMap<>();
    private final Set<String> words = new LinkedHashSet<>();

    public AgentDirectory(List<Agent> agents) {
        this.agents = List.copyOf(agents);
        for (Agent agent : agents) {
            byId.put(agent.id(), agent);
            add(byIdKey, Cleaning.key(agent.id()), agent);
            add(byNameKey, Cleaning.key(agent.name()), agent);
            add(byBareId, bare(agent.id()), agent);
            words.add(agent.name());
            words.add(agent.id());
        }
    }

    private static void add(Map<String, List<Agent>> index, String key, Agent agent) {
        index.computeIfAbsent(key, unused -> new ArrayList<>()).add(agent);
    }

    /** All agents in order. */
    public List<Agent> agents() {
        return agents;
    }

    /** The agent of a row, by its columns of id and name; empty, and a notice given, where there is none. */
    public Optional<Agent> find(Row row, Notices notices, Severity unknown) {
        Column column = row.has(Column.NAME) || !row.hasColumn(Column.AGENT) ? Column.NAME : Column.AGENT;
        column = row.has(Column.AGENT) ? Column.AGENT : column;
        if (!row.has(column)) {
            notices.accept(NoticeCode.MISSING_VALUE.at(row.place(column), "", column.label()));
            return Optional.empty();
        }
        Optional<Agent> agent = find(row.raw(column), row.place(column), notices, unknown);
        if (column == Column.AGENT && row.has(Column.NAME)) {
            agent.ifPresent(found -> checkName(found, row, notices));
        }
        return agent;
    }

    private void checkName(Agent agent, Row row, Notices notices) {
        String name = row.text(Column.NAME);
        if (!Cleaning.key(name).equals(Cleaning.key(agent.name()))) {
            notices.accept(NoticeCode.NAME_DIFFERS.at(row.place(Column.NAME), name, agent.id(), agent.name()));
        }
    }

    /** The agent whom a word means; empty, and a notice given, where it means none or several. */
    public Optional<Agent> find(String word, Place place, Notices notices, Severity unknown) {
        Optional<Agent> exact = findExactly(word);
        if (exact.isPresent()) {
            return exact;
        }
        String shown = Cleaning.value(word);
        List<Agent> alike = findAlike(word);
        if (alike.size() == 1) {
            return Optional.of(alike.get(0));
        }
        if (alike.size() > 1) {
            notices.accept(NoticeCode.AMBIGUOUS_AGENT.at(place, shown, ids(alike)));
            return Optional.empty();
        }
        List<Agent> bare = byBareId.getOrDefault(bare(word), List.of());
        if (bare.size() == 1) {
            notices.accept(NoticeCode.LEADING_ZEROS.at(place, shown, bare.get(0).id()));
            return Optional.of(bare.get(0));
        }
        notices.accept(NoticeCode.UNKNOWN_AGENT.at(unknown, place, shown, notices.guess(place, shown, words)));
        return Optional.empty();
    }

    private Optional<Agent> findExactly(String word) {
        return Optional.ofNullable(byId.getOrDefault(word, byId.get(Cleaning.value(word))));
    }

    /** Those with such an id, else those with such a name. */
    private List<Agent> findAlike(String word) {
        String key = Cleaning.key(word);
        return byIdKey.getOrDefault(key, byNameKey.getOrDefault(key, List.of()));
    }

    /** Whether a word means an agent, or several. */
    public boolean knows(String word) {
        return findExactly(word).isPresent() || !findAlike(word).isEmpty();
    }

    private static List<String> ids(List<Agent> agents) {
        return agents.stream().map(Agent::id).toList();
    }

    /** What Excel leaves of an id that it takes for a number. */
    private static String bare(String id) {
        String key = Cleaning.key(id);
        String whole = key.endsWith(".0") ? key.substring(0, key.length() - 2) : key;
        int first = 0;
        while (first < whole.length() - 1 && whole.charAt(first) == '0') {
            first++;
        }
        return whole.substring(first);
    }
}
