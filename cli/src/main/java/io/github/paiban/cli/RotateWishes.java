package io.github.paiban.cli;

import io.github.paiban.model.Agent;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.Message;
import io.github.paiban.rotation.CycleOptions;
import io.github.paiban.rotation.MonthEnd;
import io.github.paiban.rotation.RotationAnswer;
import io.github.paiban.rotation.RotationSearch;
import io.github.paiban.rules.RosterProblem;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What cycle is wanted, for whom.
 *
 * @param weeks its length in weeks; null for the best
 * @param days its length in days; null for weeks
 * @param team whose; null for all
 * @param shop whose; null for all
 * @param skill what they can do; null for anything
 * @param time the longest search
 * @param threads how many threads search
 * @param seed start of all chance
 * @param byMonth whether it begins anew with each month
 * @param monthEnd what becomes of the days past the 28th of a month
 */
record RotateWishes(
        @Nullable Integer weeks,
        @Nullable Integer days,
        @Nullable String team,
        @Nullable String shop,
        @Nullable String skill,
        Duration time,
        int threads,
        long seed,
        boolean byMonth,
        MonthEnd monthEnd) {

    /**
     * Who is to follow it.
     *
     * @throws Refusal where that is nobody
     */
    List<Agent> people(ShopMonth month) {
        List<Agent> people = month.agents().stream()
                .filter(agent -> team == null || agent.team().equals(team))
                .filter(agent -> shop == null || agent.serves(shop))
                .filter(agent -> skill == null || agent.skills().contains(skill))
                .toList();
        if (people.isEmpty()) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "nobody",
                    Message.of(
                            "cli.rotate.nobody",
                            Objects.requireNonNullElse(team, "*"),
                            Objects.requireNonNullElse(shop, "*"),
                            Objects.requireNonNullElse(skill, "*")),
                    Message.of("cli.rotate.nobody-hint"));
        }
        if (weeks != null && people.size() < weeks) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "too-few",
                    Message.of("cli.rotate.too-few", weeks),
                    Message.of("cli.rotate.too-few-hint"));
        }
        return people;
    }

    /** Looks for it. */
    RotationAnswer search(RosterProblem problem, List<Agent> people) {
        CycleOptions options =
                CycleOptions.DEFAULT.withTime(time).withThreads(threads).withSeed(seed);
        if (byMonth) {
            return RotationSearch.inMonths(problem, people, monthEnd, options);
        }
        if (days != null) {
            return RotationSearch.inDays(problem, people, days, monthEnd, options);
        }
        return weeks == null
                ? RotationSearch.inWeeksOrMonths(problem, people, longest(people.size()), monthEnd, options)
                : RotationSearch.inWeeks(problem, people, weeks, weeks, monthEnd, options);
    }

    /** Where there are a few people more than weeks, as many weeks as people: then nobody is left over. */
    private static int longest(int people) {
        return people <= RotateCommand.MOST_PEOPLE
                ? Math.max(people, RotateCommand.MOST_WEEKS)
                : RotateCommand.MOST_WEEKS;
    }
}
