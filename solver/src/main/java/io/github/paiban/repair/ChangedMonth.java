package io.github.paiban.repair;

import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Request;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RosterProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The month after something happened: a day of absence on which the agent would work is approved leave, no promise
 * holds there any more, and days with new needs have those. A day off within an absence stays a day off.
 */
final class ChangedMonth {
    private final RepairRequest request;
    private final Frame frame;
    private final NewNeeds needs;
    private final List<Assignment> leaves = new ArrayList<>();
    private final List<Assignment> late = new ArrayList<>();

    ChangedMonth(RepairRequest request) {
        this.request = request;
        this.frame = Frame.of(request.problem().month());
        Period period = request.published().period();
        this.needs = new NewNeeds(
                request.problem().month().requirements(),
                request.demand().stream()
                        .filter(need ->
                                period.contains(need.date()) && !need.date().isBefore(request.today()))
                        .toList());
        request.absences().forEach(this::leave);
        request.latenesses().forEach(this::comeLate);
    }

    private void leave(Absence absence) {
        ahead().filter(absence::includes)
                .map(date -> new Assignment(absence.agent(), date, duty(absence.agent(), date)))
                .filter(cell -> cell.duty().isWork() && !leaves.contains(cell))
                .forEach(leaves::add);
    }

    private void comeLate(Lateness lateness) {
        ahead().filter(lateness.date()::equals)
                .map(date -> new Assignment(lateness.agent(), date, duty(lateness.agent(), date)))
                .filter(cell -> begins(cell.duty()) < lateness.minute() && !leaves.contains(cell))
                .filter(cell -> !late.contains(cell))
                .forEach(late::add);
    }

    private Stream<LocalDate> ahead() {
        return request.published().period().dates().filter(date -> !date.isBefore(request.today()));
    }

    private Duty duty(String agent, LocalDate date) {
        return request.published().rows().containsKey(agent)
                ? request.published().duty(agent, date)
                : Duty.OFF;
    }

    private int begins(Duty duty) {
        int index = frame.duties().index(duty);
        return Duties.isWork(index) ? frame.duties().shift(index).startMinute() : Integer.MAX_VALUE;
    }

    /** The cells that become leave, as they were published. */
    List<Assignment> leaves() {
        return leaves;
    }

    /** The cells that begin too early for somebody who comes late, as they were published. */
    List<Assignment> late() {
        return late;
    }

    /** Whether a need was not there when the roster was published. */
    boolean isNew(Requirement need) {
        return needs.isNew(need);
    }

    /** The month and the rules as they are now. */
    RosterProblem problem() {
        ShopMonth month = request.problem().month();
        ShopMonth changed = ShopMonth.builder(month.period())
                .title(month.title())
                .shifts(month.shifts())
                .roles(month.roles())
                .agents(month.agents())
                .requirements(needs.all())
                .requests(requests(month))
                .pins(month.pins().stream().filter(pin -> !isGone(pin)).toList())
                .history(month.history())
                .holidays(month.holidays())
                .curves(month.curves())
                .build();
        return new RosterProblem(changed, request.problem().rules());
    }

    private List<Request> requests(ShopMonth month) {
        return Stream.concat(
                        month.requests().stream(),
                        leaves.stream().map(cell -> Request.leave(cell.agent(), cell.date())))
                .distinct()
                .toList();
    }

    private boolean isGone(Assignment pin) {
        return Stream.concat(leaves.stream(), late.stream())
                .anyMatch(
                        cell -> cell.agent().equals(pin.agent()) && cell.date().equals(pin.date()));
    }
}
