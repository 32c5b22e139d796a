package io.github.paiban.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * All that is known of a month to be rostered, except the rules.
 *
 * <p>Every shift, role and agent that a part names exists; requests, pins and requirements lie inside the period,
 * history lies before it, and there is at most one pin a cell.
 *
 * @param title what heads the roster, as in the shop's name
 * @param period the days to roster
 * @param shifts the shift types, in display order; at least one
 * @param roles roles inside shifts
 * @param agents the people, in display order; at least one
 * @param requirements how many are needed when
 * @param requests leave and wishes
 * @param pins cells already promised
 * @param history cells before the period
 * @param holidays special days, inside or outside the period
 * @param curves what each number of people on duty is worth when; none where only requirements count
 */
public record ShopMonth(
        String title,
        Period period,
        List<ShiftType> shifts,
        List<Role> roles,
        List<Agent> agents,
        List<Requirement> requirements,
        List<Request> requests,
        List<Assignment> pins,
        List<Assignment> history,
        List<Holiday> holidays,
        List<ServiceCurve> curves) {
    public ShopMonth {
        shifts = List.copyOf(shifts);
        roles = List.copyOf(roles);
        agents = List.copyOf(agents);
        requirements = List.copyOf(requirements);
        requests = List.copyOf(requests);
        pins = List.copyOf(pins);
        history = List.copyOf(history);
        holidays = List.copyOf(holidays);
        curves = List.copyOf(curves);
        curves.forEach(curve -> inside(period, curve.date()));
        Set<String> shiftIds = unique("shift", shifts, ShiftType::id);
        Set<String> roleIds = unique("role", roles, Role::id);
        Set<String> agentIds = unique("agent", agents, Agent::id);
        require(!shifts.isEmpty(), "There is no shift type.");
        require(!agents.isEmpty(), "There is no agent.");
        roles.forEach(role -> role.shifts().forEach(shift -> known("shift", shiftIds, shift)));
        for (Requirement requirement : requirements) {
            inside(period, requirement.date());
            if (requirement.shift() != null) {
                known("shift", shiftIds, requirement.shift());
            }
        }
        for (Request request : requests) {
            inside(period, request.date());
            known("agent", agentIds, request.agent());
            if (request.shift() != null) {
                known("shift", shiftIds, request.shift());
            }
        }
        pins.forEach(pin -> inside(period, pin.date()));
        unique("pin", pins, pin -> pin.agent() + " on " + pin.date());
        for (Assignment cell : concat(pins, history)) {
            known("agent", agentIds, cell.agent());
            if (cell.duty().isWork()) {
                known("shift", shiftIds, cell.duty().shift());
            }
            if (!cell.duty().role().isEmpty()) {
                known("role", roleIds, cell.duty().role());
            }
        }
        for (Assignment cell : history) {
            require(
                    cell.date().isBefore(period.first()),
                    "History of " + cell.agent() + " on " + cell.date() + " does not lie before " + period.first()
                            + ". Maybe it is a pin.");
        }
    }

    /** Starts a month. */
    public static ShopMonthBuilder builder(Period period) {
        return new ShopMonthBuilder(period);
    }

    /** The same month with other requests. */
    public ShopMonth withRequests(List<Request> others) {
        return new ShopMonth(
                title, period, shifts, roles, agents, requirements, others, pins, history, holidays, curves);
    }

    /** The same month with other agents. */
    public ShopMonth withAgents(List<Agent> others) {
        return new ShopMonth(
                title, period, shifts, roles, others, requirements, requests, pins, history, holidays, curves);
    }

    /**
     * The same month with more cells promised. Where a cell is promised already, that holds; leave that is promised is
     * leave asked for as well.
     */
    public ShopMonth withPins(List<Assignment> more) {
        List<Assignment> allPins = new ArrayList<>(pins);
        List<Request> allRequests = new ArrayList<>(requests);
        for (Assignment pin : more) {
            boolean promised = allPins.stream()
                    .anyMatch(each ->
                            each.agent().equals(pin.agent()) && each.date().equals(pin.date()));
            if (!promised) {
                allPins.add(pin);
                Request leave = Request.leave(pin.agent(), pin.date());
                if (pin.duty().kind() == Duty.Kind.LEAVE && !allRequests.contains(leave)) {
                    allRequests.add(leave);
                }
            }
        }
        return new ShopMonth(
                title, period, shifts, roles, agents, requirements, allRequests, allPins, history, holidays, curves);
    }

    private static List<Assignment> concat(List<Assignment> some, List<Assignment> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    private static <T> Set<String> unique(String what, List<T> items, Function<T, String> id) {
        Set<String> seen = new LinkedHashSet<>();
        for (T item : items) {
            require(seen.add(id.apply(item)), "The " + what + " " + id.apply(item) + " stands there twice.");
        }
        return seen;
    }

    private static void known(String what, Collection<String> ids, String id) {
        if (!ids.contains(id)) {
            throw new IllegalArgumentException("There is no " + what + " '" + id + "'. Known are " + ids + ".");
        }
    }

    private static void inside(Period period, LocalDate date) {
        if (!period.contains(date)) {
            throw new IllegalArgumentException(date + " lies outside " + period.first() + " to " + period.last() + ".");
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
