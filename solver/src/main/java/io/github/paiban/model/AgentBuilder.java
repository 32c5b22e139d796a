package io.github.paiban.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Agent} part by part. Not safe for use by several threads. */
public final class AgentBuilder {
    private final String id;
    private String name;
    private String team = "";
    private final Set<String> shops = new LinkedHashSet<>();
    private final Set<String> skills = new LinkedHashSet<>();
    private double contract = 1;
    private @Nullable LocalDate hired;
    private @Nullable LocalDate leaves;
    private final Map<String, Long> limits = new LinkedHashMap<>();
    private final List<TimeWindow> windows = new ArrayList<>();

    AgentBuilder(String id) {
        this.id = id;
        this.name = id;
    }

    /** Begins with an agent as they are. */
    public static AgentBuilder from(Agent agent) {
        AgentBuilder builder = new AgentBuilder(agent.id());
        builder.name = agent.name();
        builder.team = agent.team();
        builder.shops.addAll(agent.shops());
        builder.skills.addAll(agent.skills());
        builder.contract = agent.contract();
        builder.hired = agent.hired();
        builder.leaves = agent.leaves();
        builder.limits.putAll(agent.limits());
        builder.windows.addAll(agent.windows());
        return builder;
    }

    /** What people call the agent; by default the id. */
    public AgentBuilder name(String newName) {
        name = newName;
        return this;
    }

    /** The team; by default none. */
    public AgentBuilder team(String newTeam) {
        team = newTeam;
        return this;
    }

    /** Adds shops served. */
    public AgentBuilder shops(String... more) {
        shops.addAll(List.of(more));
        return this;
    }

    /** Adds skills. */
    public AgentBuilder skills(String... more) {
        skills.addAll(List.of(more));
        return this;
    }

    /** Fraction of a full-time contract; by default 1. */
    public AgentBuilder contract(double fraction) {
        contract = fraction;
        return this;
    }

    /** First day under contract; by default long ago. */
    public AgentBuilder hired(@Nullable LocalDate firstDay) {
        hired = firstDay;
        return this;
    }

    /** First day no longer under contract; by default never. */
    public AgentBuilder leaves(@Nullable LocalDate endDay) {
        leaves = endDay;
        return this;
    }

    /** Sets an own limit of a rule, {@code <rule id>.min} or {@code .max}, in the rule's unit. */
    public AgentBuilder limit(String key, long value) {
        limits.put(key, value);
        return this;
    }

    /** Adds a time window. */
    public AgentBuilder window(TimeWindow window) {
        windows.add(window);
        return this;
    }

    /** The agent. */
    public Agent build() {
        return new Agent(id, name, team, shops, skills, contract, hired, leaves, limits, windows);
    }
}
