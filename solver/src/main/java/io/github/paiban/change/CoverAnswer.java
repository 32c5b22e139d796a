package io.github.paiban.change;

import io.github.paiban.model.Duty;
import java.time.LocalDate;
import java.util.List;

/**
 * Who can take a shift.
 *
 * @param date the day
 * @param duty the shift, with its role where it has one
 * @param able those whom no must rule forbids it: within all rules first, then those who exceed a should rule; the
 *     cheapest first
 * @param unable those whom a must rule forbids it, each with the rule, in the order of the month
 * @param onIt those who do it already
 * @param unskilled those without the skill asked for
 * @param restMovers those who can take it for another day off: what they do on that day stays open. Looked for where
 *     nobody who is free that day can take it as it is; the cheapest first
 * @param chains the shortest chains of people that leave nothing open, two people or three; looked for where nobody who is
 *     free that day can take it alone; the cheapest first
 * @param isExhaustive whether all chains were tried: if not, one may exist though none is listed
 */
public record CoverAnswer(
        LocalDate date,
        Duty duty,
        List<Candidate> able,
        List<Candidate> unable,
        List<String> onIt,
        List<String> unskilled,
        List<Chain> restMovers,
        List<Chain> chains,
        boolean isExhaustive) {
    public CoverAnswer {
        able = List.copyOf(able);
        unable = List.copyOf(unable);
        onIt = List.copyOf(onIt);
        unskilled = List.copyOf(unskilled);
        restMovers = List.copyOf(restMovers);
        chains = List.copyOf(chains);
    }

    /** Whether someone who is free that day can take it alone. */
    public boolean hasFree() {
        return able.stream().anyMatch(Candidate::isFree);
    }
}
