package io.github.paiban.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.staffing.AgentCapacity;
import io.github.paiban.staffing.AgentsNeeded;
import io.github.paiban.staffing.Assessment;
import io.github.paiban.staffing.Discipline;
import io.github.paiban.staffing.Effort;
import io.github.paiban.staffing.ModelChoice;
import io.github.paiban.staffing.ServiceModel;
import io.github.paiban.staffing.ServiceTarget;
import io.github.paiban.staffing.ServiceTerms;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where every reply counts, the chat model against the simulation. */
final class EveryReplyTest {
    private static final ServiceTarget TARGET = new ServiceTarget(0.8, 30);
    private static final Precision QUICK = new Precision(30_000, 0, 1, 2);

    @ParameterizedTest
    @CsvSource({
        "4, 0.75, 8, 10, 0.5, NEW_CHAT_FIRST, 8.0, 16, 45",
        "4, 0.65, 8, 5, 0.5, NEW_CHAT_FIRST, 8.0, 20, 60",
        "30, 0.5, 2, 10, 1.5, NEW_CHAT_FIRST, 7.0, 17, 44",
        "8, 0.3, 5, 2, 0.5, FIRST_COME, 8.0, 22, 50",
        "15, 0.75, 5, 5, 1.0, FIRST_COME, 9.0, 12, 60",
        "6, 0.6, 5, 5, 1.0, FIRST_COME, 8.0, 25, 60"
    })
    void theShareInTimeIsThatOfTheSimulation(
            int agents,
            double load,
            int atOnce,
            int rounds,
            double variation,
            Discipline discipline,
            double first,
            double later,
            double think) {
        ServiceTerms terms = terms(new Effort(rounds, first, later, think), variation, atOnce, discipline);
        double arrivals = load * agents / terms.effort().perContact();

        double model =
                ModelChoice.CHAT.model(terms).service(agents, arrivals, 30).inTime();

        Estimate simulated =
                Objects.requireNonNull(SimulatedModel.chats(terms, QUICK).findInTime(agents, arrivals, 30));
        assertThat(model).isCloseTo(simulated.value(), within(0.02 + simulated.halfWidth()));
    }

    @ParameterizedTest
    @CsvSource({"FIRST_COME, 1", "NEW_CHAT_FIRST, 5", "FIRST_COME, 8"})
    void moreChatsNeverNeedFewerAgentsAndALooserTargetNeverMore(Discipline discipline, int atOnce) {
        ServiceModel model = ModelChoice.CHAT.model(terms(new Effort(6, 8, 13, 50), 0.8, atOnce, discipline));
        double before = 0;
        for (double arrivals = 0.002; arrivals < 0.3; arrivals *= 1.3) {
            double needed = agents(model, arrivals, TARGET);
            assertThat(needed).as(arrivals + " a second").isGreaterThanOrEqualTo(before - 1e-6);
            assertThat(agents(model, arrivals, new ServiceTarget(0.7, 30))).isLessThanOrEqualTo(needed + 1e-6);
            assertThat(agents(model, arrivals, new ServiceTarget(0.8, 45))).isLessThanOrEqualTo(needed + 1e-6);
            before = needed;
        }
    }

    private static double agents(ServiceModel model, double arrivals, ServiceTarget target) {
        return AgentsNeeded.find(model, arrivals, target, 0.85).orElseThrow().agents();
    }

    @Test
    void moreAgentsNeverServeWorse() {
        ServiceTerms terms = terms(new Effort(5, 8, 20, 60), 1, 5, Discipline.NEW_CHAT_FIRST);
        ServiceModel model = ModelChoice.CHAT.model(terms);
        double before = 0;
        for (double agents = 0; agents < 30; agents += 0.5) {
            double share = model.service(agents, 0.1, 30).inTime();
            assertThat(share).as(agents + " agents").isBetween(before - 1e-9, 1.0);
            before = share;
        }
    }

    /** Nine of ten replies are later ones, and those are in time: customers who never get a place must count all the same. */
    @Test
    void aTeamWithTooFewPlacesIsNeverEnough() {
        Effort effort = new Effort(10, 9.5, 16, 27);
        ServiceTerms terms = terms(effort, 0.5, 1, Discipline.FIRST_COME);
        double held = effort.perContact() + 9 * effort.think();

        AgentsNeeded needed =
                AgentsNeeded.find(ModelChoice.CHAT.model(terms), 0.2, TARGET, 1).orElseThrow();

        assertThat(needed.whole()).isGreaterThan((int) (0.2 * held));
        assertThat(needed.service().meanWait()).isFinite();
    }

    private static ServiceTerms terms(Effort effort, double variation, int atOnce, Discipline discipline) {
        return new ServiceTerms(
                effort,
                variation,
                Double.POSITIVE_INFINITY,
                effort.rounds(),
                new AgentCapacity(atOnce, discipline, 1, 0),
                TARGET,
                new Assessment(Assessment.Replies.ALL, 0, 1440, Double.POSITIVE_INFINITY),
                null);
    }
}
