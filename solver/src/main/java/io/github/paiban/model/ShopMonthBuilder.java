package io.github.paiban.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Builds a {@link ShopMonth} part by part. Not safe for use by several threads. */
public final class ShopMonthBuilder {
    private final Period period;
    private String title = "";
    private final List<ShiftType> shifts = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<Agent> agents = new ArrayList<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();
    private final List<Assignment> pins = new ArrayList<>();
    private final List<Assignment> history = new ArrayList<>();
    private final List<Holiday> holidays = new ArrayList<>();
    private final List<ServiceCurve> curves = new ArrayList<>();

    ShopMonthBuilder(Period period) {
        this.period = period;
    }

    /** What heads the roster. */
    public ShopMonthBuilder title(String newTitle) {
        title = newTitle;
        return this;
    }

    /** Adds shift types. */
    public ShopMonthBuilder shifts(Collection<ShiftType> more) {
        shifts.addAll(more);
        return this;
    }

    /** Adds roles. */
    public ShopMonthBuilder roles(Collection<Role> more) {
        roles.addAll(more);
        return this;
    }

    /** Adds agents. */
    public ShopMonthBuilder agents(Collection<Agent> more) {
        agents.addAll(more);
        return this;
    }

    /** Adds requirements. */
    public ShopMonthBuilder requirements(Collection<Requirement> more) {
        requirements.addAll(more);
        return this;
    }

    /** Adds leave and wishes. */
    public ShopMonthBuilder requests(Collection<Request> more) {
        requests.addAll(more);
        return this;
    }

    /** Adds promised cells. */
    public ShopMonthBuilder pins(Collection<Assignment> more) {
        pins.addAll(more);
        return this;
    }

    /** Adds cells before the period. */
    public ShopMonthBuilder history(Collection<Assignment> more) {
        history.addAll(more);
        return this;
    }

    /** Adds holidays. */
    public ShopMonthBuilder holidays(Collection<Holiday> more) {
        holidays.addAll(more);
        return this;
    }

    /** Adds what numbers of people are worth. */
    public ShopMonthBuilder curves(Collection<ServiceCurve> more) {
        curves.addAll(more);
        return this;
    }

    /**
     * The month.
     *
     * @throws IllegalArgumentException where the parts do not fit together
     */
    public ShopMonth build() {
        return new ShopMonth(
                title, period, shifts, roles, agents, requirements, requests, pins, history, holidays, curves);
    }
}
