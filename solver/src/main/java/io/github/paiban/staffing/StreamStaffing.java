package io.github.paiban.staffing;

import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ServiceCurve;
import io.github.paiban.model.Volume;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Staffs one stream of contacts interval by interval. Not safe for use by several threads. */
final class StreamStaffing {
    private static final int DAY = 1440;
    private static final double FEW = 1e-9;

    private final Requirement.Group group;
    private final ServiceTerms terms;
    private final ServiceModel model;
    private final StreamVolume volume;
    private final OpenHours open;
    private final double[] arriving;
    private final double[] rates;
    private final boolean reachable;
    private final Map<Double, Optional<AgentsNeeded>> needs = new HashMap<>();
    private final Map<Double, List<Double>> lateShares = new HashMap<>();

    StreamStaffing(
            Period period,
            Requirement.Group group,
            ServiceTerms terms,
            ServiceModel model,
            OpenHours open,
            Collection<Volume> volumes) {
        this.group = group;
        this.terms = terms;
        this.model = model;
        this.volume = StreamVolume.of(period, volumes);
        this.open = open;
        double held = Math.max(1, ModelChoice.duration(terms.effort()));
        this.arriving = volume.servable(open);
        this.rates = new OfferedLoad(held, volume.step() * 60.0).rates(arriving);
        this.reachable = isReachable();
    }

    private boolean isReachable() {
        double busiest = 0;
        for (double rate : rates) {
            busiest = Math.max(busiest, rate);
        }
        return busiest < FEW || find(busiest).isPresent();
    }

    /** Whom the stream reaches. */
    Requirement.Group group() {
        return group;
    }

    /** The needs. */
    StreamNeeds needs() {
        List<IntervalNeed> intervals = new ArrayList<>();
        for (int slot = 0; slot < rates.length; slot++) {
            if (isOpen(slot) && volume.day(slot) < volume.period().days() && arriving[slot] > FEW) {
                intervals.add(need(slot));
            }
        }
        return new StreamNeeds(group, terms, volume.step(), intervals, unattended(), reachable, null);
    }

    private boolean isOpen(int slot) {
        int minute = volume.minute(slot);
        return open.cover(minute, minute + volume.step());
    }

    /** The assessed parts of the day in which contacts come and that no shift covers. */
    List<StreamNeeds.Unattended> unattended() {
        SortedMap<Integer, Double> unattended = new TreeMap<>();
        for (int slot = 0; slot < rates.length; slot++) {
            int minute = volume.minute(slot);
            if (!isOpen(slot) && assessed(minute) > 0 && volume.contacts(slot) > 0) {
                unattended.merge(minute, volume.contacts(slot) * assessed(minute), Double::sum);
            }
        }
        return joined(unattended);
    }

    private List<StreamNeeds.Unattended> joined(SortedMap<Integer, Double> contactsByMinute) {
        List<StreamNeeds.Unattended> joined = new ArrayList<>();
        contactsByMinute.forEach((minute, contacts) -> {
            boolean goesOn = !joined.isEmpty() && joined.getLast().toMinute() == minute;
            StreamNeeds.Unattended before = goesOn ? joined.removeLast() : new StreamNeeds.Unattended(minute, 0, 0);
            joined.add(new StreamNeeds.Unattended(
                    before.fromMinute(), minute + volume.step(), before.contacts() + contacts));
        });
        return joined;
    }

    private IntervalNeed need(int slot) {
        int minute = volume.minute(slot);
        AgentCapacity capacity = terms.capacity();
        double agents = agents(rates[slot], assessed(minute) > 0);
        double scheduled = capacity.scheduled(agents);
        int people = Shrinkage.people(scheduled);
        return new IntervalNeed(
                volume.period().date(volume.day(slot)),
                minute,
                minute + volume.step(),
                volume.contacts(slot),
                assessed(minute),
                rates[slot],
                agents,
                scheduled,
                people,
                model.service(
                        capacity.present(people), rates[slot], terms.target().within()),
                TicketShare.NONE);
    }

    /** Where nothing is promised, or the promise cannot be kept, only as many as the work keeps busy. */
    private double agents(double rate, boolean promised) {
        double busy = model.offeredLoad(rate) / terms.capacity().maxOccupancy();
        return promised && reachable ? find(rate).map(AgentsNeeded::agents).orElse(busy) : busy;
    }

    private Optional<AgentsNeeded> find(double rate) {
        return needs.computeIfAbsent(
                rate,
                any -> AgentsNeeded.find(
                        model, rate, terms.target(), terms.capacity().maxOccupancy()));
    }

    /** Share of a slot that lies in the assessed part of the day. */
    private double assessed(int minute) {
        int assessed = 0;
        for (int each = minute; each < minute + volume.step(); each++) {
            assessed += terms.assessment().covers(each % DAY) ? 1 : 0;
        }
        return (double) assessed / volume.step();
    }

    /** What each number of people is worth, for intervals with assessed contacts. */
    List<ServiceCurve> curves() {
        return needs().intervals().stream()
                .filter(need -> need.assessedContacts() > FEW)
                .map(this::curve)
                .toList();
    }

    private ServiceCurve curve(IntervalNeed need) {
        double contacts = need.assessedContacts();
        List<Double> late = lateShares.computeIfAbsent(need.arrivals(), this::lateShares).stream()
                .map(share -> share * contacts)
                .toList();
        return new ServiceCurve(
                need.date(), need.fromMinute(), need.toMinute(), group, late, model.offeredLoad(need.arrivals()));
    }

    private List<Double> lateShares(double rate) {
        AgentCapacity capacity = terms.capacity();
        double within = terms.target().within();
        return LateShares.of(
                capacity.scheduled(model.offeredLoad(rate) + 1),
                people -> 1
                        - model.service(capacity.present(people), rate, within).inTime());
    }
}
