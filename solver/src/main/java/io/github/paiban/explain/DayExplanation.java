package io.github.paiban.explain;

import io.github.paiban.model.Duty;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Need;
import java.time.LocalDate;
import java.util.List;

/**
 * A day across agents.
 *
 * @param date the day
 * @param duties who does what: every duty that someone does, off and leave last
 * @param cover the needs of the day and how they are met, in the order of the demand and of time
 * @param breaches every breach that concerns the day, but not those of the period as a whole
 */
public record DayExplanation(LocalDate date, List<OnDuty> duties, List<CoverLine> cover, List<Breach> breaches) {
    public DayExplanation {
        duties = List.copyOf(duties);
        cover = List.copyOf(cover);
        breaches = List.copyOf(breaches);
    }

    /**
     * Those who do a duty.
     *
     * @param duty the duty
     * @param agents their ids, in the order of the month
     */
    public record OnDuty(Duty duty, List<String> agents) {
        public OnDuty {
            agents = List.copyOf(agents);
        }
    }

    /**
     * How one need is met.
     *
     * @param need the need; an interval's need may come in several pieces
     * @param there how many agents are there for it
     */
    public record CoverLine(Need need, int there) {
        /** How many too few; 0 where there are enough. */
        public int missing() {
            return Math.max(0, need.agents() - there);
        }
    }
}
