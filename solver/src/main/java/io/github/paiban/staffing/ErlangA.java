package io.github.paiban.staffing;

/**
 * Erlang A (Palm), M/M/n+M: each waiting customer gives up after a patience drawn from an exponential distribution. In
 * closed form, so for any real number of agents; exact at whole numbers. Never without end: who is not served leaves.
 *
 * <p>The mean wait is that of all contacts, those who give up included.
 *
 * @param handlingTime mean seconds of work a contact
 * @param patience mean seconds until a waiting customer gives up
 * @param inTime what counts as in time
 */
public record ErlangA(double handlingTime, double patience, InTime inTime) implements ServiceModel {
    public ErlangA {
        Checks.positive("handling time", handlingTime);
        Checks.positive("patience", patience);
    }

    /** Served in time, over all contacts. */
    public ErlangA(double handlingTime, double patience) {
        this(handlingTime, patience, InTime.OF_OFFERED);
    }

    @Override
    public String name() {
        return "erlang-a";
    }

    @Override
    public double offeredLoad(double arrivals) {
        return arrivals * handlingTime;
    }

    @Override
    public Service service(double agents, double arrivals, double within) {
        Checks.question(agents, arrivals, within);
        if (arrivals == 0) {
            return Service.IDLE;
        }
        if (agents == 0) {
            return new Service(0, 1, patience, 1);
        }
        return new Solution(agents, arrivals).service(within);
    }

    @Override
    public double waitProbability(double agents, double arrivals) {
        Checks.question(agents, arrivals, 0);
        return arrivals == 0 ? 0 : agents == 0 ? 1 : new Solution(agents, arrivals).offeredFrom(0);
    }

    /** Mean seconds that a customer of endless patience would wait. */
    public double meanVirtualWait(double agents, double arrivals) {
        Checks.positive("number of agents", agents);
        return arrivals == 0 ? 0 : new Solution(agents, arrivals).meanVirtualWait();
    }

    /** One team under one stream: shares of all contacts. */
    private final class Solution {
        private final double load;
        private final double agents;
        private final Waiting wait;
        private final double lnWeight;
        private final double lnWhole;

        Solution(double agents, double arrivals) {
            this.agents = agents;
            this.load = arrivals * handlingTime;
            this.wait = new PatientWait(agents / handlingTime, arrivals, patience);
            this.lnWeight = Math.log(arrivals);
            double lnFree = ErlangB.lnInverse(agents - 1, load);
            double lnBusy = lnWeight + wait.lnOfferedFrom(0);
            this.lnWhole = Waiting.lnSum(lnFree, lnBusy);
        }

        Service service(double within) {
            double lost = Math.min(1, Math.exp(wait.lnLost() - lnWhole));
            double occupancy = Math.min(1, load * (1 - lost) / agents);
            return new Service(clamp(share(within, lost)), occupancy, lost * patience, lost);
        }

        private double share(double within, double lost) {
            double servedInTime = 1 - lost - Math.exp(wait.lnServedFrom(within) - lnWhole);
            return switch (inTime) {
                case VIRTUAL_WAIT -> 1 - offeredFrom(within);
                case OF_OFFERED -> servedInTime;
                case OF_SERVED -> servedInTime / (1 - lost);
                case OF_OFFERED_BUT_EARLY_ABANDONERS -> servedInTime / (1 - lostBy(within, lost));
            };
        }

        double offeredFrom(double time) {
            return Math.min(1, Math.exp(lnWeight + wait.lnOfferedFrom(time) - lnWhole));
        }

        double meanVirtualWait() {
            return offeredFrom(0) * wait.meanOffered();
        }

        /** Those who have given up by a time: all who give up, but those offered more who hold out that long. */
        private double lostBy(double time, double lost) {
            double servedLater = Math.exp(wait.lnServedFrom(time) - lnWhole);
            double patientUntil = offeredFrom(time) * Math.exp(-time / patience);
            return lost - (patientUntil - servedLater);
        }

        private static double clamp(double share) {
            return Math.max(0, Math.min(1, share));
        }
    }
}
