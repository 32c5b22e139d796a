package io.github.paiban.staffing;

import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ServiceCurve;
import io.github.paiban.model.Tickets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Tickets beside the contacts of the same queue and shop. The agents work on them whenever no customer waits for an
 * answer, up to the occupancy cap, and lay them aside when one writes; so chats are answered as fast as without them.
 */
final class TicketsBeside {
    private static final int USUAL_STEP = 30;

    private final Period period;
    private final OpenHours open;
    private final ServicePlan terms;
    private final Map<Requirement.Group, TicketPlan> plans = new LinkedHashMap<>();

    TicketsBeside(Period period, OpenHours open, Workload workload) {
        this.period = period;
        this.open = open;
        this.terms = workload.plan();
        Map<Requirement.Group, List<Tickets>> byStream = new LinkedHashMap<>();
        for (Tickets each : workload.tickets()) {
            byStream.computeIfAbsent(each.group(), any -> new ArrayList<>()).add(each);
        }
        byStream.forEach((group, tickets) -> plans.put(group, TicketPlan.of(period, tickets, open)));
    }

    boolean isEmpty() {
        return plans.isEmpty();
    }

    /** The needs of contacts and tickets together. */
    List<StreamNeeds> with(List<StreamNeeds> contacts) {
        List<StreamNeeds> all = new ArrayList<>();
        for (StreamNeeds stream : streams(contacts)) {
            TicketPlan plan = plans.get(stream.group());
            all.add(plan == null ? stream : new TicketsOfStream(period, open, stream, plan).needs());
        }
        return all;
    }

    /** The streams of contacts, then those of tickets alone. */
    private List<StreamNeeds> streams(List<StreamNeeds> contacts) {
        List<StreamNeeds> all = new ArrayList<>(contacts);
        for (Requirement.Group group : plans.keySet()) {
            if (contacts.stream().noneMatch(stream -> stream.group().equals(group))) {
                all.add(new StreamNeeds(group, terms.terms(group), USUAL_STEP, List.of(), List.of(), true, null));
            }
        }
        return all;
    }

    /** Adds to each interval's curve the tickets that fewer people would leave undone there. */
    List<ServiceCurve> with(List<ServiceCurve> contacts, List<StreamNeeds> needs) {
        Map<Key, ServiceCurve> curves = new LinkedHashMap<>();
        contacts.forEach(curve -> curves.put(Key.of(curve), curve));
        for (StreamNeeds stream : needs) {
            TicketPlan plan = plans.get(stream.group());
            if (plan != null) {
                TicketsOfStream tickets = new TicketsOfStream(period, open, stream, plan);
                tickets.curves(stream).forEach(curve -> curves.merge(Key.of(curve), curve, TicketsBeside::sum));
            }
        }
        return List.copyOf(curves.values());
    }

    private record Key(Requirement.Group group, LocalDate date, int minute) {
        static Key of(ServiceCurve curve) {
            return new Key(curve.group(), curve.date(), curve.fromMinute());
        }
    }

    private static ServiceCurve sum(ServiceCurve one, ServiceCurve other) {
        List<Double> late = new ArrayList<>();
        int size = Math.max(one.late().size(), other.late().size());
        for (int people = 0; people < size; people++) {
            late.add(one.late(people) + other.late(people));
        }
        return new ServiceCurve(
                one.date(), one.fromMinute(), one.toMinute(), one.group(), late, one.load() + other.load());
    }

    /** What comes of the tickets with given people in each slot. */
    Map<Requirement.Group, TicketOutcome> outcomes(
            List<StreamNeeds> contacts, Function<Requirement.Group, int[]> present) {
        return outcomes(contacts, (group, tickets) -> tickets.attention(Objects.requireNonNull(present.apply(group))));
    }

    /** What comes of the tickets with given seconds for them in each slot. */
    Map<Requirement.Group, TicketOutcome> withAttention(
            List<StreamNeeds> contacts, Function<Requirement.Group, double[]> attention) {
        return outcomes(contacts, (group, tickets) -> Objects.requireNonNull(attention.apply(group)));
    }

    private Map<Requirement.Group, TicketOutcome> outcomes(
            List<StreamNeeds> contacts, BiFunction<Requirement.Group, TicketsOfStream, double[]> attention) {
        Map<Requirement.Group, TicketOutcome> outcomes = new LinkedHashMap<>();
        for (StreamNeeds stream : streams(contacts)) {
            TicketPlan plan = plans.get(stream.group());
            if (plan != null) {
                TicketsOfStream tickets = new TicketsOfStream(period, open, stream, plan);
                outcomes.put(
                        stream.group(),
                        tickets.outcome(Objects.requireNonNull(attention.apply(stream.group(), tickets))));
            }
        }
        return outcomes;
    }
}
