package io.github.paiban.staffing;

import java.util.Optional;

/**
 * The fewest agents that keep a target and an occupancy cap.
 *
 * @param agents on duty, where target and cap are just met; not whole
 * @param whole the fewest whole agents, {@code agents} rounded up
 * @param service what the whole agents give
 */
public record AgentsNeeded(double agents, int whole, Service service) {
    private static final double NEAR = 1e-7;
    private static final int MOST_STEPS = 60;

    /**
     * The fewest agents.
     *
     * @param model whose service grows with the agents
     * @param arrivals contacts per second
     * @param target to be met or surpassed
     * @param mostOccupancy the largest share of time that agents work, above 0 to 1; 1 is no cap
     * @return empty where no number of agents meets the target, as when the reply itself takes longer
     */
    public static Optional<AgentsNeeded> find(
            ServiceModel model, double arrivals, ServiceTarget target, double mostOccupancy) {
        if (!(mostOccupancy > 0 && mostOccupancy <= 1)) {
            throw new IllegalArgumentException(
                    "An occupancy cap lies above 0, up to 1; this is " + mostOccupancy + ".");
        }
        if (arrivals == 0) {
            return Optional.of(new AgentsNeeded(0, 0, Service.IDLE));
        }
        return new Quest(model, arrivals, target, mostOccupancy).find();
    }

    /** One search: a bracket around the whole number, its halving, then the point between it and the one before. */
    private record Quest(ServiceModel model, double arrivals, ServiceTarget target, double mostOccupancy) {

        Optional<AgentsNeeded> find() {
            double load = model.offeredLoad(arrivals);
            double most = Math.max(50 * (load + 2), 2 * load / mostOccupancy + 2);
            int enough = (int) Math.max(1, Math.ceil(load));
            int tooFew = 0;
            for (int step = 1; margin(enough) < 0; step *= 2) {
                if (enough > most) {
                    return Optional.empty();
                }
                tooFew = enough;
                enough += step;
            }
            return Optional.of(at(fewest(tooFew, enough)));
        }

        private int fewest(int tooFew, int enough) {
            int low = tooFew;
            int high = enough;
            while (high - low > 1) {
                int middle = (low + high) >>> 1;
                if (margin(middle) < 0) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return high;
        }

        private AgentsNeeded at(int whole) {
            Service service = model.service(whole, arrivals, target.within());
            return new AgentsNeeded(between(whole - 1, whole), whole, service);
        }

        /** By false position with the Illinois rule; the upper end always meets the target. */
        private double between(double tooFew, double enough) {
            double low = tooFew;
            double high = enough;
            double below = margin(low);
            double above = margin(high);
            for (int step = 0; step < MOST_STEPS && high - low > NEAR && above > 0; step++) {
                double share = Math.max(0.001, Math.min(0.999, above / (above - below)));
                double middle = high - share * (high - low);
                double margin = margin(middle);
                if (margin < 0) {
                    low = middle;
                    below = margin;
                    above = step == 0 ? above : above / 2;
                } else {
                    high = middle;
                    above = margin;
                    below /= step == 0 ? 1 : 2;
                }
            }
            return high;
        }

        /** By how much the tighter of target and cap is surpassed; below 0 where it is missed. */
        private double margin(double agents) {
            Service service = model.service(agents, arrivals, target.within());
            return Math.min(service.inTime() - target.share(), mostOccupancy - service.occupancy());
        }
    }
}
