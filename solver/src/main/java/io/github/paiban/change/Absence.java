package io.github.paiban.change;

import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Request;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.RosterProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Someone cannot come.
 *
 * @param agent the agent's id
 * @param date the day
 */
public record Absence(String agent, LocalDate date) {
    /** The problem with the absence as approved leave; what was promised for the cell does not hold any more. */
    public RosterProblem in(RosterProblem problem) {
        ShopMonth month = problem.month();
        List<Request> requests = new ArrayList<>(month.requests());
        Request leave = Request.leave(agent, date);
        if (!requests.contains(leave)) {
            requests.removeIf(wish -> wish.agent().equals(agent) && wish.date().equals(date));
            requests.add(leave);
        }
        List<Assignment> pins = month.pins().stream()
                .filter(pin -> !pin.agent().equals(agent) || !pin.date().equals(date))
                .toList();
        ShopMonth without = new ShopMonth(
                month.title(),
                month.period(),
                month.shifts(),
                month.roles(),
                month.agents(),
                month.requirements(),
                requests,
                pins,
                month.history(),
                month.holidays(),
                month.curves());
        return new RosterProblem(without, problem.rules());
    }

    /** The roster with the agent on leave that day. */
    public Roster in(Roster roster) {
        return roster.with(agent, date, Duty.LEAVE);
    }
}
