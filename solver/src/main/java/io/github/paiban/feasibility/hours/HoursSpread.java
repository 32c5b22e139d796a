package io.github.paiban.feasibility.hours;

import io.github.paiban.feasibility.Check;
import io.github.paiban.feasibility.Proof;
import io.github.paiban.feasibility.Situation;
import io.github.paiban.feasibility.demand.Ask;
import io.github.paiban.feasibility.demand.Asks;
import io.github.paiban.feasibility.path.RowBounds;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Frame;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Differences of paid hours that nothing can avoid among full-time agents who are there all the period: between what one
 * must work at least and another can work at most, and from the mix of shifts demanded.
 */
public final class HoursSpread implements Check {
    private record Person(int agent, RowBounds bounds) {}

    @Override
    public List<Proof> find(Situation situation) {
        if (!HoursSteps.isAsked(situation)) {
            return List.of();
        }
        List<Person> people = IntStream.range(0, situation.frame().agents())
                .filter(agent -> isFullTime(situation.frame(), agent))
                .mapToObj(agent -> new Person(agent, situation.bounds(agent)))
                .toList();
        List<Proof> proofs = new ArrayList<>();
        if (people.size() > 1) {
            proofs.addAll(betweenLimits(situation.frame(), people));
            boolean nobodyElse = people.size() == situation.frame().agents();
            if (nobodyElse && proofs.isEmpty()) {
                proofs.addAll(fromMix(situation, people));
            }
        }
        return proofs;
    }

    private static boolean isFullTime(Frame frame, int agent) {
        return frame.agent(agent).contract() == 1 && frame.presentDays(agent) == frame.days();
    }

    private static List<Proof> betweenLimits(Frame frame, List<Person> people) {
        Person high = people.stream()
                .max(Comparator.comparingLong(person -> person.bounds.leastMinutes()))
                .orElseThrow();
        Person low = people.stream()
                .min(Comparator.comparingLong(person -> person.bounds.mostMinutes()))
                .orElseThrow();
        long gap = high.bounds.leastMinutes() - low.bounds.mostMinutes();
        if (gap <= 0) {
            return List.of();
        }
        Message message = Message.of(
                "feasibility.hours-spread.limits",
                frame.agent(high.agent).name(),
                Duration.ofMinutes(high.bounds.leastMinutes()),
                frame.agent(low.agent).name(),
                Duration.ofMinutes(low.bounds.mostMinutes()),
                Duration.ofMinutes(gap));
        return List.of(new Proof("hours-spread", false, null, null, message));
    }

    private static List<Proof> fromMix(Situation situation, List<Person> people) {
        long days = people.getFirst().bounds.mostDays();
        boolean sameDays = people.stream()
                .allMatch(person -> person.bounds.mostDays() == days && person.bounds.leastDays() == days);
        return Asks.of(situation.terms()).stream()
                .filter(ask -> sameDays && countsAll(situation, ask))
                .map(ask -> ShiftMix.of(situation.frame(), ask))
                .filter(mix -> mix.total() == days * people.size())
                .flatMap(mix -> mix.proof(people.size()).stream())
                .limit(1)
                .toList();
    }

    private static boolean countsAll(Situation situation, Ask ask) {
        return IntStream.range(0, situation.frame().agents())
                .allMatch(agent -> situation.workDuties().allMatch(duty -> ask.counts(agent, duty)));
    }
}
