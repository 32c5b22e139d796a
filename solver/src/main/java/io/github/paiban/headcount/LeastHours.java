package io.github.paiban.headcount;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.ServiceCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The fewest people-minutes by which a stream can have so few late contacts over the month: each more person goes where it saves
 * most late contacts for a minute, in parts where it need be. No roster does with less, whatever its shifts.
 */
final class LeastHours {
    /** A person more somewhere: minutes it takes, late contacts it saves. */
    record Step(double minutes, double saved) {
        double worth() {
            return saved / minutes;
        }
    }

    private final List<ServiceCurve> curves;
    private final double unattended;

    /**
     * A stream.
     *
     * @param curves those of its intervals
     * @param unattended assessed contacts that come where no shift is
     */
    LeastHours(List<ServiceCurve> curves, double unattended) {
        this.curves = curves;
        this.unattended = unattended;
    }

    /** The curves of a stream among others. */
    static List<ServiceCurve> of(Requirement.Group stream, List<ServiceCurve> all) {
        return all.stream().filter(each -> each.group().equals(stream)).toList();
    }

    /** Assessed contacts. */
    double contacts() {
        return unattended + curves.stream().mapToDouble(each -> each.late(0)).sum();
    }

    /** The share in time that no team surpasses. */
    double most() {
        double least = curves.stream()
                .mapToDouble(each -> each.late(Integer.MAX_VALUE))
                .sum();
        double contacts = contacts();
        return contacts == 0 ? 1 : 1 - (least + unattended) / contacts;
    }

    /** How many contacts of attended hours may be late; below 0 where those without a shift are too many already. */
    double allowed(double share) {
        return (1 - share) * contacts() - unattended;
    }

    /**
     * The fewest minutes for a share of the contacts in time; as far as can be where no team reaches it.
     *
     * @param share 0 to 1
     */
    double minutes(double share) {
        double excess = curves.stream().mapToDouble(each -> each.late(0)).sum() - Math.max(0, allowed(share));
        List<List<Step>> hulls = curves.stream()
                .map(curve -> hull(curve.late(), curve.toMinute() - curve.fromMinute()))
                .toList();
        PriorityQueue<int[]> next = new PriorityQueue<>((one, other) -> {
            int byWorth = Double.compare(
                    hulls.get(other[0]).get(other[1]).worth(),
                    hulls.get(one[0]).get(one[1]).worth());
            return byWorth != 0 ? byWorth : Integer.compare(one[0], other[0]);
        });
        for (int curve = 0; curve < hulls.size(); curve++) {
            if (!hulls.get(curve).isEmpty()) {
                next.add(new int[] {curve, 0});
            }
        }
        double minutes = 0;
        while (excess > 0 && !next.isEmpty()) {
            int[] at = next.remove();
            Step step = hulls.get(at[0]).get(at[1]);
            minutes += step.minutes * Math.min(1, excess / step.saved);
            excess -= step.saved;
            if (at[1] + 1 < hulls.get(at[0]).size()) {
                next.add(new int[] {at[0], at[1] + 1});
            }
        }
        return minutes;
    }

    /**
     * A curve from below as steps of falling worth.
     *
     * @param late late contacts by people
     * @param length what a person counts
     */
    static List<Step> hull(List<Double> late, double length) {
        List<Step> steps = new ArrayList<>();
        for (int people = 1; people < late.size(); people++) {
            Step step = new Step(length, late.get(people - 1) - late.get(people));
            while (!steps.isEmpty() && steps.getLast().worth() < step.worth()) {
                Step before = steps.removeLast();
                step = new Step(before.minutes + step.minutes, before.saved + step.saved);
            }
            steps.add(step);
        }
        while (!steps.isEmpty() && steps.getLast().saved <= 0) {
            steps.removeLast();
        }
        return steps;
    }
}
