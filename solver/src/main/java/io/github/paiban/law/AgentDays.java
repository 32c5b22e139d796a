package io.github.paiban.law;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an agent did on each day that is known: in the history before the period, and in the roster. */
final class AgentDays {
    private final Agent agent;
    private final Map<LocalDate, Duty> duties = new TreeMap<>();
    private final Map<String, Integer> minutes;

    AgentDays(ShopMonth month, Roster roster, Agent agent, Map<String, Integer> minutes) {
        this.agent = agent;
        this.minutes = minutes;
        for (Assignment cell : month.history()) {
            if (cell.agent().equals(agent.id())) {
                duties.put(cell.date(), cell.duty());
            }
        }
        List<Duty> row = roster.rows().getOrDefault(agent.id(), List.of());
        for (int day = 0; day < row.size(); day++) {
            duties.put(roster.period().date(day), row.get(day));
        }
    }

    /** The minutes of each shift that count. */
    static Map<String, Integer> minutes(ShopMonth month, LawProfile.Base base) {
        Map<String, Integer> minutes = new TreeMap<>();
        for (ShiftType shift : month.shifts()) {
            boolean isPaid = base == LawProfile.Base.PAID;
            minutes.put(
                    shift.id(),
                    isPaid ? shift.paidMinutes() : (int) shift.length().toMinutes());
        }
        return minutes;
    }

    String id() {
        return agent.id();
    }

    double contract() {
        return agent.contract();
    }

    /** Whether it is known what the agent did; before and after the contract nothing was done. */
    boolean isKnown(LocalDate date) {
        return duties.containsKey(date) || !agent.isEmployedOn(date);
    }

    boolean isEmployed(LocalDate date) {
        return agent.isEmployedOn(date);
    }

    boolean works(LocalDate date) {
        Duty duty = duty(date);
        return duty != null && duty.isWork();
    }

    boolean isOnLeave(LocalDate date) {
        Duty duty = duty(date);
        return duty != null && duty.kind() == Duty.Kind.LEAVE;
    }

    /** A day that is neither worked nor leave. */
    boolean rests(LocalDate date) {
        Duty duty = duty(date);
        return duty != null && duty.kind() == Duty.Kind.OFF && agent.isEmployedOn(date);
    }

    int minutes(LocalDate date) {
        Duty duty = duty(date);
        return duty == null ? 0 : minutes.getOrDefault(duty.shift(), 0);
    }

    private @Nullable Duty duty(LocalDate date) {
        return agent.isEmployedOn(date) ? duties.get(date) : null;
    }
}
