package io.github.paiban.rotation;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.ShiftType;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.row.Run;
import io.github.paiban.rules.row.Succession;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A cycle small enough to try all: shifts D and N, a day off is a dot. */
final class TinyCycle {
    static final String SYMBOLS = ".DN";

    static final Frame FRAME = CycleStretch.of(
            List.of(
                    ShiftType.of("D", "D", "D", LocalTime.of(9, 0), LocalTime.of(17, 0)),
                    ShiftType.of("N", "N", "N", LocalTime.of(17, 0), LocalTime.of(23, 0))),
            Agent.of("all", "all"));

    private final int columns;
    private final int rounds;
    /** Least and most in a row of D, N, off and work. */
    private final int[][] limits;
    /** Sequences that must not occur. */
    private final List<String> forbidden;
    /** By shift (D, N) and column. */
    private final int[][] demand;

    private TinyCycle(int columns, int rounds, int[][] limits, List<String> forbidden, int[][] demand) {
        this.columns = columns;
        this.rounds = rounds;
        this.limits = limits;
        this.forbidden = forbidden;
        this.demand = demand;
    }

    static TinyCycle random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int columns = 1 + random.nextInt(4);
        int rounds = 1 + random.nextInt(8 / columns);
        int[][] limits = new int[4][];
        for (int i = 0; i < limits.length; i++) {
            int least = 1 + random.nextInt(2);
            limits[i] = new int[] {least, least + random.nextInt(3)};
        }
        List<String> forbidden = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            forbidden.add(sequence(random, 2 + random.nextInt(2)));
        }
        return new TinyCycle(columns, rounds, limits, forbidden, demand(random, columns, rounds));
    }

    private static String sequence(SplittableRandom random, int length) {
        StringBuilder sequence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            sequence.append(SYMBOLS.charAt(random.nextInt(3)));
        }
        return sequence.toString();
    }

    /** The demand of some row, whether it is legal or not. */
    private static int[][] demand(SplittableRandom random, int columns, int rounds) {
        int[][] demand = new int[2][columns];
        for (int day = 0; day < columns * rounds; day++) {
            int symbol = random.nextInt(3);
            if (symbol > 0) {
                demand[symbol - 1][day % columns]++;
            }
        }
        return demand;
    }

    CycleProblem problem() {
        List<CycleNeed> needs = new ArrayList<>();
        for (int shift = 0; shift < 2; shift++) {
            for (int column = 0; column < columns; column++) {
                needs.add(CycleNeed.exactly(column, duty(SYMBOLS.charAt(shift + 1)), demand[shift][column]));
            }
        }
        return new CycleProblem(FRAME, rules(), duties(), columns, rounds, 1, needs);
    }

    static List<Integer> duties() {
        return List.of(duty('.'), duty('D'), duty('N'));
    }

    static int duty(char symbol) {
        return symbol == '.' ? 0 : FRAME.duties().index(Duty.of(String.valueOf(symbol)));
    }

    private List<RowRule> rules() {
        List<RowRule> rules = new ArrayList<>();
        List<String> words = List.of("D", "N", "off", "work");
        for (int i = 0; i < words.size(); i++) {
            rules.add(new Run(
                    RuleHead.must("run " + words.get(i)),
                    List.of(words.get(i)),
                    new Limits(limits[i][0], limits[i][1])));
        }
        if (!forbidden.isEmpty()) {
            rules.add(new Succession(
                    RuleHead.must("sequences"),
                    forbidden.stream()
                            .map(sequence -> sequence.chars()
                                    .mapToObj(symbol -> List.of(symbol == '.' ? "off" : Character.toString(symbol)))
                                    .toList())
                            .toList()));
        }
        return rules;
    }

    /** Whether any row at all will do, found by trying all of them. */
    boolean hasCycle() {
        int days = columns * rounds;
        int rows = (int) Math.pow(3, days);
        return IntStream.range(0, rows).mapToObj(number -> row(number, days)).anyMatch(this::isLegal);
    }

    private static String row(int number, int days) {
        StringBuilder row = new StringBuilder();
        int rest = number;
        for (int day = 0; day < days; day++) {
            row.append(SYMBOLS.charAt(rest % 3));
            rest /= 3;
        }
        return row.toString();
    }

    static String text(int[] duties) {
        StringBuilder row = new StringBuilder();
        for (int duty : duties) {
            row.append(duty == 0 ? '.' : FRAME.duties().get(duty).shift().charAt(0));
        }
        return row.toString();
    }

    /** Whether a row keeps everything, judged on its letters alone. */
    boolean isLegal(String row) {
        return isMet(row, 0)
                && isMet(row, 1)
                && hasRuns(row, "D", limits[0])
                && hasRuns(row, "N", limits[1])
                && hasRuns(row, ".", limits[2])
                && hasRuns(row, "DN", limits[3])
                && forbidden.stream().noneMatch(row.repeat(4)::contains);
    }

    private boolean isMet(String row, int shift) {
        int[] found = new int[columns];
        for (int day = 0; day < row.length(); day++) {
            found[day % columns] += row.charAt(day) == SYMBOLS.charAt(shift + 1) ? 1 : 0;
        }
        return java.util.Arrays.equals(found, demand[shift]);
    }

    private static boolean hasRuns(String row, String letters, int[] range) {
        String marks = row.chars()
                .mapToObj(letter -> letters.indexOf(letter) >= 0 ? "x" : " ")
                .reduce("", String::concat);
        if (!marks.contains(" ")) {
            return false;
        }
        int gap = marks.indexOf(" ");
        String fromGap = marks.substring(gap) + marks.substring(0, gap) + " ";
        int length = 0;
        for (int day = 0; day < fromGap.length(); day++) {
            boolean inside = fromGap.charAt(day) == 'x';
            if (!inside && length > 0 && (length < range[0] || length > range[1])) {
                return false;
            }
            length = inside ? length + 1 : 0;
        }
        return true;
    }
}
