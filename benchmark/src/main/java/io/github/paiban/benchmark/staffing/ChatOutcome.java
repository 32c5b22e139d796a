package io.github.paiban.benchmark.staffing;

import io.github.paiban.simulation.Estimate;
import io.github.paiban.simulation.Precision;
import io.github.paiban.simulation.SimulatedModel;
import io.github.paiban.staffing.AgentsNeeded;
import io.github.paiban.staffing.ModelChoice;
import io.github.paiban.staffing.ServiceModel;
import io.github.paiban.staffing.ServiceTarget;
import java.util.Locale;

/**
 * What model and simulation say of a case.
 *
 * @param number the case
 * @param asked the case itself
 * @param model share of first replies in time by the model
 * @param simulated by simulation
 * @param margin half of the simulation's 95 % interval
 * @param modelAgents fewest agents who keep the target, by the model; 0 for none
 * @param agents by simulation, as long as its interval does not say otherwise; 0 for none
 */
public record ChatOutcome(
        int number, ChatCase asked, double model, double simulated, double margin, int modelAgents, int agents) {
    private static final int FARTHEST = 12;

    /** Tries a case. */
    public static ChatOutcome of(int number, Precision precision) {
        ChatCase asked = ChatCase.of(number);
        ServiceTarget target = asked.terms().target();
        ServiceModel model = ModelChoice.CHAT.model(asked.terms());
        SimulatedModel simulation = SimulatedModel.chats(asked.terms(), precision);
        double share =
                model.service(asked.agents(), asked.arrivals(), target.within()).inTime();
        Estimate found = simulation.findInTime(asked.agents(), asked.arrivals(), target.within());
        int needed = AgentsNeeded.find(model, asked.arrivals(), target, 1)
                .map(AgentsNeeded::whole)
                .orElse(0);
        return new ChatOutcome(
                number,
                asked,
                share,
                found == null ? 0 : found.value(),
                found == null ? 0 : found.halfWidth(),
                needed,
                needed == 0 ? 0 : needed(simulation, asked, needed));
    }

    /** Goes up or down from a first guess. */
    private static int needed(SimulatedModel simulation, ChatCase asked, int guess) {
        int agents = guess;
        if (meets(simulation, asked, agents)) {
            while (agents > 1 && agents > guess - FARTHEST && meets(simulation, asked, agents - 1)) {
                agents--;
            }
            return agents;
        }
        while (agents < guess + FARTHEST && !meets(simulation, asked, agents)) {
            agents++;
        }
        return agents;
    }

    private static boolean meets(SimulatedModel simulation, ChatCase asked, int agents) {
        ServiceTarget target = asked.terms().target();
        Estimate share = simulation.findInTime(agents, asked.arrivals(), target.within());
        return share != null && share.value() >= target.share();
    }

    /** By how much the model is too hopeful. */
    public double error() {
        return model - simulated;
    }

    /** How many agents the model asks for too many; below 0 too few. */
    public int surplus() {
        return modelAgents - agents;
    }

    /** The case in a line, as the header of {@link #HEADER}. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%d,%d,%.2f,%d,%.0f,%.1f,%s,%.1f,%.1f,%.1f,%.4f,%.4f,%.4f,%d,%d",
                number,
                asked.agents(),
                asked.load(),
                asked.terms().capacity().concurrency(),
                asked.terms().effort().rounds(),
                asked.terms().variation(),
                asked.terms().capacity().discipline().name().toLowerCase(Locale.ROOT),
                asked.terms().effort().firstReply(),
                asked.terms().effort().laterReply(),
                asked.terms().effort().think(),
                model,
                simulated,
                margin,
                modelAgents,
                agents);
    }

    /** Names of the columns. */
    public static final String HEADER =
            "case,agents,load,cap,rounds,variation,discipline,first_s,later_s,think_s,model,simulated,plus_minus,model_agents,agents";
}
