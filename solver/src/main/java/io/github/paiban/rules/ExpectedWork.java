package io.github.paiban.rules;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How much of each shift some agents are expected to work on each day, known before any roster: from the demand, spread
 * over those who can meet it by contract and presence.
 *
 * <p>Where a day's demand counts agents on shifts, it is taken as it is; else demand by intervals is turned into people
 * by the mean length of a shift, spread evenly over the shifts; where the month has no demand at all, everyone present
 * is expected to work 26 of 30 days. Lines about the same shift or interval are not added up blindly: the greatest of
 * these three counts, the line for all agents, the lines by shop and queue together, the greatest line by skill. In all
 * no more is expected than 26 of 30 days of the longest shift. Immutable.
 */
public final class ExpectedWork {
    private static final double WORKED_SHARE = 26.0 / 30;

    private final Frame frame;
    private final int[] agents;
    private final double[][] byDayAndShift;

    ExpectedWork(Frame frame, Scope scope) {
        this.frame = frame;
        this.agents = frame.agentsIn(scope);
        this.byDayAndShift = new double[frame.days()][frame.month().shifts().size()];
        if (frame.month().requirements().isEmpty()) {
            everyoneAlike();
        } else {
            fromDemand(new Spread(frame, agents));
        }
        keepWithinCapacity();
    }

    /** What is expected of the agents in a scope. */
    public static ExpectedWork of(Frame frame, Scope scope) {
        return frame.expectedWork(scope);
    }

    private void everyoneAlike() {
        for (int day = 0; day < frame.days(); day++) {
            Arrays.fill(byDayAndShift[day], present(day) * WORKED_SHARE / shifts().size());
        }
    }

    private void fromDemand(Spread spread) {
        Map<LocalDate, List<Requirement>> byDate =
                frame.month().requirements().stream().collect(Collectors.groupingBy(Requirement::date));
        for (int day = 0; day < frame.days(); day++) {
            List<Requirement> ofDay = byDate.getOrDefault(frame.date(day), List.of());
            List<Requirement> onShifts =
                    ofDay.stream().filter(each -> each.shift() != null).toList();
            if (onShifts.isEmpty()) {
                double people = spread.personMinutes(ofDay) / meanLength();
                Arrays.fill(byDayAndShift[day], people / shifts().size());
            } else {
                byDayAndShift[day] = shifts().stream()
                        .mapToDouble(shift -> spread.people(onShifts, shift.id()))
                        .toArray();
            }
        }
    }

    private void keepWithinCapacity() {
        int longest = shifts().stream().mapToInt(ShiftType::paidMinutes).max().orElseThrow();
        double capacity =
                Arrays.stream(agents).mapToDouble(agent -> weight(frame, agent)).sum() * WORKED_SHARE * longest;
        double expected = paidMinutes();
        if (expected > capacity) {
            Arrays.stream(byDayAndShift)
                    .forEach(shifts -> Arrays.setAll(shifts, shift -> shifts[shift] * capacity / expected));
        }
    }

    private List<ShiftType> shifts() {
        return frame.month().shifts();
    }

    private double meanLength() {
        return shifts().stream()
                .mapToLong(shift -> shift.length().toMinutes())
                .average()
                .orElseThrow();
    }

    private double present(int day) {
        return Arrays.stream(agents)
                .filter(agent -> frame.isPresent(agent, day) && !frame.isOnLeave(agent, day))
                .mapToDouble(agent -> frame.agent(agent).contract())
                .sum();
    }

    /** How much of the work falls to an agent: contract fraction times days present. */
    static double weight(Frame frame, int agent) {
        return frame.agent(agent).contract() * frame.presentDays(agent);
    }

    /** The paid minutes expected of all of them together. */
    public double paidMinutes() {
        double sum = 0;
        for (double[] shifts : byDayAndShift) {
            for (int shift = 0; shift < shifts.length; shift++) {
                sum += shifts[shift] * shifts().get(shift).paidMinutes();
            }
        }
        return sum;
    }

    /**
     * How many days of certain duties are expected of all of them together. Of a role nothing is known but that someone
     * has it each day; days off are those that remain.
     *
     * @param what the duties
     * @param on the days that count
     */
    public double days(DutySet what, DayFilter on) {
        int[] shifts = IntStream.range(0, shifts().size())
                .filter(shift -> contains(what, shifts().get(shift)))
                .toArray();
        long roles = rolesOf(what);
        return on.days(frame)
                .mapToDouble(day -> roles + inShifts(day, shifts) + (what.contains(Duties.OFF) ? free(day) : 0))
                .sum();
    }

    private double inShifts(int day, int[] shifts) {
        return Arrays.stream(shifts)
                .mapToDouble(shift -> byDayAndShift[day][shift])
                .sum();
    }

    private double free(int day) {
        return Math.max(0, present(day) - Arrays.stream(byDayAndShift[day]).sum());
    }

    private boolean contains(DutySet what, ShiftType shift) {
        return anyDuty(
                what,
                duty -> frame.duties().shift(duty).equals(shift)
                        && frame.duties().findRole(duty) == null);
    }

    private long rolesOf(DutySet what) {
        return frame.month().roles().stream()
                .filter(role -> anyDuty(
                        what,
                        duty -> role.equals(frame.duties().findRole(duty))
                                && !contains(what, frame.duties().shift(duty))))
                .count();
    }

    private boolean anyDuty(DutySet what, Predicate<Integer> condition) {
        return IntStream.range(Duties.FIRST_WORK, frame.duties().size())
                .filter(what::contains)
                .boxed()
                .anyMatch(condition);
    }
}
