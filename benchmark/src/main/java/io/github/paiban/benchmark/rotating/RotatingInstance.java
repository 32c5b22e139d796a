package io.github.paiban.benchmark.rotating;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A rotating workforce instance (Musliu, Gärtner, Slany 2002): one cyclic schedule that all employees follow, each one
 * week behind the other.
 *
 * @param days after how many days the demand repeats
 * @param employees how many there are, and so how many weeks the schedule has
 * @param shifts the shifts, in the order of the demand
 * @param off the shortest and the longest block of days off
 * @param work the shortest and the longest block of work
 * @param forbidden sequences of shift names and {@link #DAY_OFF} that must not occur
 */
public record RotatingInstance(
        int days, int employees, List<RotatingShift> shifts, Block off, Block work, List<List<String>> forbidden) {
    /** Stands for a day off in files. */
    public static final String DAY_OFF = "-";

    /** The shortest and the longest block allowed, in days. */
    public record Block(int least, int most) {}

    /**
     * A shift.
     *
     * @param name its symbol
     * @param startMinute when it begins
     * @param minutes how long it is
     * @param block its blocks
     * @param demand how many are needed, by day
     */
    public record RotatingShift(String name, int startMinute, int minutes, Block block, List<Integer> demand) {
        public RotatingShift {
            demand = List.copyOf(demand);
        }
    }

    public RotatingInstance {
        shifts = List.copyOf(shifts);
        forbidden = forbidden.stream().map(List::copyOf).toList();
        List<String> names =
                new ArrayList<>(shifts.stream().map(RotatingShift::name).toList());
        names.add(DAY_OFF);
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("Two shifts have the same name: " + names + ".");
        }
        forbidden.forEach(sequence -> sequence.forEach(name -> {
            if (!names.contains(name)) {
                throw new IllegalArgumentException("There is no shift '" + name + "' of sequence " + sequence + ".");
            }
        }));
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException where it is no such instance
     */
    public static RotatingInstance read(Path file) throws IOException {
        return parse(Files.readAllLines(file));
    }

    /**
     * Reads the lines of a file.
     *
     * @throws IllegalArgumentException where they are no such instance
     */
    public static RotatingInstance parse(List<String> text) {
        InstanceWords words = InstanceWords.of(text);
        int days = words.number("the length of the schedule");
        int employees = words.number("the number of employees");
        int shiftCount = words.number("the number of shifts");
        List<List<Integer>> demand = new ArrayList<>();
        for (int shift = 0; shift < shiftCount; shift++) {
            demand.add(words.numbers(days, "the demand"));
        }
        List<RotatingShift> shifts = new ArrayList<>();
        for (int shift = 0; shift < shiftCount; shift++) {
            String name = words.word("a shift's name");
            int start = words.number("a shift's start");
            int minutes = words.number("a shift's length");
            shifts.add(new RotatingShift(name, start, minutes, block(words), demand.get(shift)));
        }
        Block off = block(words);
        Block work = block(words);
        return new RotatingInstance(days, employees, shifts, off, work, forbidden(words));
    }

    private static Block block(InstanceWords words) {
        return new Block(words.number("a shortest block"), words.number("a longest block"));
    }

    private static List<List<String>> forbidden(InstanceWords words) {
        int pairs = words.number("the number of sequences of length 2");
        int triples = words.number("the number of sequences of length 3");
        List<List<String>> forbidden = new ArrayList<>();
        for (int i = 0; i < pairs + triples; i++) {
            forbidden.add(words.words(i < pairs ? 2 : 3, "a sequence"));
        }
        return forbidden;
    }
}
