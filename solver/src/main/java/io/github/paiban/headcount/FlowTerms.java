package io.github.paiban.headcount;

/**
 * How a team changes over months.
 *
 * @param attrition share of the team that leaves in a month, 0 to below 1
 * @param rampWeeks how long somebody new works at less than full capacity, in weeks
 * @param rampCapacity what somebody new carries in that time, as a share of the others, 0 to 1
 * @param leadDays days from the decision to hire until the first day at work
 * @param temporary whether temporary staff may fill peaks
 * @param peak from which multiple of the month's usual day on a day is a peak, over 1
 */
public record FlowTerms(
        double attrition, int rampWeeks, double rampCapacity, int leadDays, boolean temporary, double peak) {
    /** 5 % leave in a month, half capacity for 4 weeks, 30 days to hire; a day of 1.3 times the usual is a peak. */
    public static final FlowTerms DEFAULT = new FlowTerms(0.05, 4, 0.5, 30, true, 1.3);

    public FlowTerms {
        if (!(attrition >= 0 && attrition < 1) || !(rampCapacity >= 0 && rampCapacity <= 1) || !(peak > 1)) {
            throw new IllegalArgumentException("Not how a team changes: attrition " + attrition + ", ramp capacity "
                    + rampCapacity + ", peak from " + peak + ". Maybe 5 % should be 0.05.");
        }
        if (rampWeeks < 0 || rampWeeks > 52 || leadDays < 0 || leadDays > 365) {
            throw new IllegalArgumentException(
                    "A ramp of " + rampWeeks + " weeks and " + leadDays + " days to hire are not within a year.");
        }
    }

    /** Days at less than full capacity. */
    public int rampDays() {
        return 7 * rampWeeks;
    }
}
