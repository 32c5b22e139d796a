package io.github.paiban.benchmark.rotating;

import io.github.paiban.benchmark.rotating.RotatingInstance.Block;
import io.github.paiban.benchmark.rotating.RotatingInstance.RotatingShift;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Judges a schedule by the instance alone, counting plainly and without the library. */
public final class RotatingVerifier {
    private final RotatingInstance instance;

    /** A verifier for an instance. */
    public RotatingVerifier(RotatingInstance instance) {
        this.instance = instance;
    }

    /** Everything that a schedule breaks; it has one line a week, one symbol a day. */
    public List<String> violations(List<String> lines) {
        List<String> found = new ArrayList<>();
        if (lines.size() != instance.employees()) {
            return List.of("There are " + lines.size() + " weeks, not " + instance.employees() + ".");
        }
        if (lines.stream().anyMatch(line -> line.length() != instance.days())) {
            return List.of("Not every week has " + instance.days() + " days.");
        }
        checkDemand(lines, found);
        String row = String.join("", lines);
        for (RotatingShift shift : instance.shifts()) {
            checkBlocks(row, "shift " + shift.name(), symbol -> symbol.equals(shift.name()), shift.block(), found);
        }
        checkBlocks(row, "days off", RotatingInstance.DAY_OFF::equals, instance.off(), found);
        checkBlocks(row, "work", symbol -> !symbol.equals(RotatingInstance.DAY_OFF), instance.work(), found);
        checkSequences(row, found);
        return found;
    }

    private void checkDemand(List<String> lines, List<String> found) {
        for (int day = 0; day < instance.days(); day++) {
            int at = day;
            int known = (int) lines.stream()
                    .filter(line -> String.valueOf(line.charAt(at)).equals(RotatingInstance.DAY_OFF))
                    .count();
            for (RotatingShift shift : instance.shifts()) {
                int there = (int) lines.stream()
                        .filter(line -> String.valueOf(line.charAt(at)).equals(shift.name()))
                        .count();
                known += there;
                if (there != shift.demand().get(day)) {
                    found.add("Day " + (day + 1) + " has " + there + " on " + shift.name() + ", not "
                            + shift.demand().get(day) + ".");
                }
            }
            if (known != lines.size()) {
                found.add("Day " + (day + 1) + " has a symbol that is no shift.");
            }
        }
    }

    /** Blocks of a row that goes on with its own begin; one that fills all of it never ends. */
    private static void checkBlocks(
            String row, String what, Predicate<String> belongs, Block block, List<String> found) {
        int days = row.length();
        for (int first = 0; first < days; first++) {
            if (!belongs.test(at(row, first)) || belongs.test(at(row, first + days - 1))) {
                continue;
            }
            int length = 1;
            while (belongs.test(at(row, first + length))) {
                length++;
            }
            if (length < block.least() || length > block.most()) {
                found.add("A block of " + what + " from day " + (first + 1) + " has " + length + " days, not "
                        + block.least() + " to " + block.most() + ".");
            }
        }
        if (row.chars().allMatch(symbol -> belongs.test(Character.toString(symbol)))) {
            found.add("A block of " + what + " never ends.");
        }
    }

    private static String at(String row, int day) {
        return String.valueOf(row.charAt(day % row.length()));
    }

    private void checkSequences(String row, List<String> found) {
        for (List<String> sequence : instance.forbidden()) {
            for (int first = 0; first < row.length(); first++) {
                boolean occurs = true;
                for (int i = 0; i < sequence.size(); i++) {
                    occurs &= at(row, first + i).equals(sequence.get(i));
                }
                if (occurs) {
                    found.add("The sequence " + String.join(" ", sequence) + " occurs on day " + (first + 1) + ".");
                }
            }
        }
    }
}
