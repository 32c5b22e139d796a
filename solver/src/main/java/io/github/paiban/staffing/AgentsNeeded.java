package io.github.paiban.staffing;

import java.util.Optional;

/**
 * The fewest agents that keep a target and an occupancy cap, and behind whom no queue grows without end. Where one agent more or less changes little, so that a small
 * error of the model is several agents, as many more as {@link ServiceModel#withOneMore} asks for.
 *
 * @param agents on duty, where target and cap are just met; not whole
 * @param whole the fewest whole agents, {@code agents} rounded up
 * @param service what the whole agents give
 */
public record AgentsNeeded(double agents, int whole, Service service) {
    private static final double NEAR = 1e-6;
    private static final double CLOSE = 1e-7;
    private static final double EDGE = 1e-3;
    private static final double LEAST = 1e-300;
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
        return new Quest(model, arrivals, target, mostOccupancy)
                .find()
                .map(needed -> needed.sure(model, arrivals, target));
    }

    private AgentsNeeded sure(ServiceModel model, double arrivals, ServiceTarget target) {
        double share = model.withOneMore(target);
        if (share <= target.share()
                || model.service(agents + 1, arrivals, target.within()).inTime() >= share) {
            return this;
        }
        return new Quest(model, arrivals, new ServiceTarget(share, target.within()), 1)
                .find()
                .map(more -> atLeast(more.agents - 1, more.whole - 1, model, arrivals, target))
                .orElse(this);
    }

    private AgentsNeeded atLeast(
            double others, int otherWhole, ServiceModel model, double arrivals, ServiceTarget target) {
        int most = Math.max(whole, otherWhole);
        Service itsService = most == whole ? service : model.service(most, arrivals, target.within());
        return new AgentsNeeded(Math.max(agents, others), most, itsService);
    }

    /** One search: a bracket around the whole number, its halving, then the point between it and the one before. */
    private record Quest(ServiceModel model, double arrivals, ServiceTarget target, double mostOccupancy) {

        Optional<AgentsNeeded> find() {
            double load = model.offeredLoad(arrivals);
            double most = Math.max(50 * (load + 2), 2 * load / mostOccupancy + 2);
            Point enough = at((int) Math.max(1, Math.ceil(load)));
            Point tooFew = at(0);
            for (int step = 1; enough.margin() < 0; step *= 2) {
                if (enough.agents() > most) {
                    return Optional.empty();
                }
                tooFew = enough;
                enough = at(enough.agents() + step);
            }
            return Optional.of(fewest(tooFew, enough));
        }

        private AgentsNeeded fewest(Point tooFew, Point enough) {
            Point low = tooFew;
            Point high = enough;
            while (high.agents() - low.agents() > 1) {
                Point middle = at(Math.floor((low.agents() + high.agents()) / 2));
                if (middle.margin() < 0) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return new AgentsNeeded(between(low, high), (int) high.agents(), high.service());
        }

        /** By false position with the Illinois rule; the upper end always meets the target. */
        private double between(Point tooFew, Point enough) {
            double low = tooFew.agents();
            double high = enough.agents();
            double below = tooFew.margin();
            double above = enough.margin();
            int kept = 0;
            for (int step = 0; step < MOST_STEPS && high - low > NEAR && above > 0; step++) {
                // Never quite to the end of the bracket, so that it shrinks from both sides.
                double share = Math.max(EDGE, Math.min(1 - EDGE, above / (above - below)));
                Point middle = at(high - share * (high - low));
                if (middle.margin() < 0) {
                    low = middle.agents();
                    below = middle.margin();
                    above = kept < 0 ? above / 2 : above;
                    kept = -1;
                } else {
                    high = middle.agents();
                    above = middle.margin();
                    below = kept > 0 ? below / 2 : below;
                    kept = 1;
                }
                if (kept > 0 && above < CLOSE) {
                    break;
                }
            }
            return high;
        }

        private Point at(double agents) {
            Service service = model.service(agents, arrivals, target.within());
            return new Point(agents, service, margin(service));
        }

        /**
         * By how much the tighter of target and cap is surpassed, nearly a straight line in the agents; below 0 where it
         * is missed.
         */
        private double margin(Service service) {
            boolean isEndless = Double.isInfinite(service.meanWait());
            if (isEndless || service.inTime() < target.share() || service.occupancy() > mostOccupancy) {
                double inTime = Math.log((1 - target.share()) / (1 - service.inTime()));
                return Math.min(-Double.MIN_NORMAL, Math.min(inTime, Math.log(mostOccupancy / service.occupancy())));
            }
            double inTime = Math.log((1 - target.share()) / Math.max(LEAST, 1 - service.inTime()));
            return Math.min(inTime, Math.log(mostOccupancy / Math.max(LEAST, service.occupancy())));
        }
    }

    private record Point(double agents, Service service, double margin) {}
}
