package io.github.paiban.benchmark.staffing;

import io.github.paiban.simulation.Estimate;
import io.github.paiban.simulation.Precision;
import io.github.paiban.simulation.SimulatedModel;
import io.github.paiban.staffing.AgentsNeeded;
import io.github.paiban.staffing.Assessment.Replies;
import io.github.paiban.staffing.ModelChoice;
import io.github.paiban.staffing.ServiceModel;
import io.github.paiban.staffing.ServiceTarget;
import java.util.Locale;

/**
 * What model and simulation say of a case.
 *
 * @param number the case
 * @param asked the case itself
 * @param model share of the replies counted in time by the model
 * @param simulated by simulation
 * @param margin half of the simulation's 95 % interval
 * @param modelAgents fewest agents who keep the target, by the model; 0 for none
 * @param agents by simulation, as long as its interval does not say otherwise; 0 for none
 */
public record ChatOutcome(
        int number, ChatCase asked, double model, double simulated, double margin, int modelAgents, int agents) {
    private static final double SURE = 0.02;
    private static final int MORE = 20;
    /** A number of agents that is neither surely enough nor surely too few is simulated up to so many times as long. */
    private static final int LONGEST = 64;

    /**
     * Tries a case.
     *
     * @param counted which replies count
     */
    public static ChatOutcome of(int number, Replies counted, Precision precision) {
        ChatCase asked = ChatCase.of(number, counted);
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
                needed == 0 ? 0 : needed(asked, needed, precision));
    }

    private static int needed(ChatCase asked, int guess, Precision precision) {
        return new SimulatedNeed(
                        each -> SimulatedModel.chats(asked.terms(), each),
                        asked.arrivals(),
                        asked.terms().target(),
                        precision,
                        LONGEST * precision.contacts())
                .find(guess, 2 * guess + MORE);
    }

    /** Whether the simulation is sure of the share, to two points. */
    boolean isSure() {
        return simulated > 0 && margin < SURE;
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
            "case,team,load,cap,rounds,variation,discipline,first_s,later_s,think_s,model,simulated,plus_minus,model_agents,agents";
}
