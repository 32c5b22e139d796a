package io.github.paiban.benchmark.curtoisqu;

import io.github.paiban.model.Agent;
import io.github.paiban.model.AgentBuilder;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Request;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.RosterProblem;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An instance in the public model. All costs lie at the level should, so that the score's should is the published
 * objective; what an instance forbids is a must.
 */
public final class Model {
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 6, 1);

    private final Instance instance;
    private final Period period;
    private final Map<String, ShiftType> shifts = new LinkedHashMap<>();

    private Model(Instance instance) {
        this.instance = instance;
        this.period = new Period(FIRST_MONDAY, FIRST_MONDAY.plusDays(instance.days()));
        instance.shifts().forEach(shift -> shifts.put(shift.id(), shiftType(shift)));
    }

    /** The problem that an instance states. */
    public static RosterProblem problem(Instance instance) {
        return new RosterProblem(new Model(instance).month(), ModelRules.of(instance));
    }

    /** An instance has no times of day; only the lengths of shifts matter. */
    private static ShiftType shiftType(Shift shift) {
        Duration length = Duration.ofMinutes(shift.minutes());
        return new ShiftType(
                shift.id(), shift.id(), shift.id(), LocalTime.MIDNIGHT, length, length, Set.of(), Set.of());
    }

    private ShopMonth month() {
        return ShopMonth.builder(period)
                .title(instance.name())
                .shifts(shifts.values())
                .agents(instance.staff().stream().map(Model::agent).toList())
                .requirements(instance.cover().stream().map(this::requirement).toList())
                .requests(requests())
                .pins(instance.daysOff().stream().map(this::pin).toList())
                .build();
    }

    private static Agent agent(Employee employee) {
        AgentBuilder agent = Agent.builder(employee.id());
        employee.mostOf().forEach((shift, most) -> agent.limit(ModelRules.mostOf(shift) + ".max", most));
        return agent.limit(ModelRules.MINUTES + ".max", employee.mostMinutes())
                .limit(ModelRules.MINUTES + ".min", employee.leastMinutes())
                .limit(ModelRules.WORK_RUN + ".max", employee.mostInARow())
                .limit(ModelRules.WORK_RUN + ".min", employee.leastInARow())
                .limit(ModelRules.OFF_RUN + ".min", employee.leastOffInARow())
                .limit(ModelRules.WEEKENDS + ".max", employee.mostWeekends())
                .build();
    }

    private Requirement requirement(CoverNeed cover) {
        ShiftType shift = shifts.get(cover.shift());
        if (shift == null) {
            throw new IllegalArgumentException("There is no shift '" + cover.shift() + "'.");
        }
        return Requirement.onShift(period.date(cover.day()), shift, cover.need())
                .weighing((long) cover.under(), (long) cover.over());
    }

    private List<Request> requests() {
        List<Request> requests = new ArrayList<>();
        instance.wanted().forEach(request -> requests.add(request(request, Request.Kind.SHIFT)));
        instance.unwanted().forEach(request -> requests.add(request(request, Request.Kind.NOT_SHIFT)));
        return requests;
    }

    private Request request(ShiftRequest request, Request.Kind kind) {
        return new Request(request.employee(), period.date(request.day()), kind, request.shift(), request.weight());
    }

    private Assignment pin(DayOff off) {
        return new Assignment(off.employee(), period.date(off.day()), Duty.OFF);
    }
}
