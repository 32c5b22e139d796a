package io.github.paiban.benchmark.staffing;

import io.github.paiban.simulation.Estimate;
import io.github.paiban.simulation.Precision;
import io.github.paiban.simulation.SimulatedModel;
import io.github.paiban.staffing.ServiceTarget;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The fewest whole agents by simulation, sought around a guess. Each number of agents is simulated longer, four times at
 * a time, until its 95 % interval says whether it meets the target, or the limit is reached. Not safe for use by several
 * threads.
 */
final class SimulatedNeed {
    private static final double LONGER = 4;

    private final Function<Precision, SimulatedModel> models;
    private final double arrivals;
    private final ServiceTarget target;
    private final Precision first;
    private final double mostContacts;
    private final Map<Double, SimulatedModel> made = new HashMap<>();
    private final Map<Integer, Boolean> known = new HashMap<>();

    /**
     * A search.
     *
     * @param models the simulation by its precision
     * @param arrivals contacts a second, above 0
     * @param target to be met
     * @param first with which each number of agents is tried
     * @param mostContacts up to so many contacts a number of agents is simulated
     */
    SimulatedNeed(
            Function<Precision, SimulatedModel> models,
            double arrivals,
            ServiceTarget target,
            Precision first,
            double mostContacts) {
        this.models = models;
        this.arrivals = arrivals;
        this.target = target;
        this.first = first;
        this.mostContacts = mostContacts;
    }

    /**
     * The fewest agents.
     *
     * @param guess where to begin, 1 or more
     * @param most the most agents to try
     * @return 0 where not even those are enough
     */
    int find(int guess, int most) {
        int step = Math.max(1, guess / 40);
        int enough = Math.min(guess, most);
        int tooFew = enough;
        while (!meets(enough)) {
            if (enough == most) {
                return 0;
            }
            tooFew = enough;
            enough = Math.min(most, enough + step);
            step *= 2;
        }
        while (tooFew > 0 && meets(tooFew)) {
            enough = tooFew;
            tooFew = Math.max(0, tooFew - step);
            step *= 2;
        }
        return between(tooFew, enough);
    }

    private int between(int tooFew, int enough) {
        int low = tooFew;
        int high = enough;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (meets(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private boolean meets(int agents) {
        return agents > 0 && known.computeIfAbsent(agents, this::tries);
    }

    private boolean tries(int agents) {
        for (double times = 1; ; times *= LONGER) {
            Precision precision = times == 1 ? first : first.longer(times);
            SimulatedModel model = made.computeIfAbsent(times, any -> models.apply(precision));
            Estimate share = model.findInTime(agents, arrivals, target.within());
            if (share == null || share.high() < target.share()) {
                return false;
            }
            boolean last = first.contacts() * times * LONGER > mostContacts;
            if (share.low() >= target.share() || last) {
                return share.value() >= target.share();
            }
        }
    }
}
