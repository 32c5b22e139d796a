package io.github.paiban.headcount;

import io.github.paiban.law.LawProfile;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Holiday;
import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.staffing.ServiceTerms;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * For what a team is sought.
 *
 * @param shifts the shift types
 * @param roles roles inside shifts
 * @param team the people of today: their kinds, in this mix, are what teams are made of
 * @param rules the shop's rules; only must rules are held
 * @param holidays special days
 * @param months the work, month by month in order; at least one
 * @param flow how the team changes over months
 * @param law the labour law that rosters are held against; null for none
 */
public record HeadcountQuestion(
        List<ShiftType> shifts,
        List<Role> roles,
        List<Agent> team,
        RuleBook rules,
        List<Holiday> holidays,
        List<MonthWork> months,
        FlowTerms flow,
        @Nullable LawProfile law) {
    public HeadcountQuestion {
        shifts = List.copyOf(shifts);
        roles = List.copyOf(roles);
        team = List.copyOf(team);
        holidays = List.copyOf(holidays);
        months = List.copyOf(months);
        if (team.isEmpty() || shifts.isEmpty() || months.isEmpty()) {
            throw new IllegalArgumentException("A head-count needs people, shifts and months to go by; there are "
                    + team.size() + ", " + shifts.size() + " and " + months.size() + ".");
        }
    }

    /** The same with other months. */
    public HeadcountQuestion withMonths(List<MonthWork> others) {
        return new HeadcountQuestion(shifts, roles, team, rules, holidays, others, flow, law);
    }

    /** The same with so many times the contacts in all months. */
    public HeadcountQuestion withVolumeTimes(double factor) {
        return withMonths(months.stream().map(each -> each.times(factor)).toList());
    }

    /** The same with the terms of service of each stream changed: target, chats at once, shrinkage and so on. */
    public HeadcountQuestion withTerms(UnaryOperator<ServiceTerms> change) {
        return withMonths(months.stream().map(each -> each.withTerms(change)).toList());
    }

    /** The same with other shift types; roles keep only those shifts that are there. */
    public HeadcountQuestion withShifts(List<ShiftType> others) {
        return new HeadcountQuestion(others, roles, team, rules, holidays, months, flow, law);
    }

    /** The same with other rules. */
    public HeadcountQuestion withRules(RuleBook others) {
        return new HeadcountQuestion(shifts, roles, team, others, holidays, months, flow, law);
    }

    /** The same with other people to go by. */
    public HeadcountQuestion withTeam(List<Agent> others) {
        return new HeadcountQuestion(shifts, roles, others, rules, holidays, months, flow, law);
    }

    /** The same with another flow of people. */
    public HeadcountQuestion withFlow(FlowTerms other) {
        return new HeadcountQuestion(shifts, roles, team, rules, holidays, months, other, law);
    }
}
