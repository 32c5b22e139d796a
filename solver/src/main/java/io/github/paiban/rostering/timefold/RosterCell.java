package io.github.paiban.rostering.timefold;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One cell of the roster as Timefold's planning entity: an agent, a day, and the duty's index as its variable. */
@PlanningEntity
public class RosterCell {
    @PlanningId
    private int id;

    private int agent;
    private int day;

    @ValueRangeProvider(id = "duties")
    private List<Integer> duties = List.of();

    @PlanningVariable(valueRangeProviderRefs = "duties")
    private @Nullable Integer duty;

    /** For Timefold, which copies solutions. */
    private RosterCell() {}

    RosterCell(int id, int agent, int day, List<Integer> duties, int duty) {
        this.id = id;
        this.agent = agent;
        this.day = day;
        this.duties = duties;
        this.duty = duty;
    }

    /** Its number, unique in the roster. */
    public int getId() {
        return id;
    }

    /** Index of the agent. */
    public int getAgent() {
        return agent;
    }

    /** Index of the day. */
    public int getDay() {
        return day;
    }

    /** Indexes of the duties it may take. */
    public List<Integer> getDuties() {
        return duties;
    }

    /** Index of the duty. */
    public @Nullable Integer getDuty() {
        return duty;
    }

    /** Sets the index of the duty. */
    public void setDuty(@Nullable Integer newDuty) {
        duty = newDuty;
    }
}
