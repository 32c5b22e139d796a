package io.github.paiban.staffing;

import java.util.Optional;

/**
 * One interval, and what is wanted of it.
 *
 * @param model that answers
 * @param arrivals contacts per second
 * @param target share of contacts to be answered in time
 * @param mostOccupancy the largest share of time that agents work, above 0 to 1; 1 is no cap
 * @param shrinkage of the people scheduled
 */
public record StaffingQuestion(
        ServiceModel model, double arrivals, ServiceTarget target, double mostOccupancy, Shrinkage shrinkage) {
    /** The fewest agents; empty where no number of them meets the target. */
    public Optional<Staffing> findNeeded() {
        return AgentsNeeded.find(model, arrivals, target, mostOccupancy)
                .map(needed -> staffing(needed.agents(), needed.whole()));
    }

    /** What so many agents give; need not be whole. */
    public Staffing of(double agents) {
        return staffing(agents, agents);
    }

    private Staffing staffing(double agents, double onDuty) {
        int whole = Shrinkage.people(agents);
        int people = Shrinkage.people(shrinkage.scheduled(whole));
        Service service = model.service(onDuty, arrivals, target.within());
        double wait = arrivals == 0 ? 0 : model.waitProbability(onDuty, arrivals);
        return new Staffing(agents, whole, shrinkage.scheduled(agents), people, service, wait);
    }

    /** Whether target and cap are kept. */
    public boolean isMetBy(Service service) {
        return service.inTime() >= target.share() && service.occupancy() <= mostOccupancy;
    }
}
