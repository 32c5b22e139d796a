package io.github.paiban.simulation;

import io.github.paiban.staffing.AgentCapacity;
import io.github.paiban.staffing.Assessment;
import io.github.paiban.staffing.Discipline;
import io.github.paiban.staffing.Effort;
import io.github.paiban.staffing.Service;
import io.github.paiban.staffing.ServiceModel;
import io.github.paiban.staffing.ServiceTerms;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Staffing by simulating: what agents give under a steady volume, message by message, ten runs of some hours after the
 * team has filled up. Any number of agents meets the same customers (common random numbers), so that one agent more is
 * seldom found worse. Answers are kept. Between whole numbers of agents they are interpolated.
 *
 * <p>The mean wait is that of the contacts answered: of calls until an agent takes them, of chats to the end of the first
 * reply. Safe for use by several threads.
 */
public final class SimulatedModel implements ServiceModel {
    /** The name of this model. */
    public static final String NAME = "simulation";

    private static final Estimate NOTHING = new Estimate(0, 0);
    private static final Waits NEVER = new Waits(
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY);

    /** What a contact's being in time means. */
    private enum Counted {
        BEGUN,
        FIRST,
        ALL
    }

    private final ContactProfile profile;
    private final int chatsAtOnce;
    private final Discipline discipline;
    private final Counted counted;
    private final Precision precision;
    private final Map<SteadyTeam, Answer> answers = new ConcurrentHashMap<>();

    private SimulatedModel(
            ContactProfile profile, int chatsAtOnce, Discipline discipline, Counted counted, Precision precision) {
        this.profile = profile;
        this.chatsAtOnce = chatsAtOnce;
        this.discipline = discipline;
        this.counted = counted;
        this.precision = precision;
    }

    /** Chats on the terms of a stream; its target counts first replies or all. */
    public static SimulatedModel chats(ServiceTerms terms, Precision precision) {
        AgentCapacity capacity = terms.capacity();
        Counted counted = terms.assessment().replies() == Assessment.Replies.ALL ? Counted.ALL : Counted.FIRST;
        return new SimulatedModel(
                ContactProfile.of(terms), capacity.concurrency(), capacity.discipline(), counted, precision);
    }

    /**
     * Calls, in time once an agent takes them.
     *
     * @param handlingTime mean seconds, exponential
     * @param patience mean seconds until a caller gives up; infinite where nobody does
     */
    public static SimulatedModel calls(double handlingTime, double patience, Precision precision) {
        ContactProfile profile = ContactProfile.of(Effort.ofCall(handlingTime)).withPatience(patience);
        return new SimulatedModel(profile, 1, Discipline.FIRST_COME, Counted.BEGUN, precision);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Whether contacts are chats, not calls. */
    public boolean isOfChats() {
        return counted != Counted.BEGUN;
    }

    @Override
    public double offeredLoad(double arrivals) {
        return arrivals * profile.effort().perContact();
    }

    /** Share of contacts whose reply an agent cannot begin at once. */
    @Override
    public double waitProbability(double agents, double arrivals) {
        int below = (int) Math.floor(agents);
        double fewer = notAtOnce(below, arrivals);
        return below == agents ? fewer : fewer + (agents - below) * (notAtOnce(below + 1, arrivals) - fewer);
    }

    private double notAtOnce(int agents, double arrivals) {
        return isHopeless(agents, arrivals)
                ? 1
                : 1 - answer(agents, arrivals, 0).begun().value();
    }

    @Override
    public Service service(double agents, double arrivals, double within) {
        int below = (int) Math.floor(agents);
        Service fewer = whole(below, arrivals, within);
        if (below == agents) {
            return fewer;
        }
        Service more = whole(below + 1, arrivals, within);
        double share = agents - below;
        return new Service(
                mix(fewer.inTime(), more.inTime(), share),
                Math.min(1, mix(fewer.occupancy(), more.occupancy(), share)),
                mix(fewer.meanWait(), more.meanWait(), share),
                mix(fewer.abandoned(), more.abandoned(), share));
    }

    private static double mix(double here, double there, double share) {
        return Double.isInfinite(here) ? here : here + share * (there - here);
    }

    private Service whole(int agents, double arrivals, double within) {
        if (arrivals == 0) {
            return new Service(1, 0, 0, 0);
        }
        if (isHopeless(agents, arrivals)) {
            boolean leaves = agents == 0 && !Double.isInfinite(profile.patience());
            return new Service(0, 1, leaves ? profile.patience() : Double.POSITIVE_INFINITY, leaves ? 1 : 0);
        }
        Answer answer = answer(agents, arrivals, within);
        double lost = answer.lost();
        double occupancy = offeredLoad(arrivals) * (1 - lost) / agents;
        double wait = counted == Counted.BEGUN
                ? answer.waits().begin()
                : answer.waits().mean();
        return new Service(share(answer).value(), Math.min(1, occupancy), wait, lost);
    }

    /** More work than the agents can ever do, and customers who wait for ever. */
    private boolean isHopeless(int agents, double arrivals) {
        return agents == 0 || (Double.isInfinite(profile.patience()) && offeredLoad(arrivals) >= agents);
    }

    /**
     * The share in time of whole agents, with how sure it is.
     *
     * @return null where more work comes than they can ever do, or nothing at all
     */
    public @Nullable Estimate findInTime(int agents, double arrivals, double within) {
        return arrivals == 0 || isHopeless(agents, arrivals) ? null : share(answer(agents, arrivals, within));
    }

    /** The widest half of a 95 % interval among all shares in time that were asked for; 0 where none was. */
    public double widest() {
        return answers.values().stream()
                .mapToDouble(answer -> share(answer).halfWidth())
                .max()
                .orElse(0);
    }

    /** Contacts of one answer, about. */
    public long contacts() {
        return Math.round(precision.contacts());
    }

    private Estimate share(Answer answer) {
        return switch (counted) {
            case BEGUN -> answer.begun();
            case FIRST -> answer.first();
            case ALL -> answer.all();
        };
    }

    private Answer answer(int agents, double arrivals, double within) {
        SteadyTeam team = new SteadyTeam(
                profile, agents, chatsAtOnce, discipline, precision.rounded(arrivals), within, precision);
        return answers.computeIfAbsent(team, each -> Answer.of(each.run()));
    }

    private record Answer(Estimate begun, Estimate first, Estimate all, double lost, Waits waits) {
        static Answer of(ServiceFigures figures) {
            return new Answer(
                    Objects.requireNonNullElse(figures.begunInTime(), NOTHING),
                    Objects.requireNonNullElse(figures.firstInTime(), NOTHING),
                    Objects.requireNonNullElse(figures.allInTime(), NOTHING),
                    Objects.requireNonNullElse(figures.lost(), NOTHING).value(),
                    Objects.requireNonNullElse(figures.waits(), NEVER));
        }
    }
}
