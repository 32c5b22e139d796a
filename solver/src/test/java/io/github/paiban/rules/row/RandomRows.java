package io.github.paiban.rules.row;

import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Grids;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random months, rows and rules from a seed. */
final class RandomRows {
    private static final List<List<String>> WHATS = List.of(
            List.of("work"),
            List.of("off"),
            List.of("rest"),
            List.of("night"),
            List.of("late", "half"),
            List.of("role:late"),
            List.of("leave"));
    private static final List<DayFilter> FILTERS = List.of(
            DayFilter.ALL,
            DayFilter.ALL,
            new DayFilter(List.of("weekend")),
            new DayFilter(List.of("mon", "tue", "fri")));

    private final Random random;

    RandomRows(long seed) {
        this.random = new Random(seed);
    }

    /** A month of one agent with some history, leave, perhaps a part of the contract and own limits. */
    Grids month() {
        int days = 10 + random.nextInt(30);
        String history =
                random.nextInt(4) == 0 ? "" : (random.nextBoolean() ? "D?" : "") + cells(random.nextInt(40), "v");
        Grids grids = Grids.of(history + "|" + cells(days, "V"))
                .from(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365)));
        if (random.nextInt(3) == 0) {
            int hired = random.nextInt(days);
            grids.under(random.nextBoolean() ? hired : 0, random.nextBoolean() ? hired + random.nextInt(days) : days);
        }
        if (random.nextInt(4) == 0) {
            int least = random.nextInt(3);
            grids.agent(agent -> agent.limit("x.min", least));
        }
        if (random.nextInt(4) == 0) {
            int most = random.nextInt(6);
            grids.agent(agent -> agent.limit("x.max", most));
        }
        return grids;
    }

    /** Letters in short runs, as rosters have them. */
    private String cells(int length, String leave) {
        StringBuilder cells = new StringBuilder();
        while (cells.length() < length) {
            String letters = "DDDDNNLHX..." + (random.nextInt(5) == 0 ? leave : "");
            cells.append(String.valueOf(letters.charAt(random.nextInt(letters.length())))
                    .repeat(1 + random.nextInt(5)));
        }
        return cells.substring(0, length);
    }

    /** Duty indexes of a row; leave stays where it is approved. */
    int[] row(int[] likeThis, int duties) {
        int[] row = new int[likeThis.length];
        int duty = 0;
        for (int day = 0; day < row.length; day++) {
            if (random.nextInt(2) == 0) {
                duty = random.nextInt(duties);
            }
            row[day] = likeThis[day] == 1 || duty == 1 ? likeThis[day] : duty;
        }
        return row;
    }

    /** A rule of each kind with random parameters. */
    List<RowRule> rules() {
        RuleHead head = new RuleHead("x", Level.SHOULD, 1 + random.nextInt(9), Scope.ALL);
        return List.of(
                new Run(head, what(), limits(5)),
                new Count(head, "count", what(), on(), window(), limits(8)),
                new RollingCount(head, what(), on(), 1 + random.nextInt(16), limits(5)),
                new WholeDays(head, limits(6)),
                new Succession(head, sequences()),
                new RestHours(head, 60 * (1 + random.nextInt(72))),
                new Weekends(head, limits(4)),
                new CompleteWeekends(head),
                new SameWeekendShift(head),
                new Hours(head, window(), minutes()),
                new RollingHours(head, 1 + random.nextInt(14), minutes()),
                new Overtime(head, window(), random.nextInt(9000)),
                new EqualHours(head, random.nextBoolean() ? null : 9000, random.nextInt(600)),
                new FairShare(head, what(), on(), random.nextDouble()));
    }

    private List<String> what() {
        return WHATS.get(random.nextInt(WHATS.size()));
    }

    private DayFilter on() {
        return FILTERS.get(random.nextInt(FILTERS.size()));
    }

    private Window window() {
        return List.of(Window.PERIOD, Window.WEEK, Window.MONTH).get(random.nextInt(3));
    }

    private Limits limits(int bound) {
        int least = random.nextInt(bound);
        return switch (random.nextInt(4)) {
            case 0 -> Limits.atLeast(least);
            case 1 -> Limits.atMost(least);
            case 2 -> Limits.exactly(least);
            default -> new Limits(least, least + random.nextInt(bound));
        };
    }

    private Limits minutes() {
        int least = random.nextInt(3000);
        return switch (random.nextInt(3)) {
            case 0 -> Limits.atLeast(least);
            case 1 -> Limits.atMost(least);
            default -> new Limits(least, least + random.nextInt(3000));
        };
    }

    private List<List<List<String>>> sequences() {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> IntStream.range(0, 2 + random.nextInt(2))
                        .mapToObj(day -> what())
                        .collect(Collectors.toList()))
                .collect(Collectors.toList());
    }
}
