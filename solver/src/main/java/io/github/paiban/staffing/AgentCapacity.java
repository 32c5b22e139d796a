package io.github.paiban.staffing;

/**
 * What may be asked of an agent.
 *
 * @param concurrency chats held at once, 1 or more
 * @param discipline which waiting message comes first
 * @param maxOccupancy share of the time on duty that may be planned as work, over 0 and at most 1
 * @param shrinkage share of the rostered time in which an agent is not there for customers, 0 to below 1: breaks,
 *     training, illness
 */
public record AgentCapacity(int concurrency, Discipline discipline, double maxOccupancy, double shrinkage) {
    public AgentCapacity {
        if (concurrency < 1 || !(maxOccupancy > 0 && maxOccupancy <= 1) || !(shrinkage >= 0 && shrinkage < 1)) {
            throw new IllegalArgumentException("Not what may be asked of an agent: " + concurrency
                    + " chats at once, occupancy " + maxOccupancy + ", shrinkage " + shrinkage + ".");
        }
    }

    /** The same with another number of chats at once. */
    public AgentCapacity withConcurrency(int chats) {
        return new AgentCapacity(chats, discipline, maxOccupancy, shrinkage);
    }

    /** Agents to roster so that so many are there for customers; not rounded. */
    public double scheduled(double agents) {
        return agents / (1 - shrinkage);
    }

    /** Agents who are there for customers of so many rostered. */
    public double present(double rostered) {
        return rostered * (1 - shrinkage);
    }
}
