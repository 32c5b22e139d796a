package io.github.paiban.staffing;

import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ServiceCurve;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.Volume;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Turns the volumes of a period into needs for people: each stream (a queue, a shop, or a queue of a shop) by its own
 * terms, interval by interval, with the work still in hand from the intervals before (see {@link OfferedLoad}).
 *
 * <p>Where no shift is there nobody can be needed; contacts that come then are spread over the next hour with a shift.
 * Outside the assessed part of the day nothing is promised, and people are needed only for the work itself.
 */
public final class MonthStaffing {
    private final List<StreamStaffing> streams = new ArrayList<>();
    private final TicketsBeside tickets;
    private final Period period;

    /**
     * Staffs a period.
     *
     * @param period the days
     * @param shifts the shifts there are
     * @param workload volumes, tickets and terms
     * @param choice by which model
     */
    public MonthStaffing(Period period, Collection<ShiftType> shifts, Workload workload, ModelChoice choice) {
        this(period, shifts, workload, choice::model);
    }

    /**
     * The same with any models.
     *
     * @param models the model for each stream's terms
     */
    public MonthStaffing(
            Period period,
            Collection<ShiftType> shifts,
            Workload workload,
            Function<ServiceTerms, ServiceModel> models) {
        this.period = period;
        OpenHours open = new OpenHours(shifts);
        Map<Requirement.Group, List<Volume>> byStream = new LinkedHashMap<>();
        for (Volume volume : workload.volumes()) {
            byStream.computeIfAbsent(volume.group(), any -> new ArrayList<>()).add(volume);
        }
        byStream.forEach((group, volumes) -> {
            ServiceTerms terms = workload.plan().terms(group);
            streams.add(new StreamStaffing(period, group, terms, models.apply(terms), open, volumes));
        });
        tickets = new TicketsBeside(period, open, workload);
    }

    /** The needs of each stream, tickets included; streams of tickets alone come last. */
    public List<StreamNeeds> needs() {
        return tickets.with(contacts());
    }

    /** The needs of each stream of contacts without any tickets. */
    public List<StreamNeeds> contacts() {
        return streams.stream().map(StreamStaffing::needs).toList();
    }

    /** The assessed parts of the day in which contacts of each stream come and that no shift covers. */
    public static Map<Requirement.Group, List<StreamNeeds.Unattended>> unattended(
            Period period, Collection<ShiftType> shifts, Workload workload) {
        MonthStaffing staffing = new MonthStaffing(period, shifts, workload, ModelChoice.ERLANG_C);
        Map<Requirement.Group, List<StreamNeeds.Unattended>> parts = new LinkedHashMap<>();
        staffing.streams.forEach(stream -> parts.put(stream.group(), stream.unattended()));
        return parts;
    }

    /** What each number of people on duty is worth in each interval; a ticket counts as a contact. */
    public List<ServiceCurve> curves() {
        return tickets.isEmpty() ? contactCurves() : tickets.with(contactCurves(), needs());
    }

    /**
     * The same where people may serve several streams: a person counts for each only by its part of the work.
     *
     * @param served for each agent the streams served at a time
     */
    public List<ServiceCurve> curves(List<Set<Requirement.Group>> served) {
        if (served.stream().allMatch(groups -> groups.size() <= 1)) {
            return curves();
        }
        List<ServiceCurve> contacts = new SharedCurves(period, contacts(), served).curves();
        return tickets.isEmpty() ? contacts : tickets.with(contacts, needs());
    }

    /** What each number of people on duty is worth to the contacts of each interval. */
    public List<ServiceCurve> contactCurves() {
        return streams.stream().flatMap(stream -> stream.curves().stream()).toList();
    }

    /**
     * What comes of the tickets with so many people on duty.
     *
     * @param present for each stream that has tickets, the people on duty in each five minutes of the period
     */
    public Map<Requirement.Group, TicketOutcome> tickets(Function<Requirement.Group, int[]> present) {
        return tickets.outcomes(contacts(), present);
    }

    /**
     * The same where people serve several streams.
     *
     * @param attention for each stream that has tickets, the seconds that people have for them in each five minutes
     */
    public Map<Requirement.Group, TicketOutcome> ticketsIn(Function<Requirement.Group, double[]> attention) {
        return tickets.withAttention(contacts(), attention);
    }
}
