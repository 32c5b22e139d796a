package io.github.paiban.staffing;

/** Terms of chats for tests: five at once, first come, 80 % of first replies within 30 s, exponential times, no end of patience. */
public final class ChatTerms {
    private static final ServiceTarget TARGET = new ServiceTarget(0.8, 30);

    private ChatTerms() {}

    /** Judged all day, agents busy up to 85 %. */
    public static ServiceTerms of(Effort effort) {
        return of(effort, 0.85, 0, Assessment.ALL_DAY);
    }

    /** Other capacity and another part of the day. */
    public static ServiceTerms of(Effort effort, double maxOccupancy, double shrinkage, Assessment assessment) {
        AgentCapacity capacity = new AgentCapacity(5, Discipline.FIRST_COME, maxOccupancy, shrinkage);
        return new ServiceTerms(effort, 1, Double.POSITIVE_INFINITY, 5, capacity, TARGET, assessment, null);
    }
}
