package io.github.paiban.benchmark.curtoisqu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of instance files. */
public final class InstanceFolder {
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(InstanceFolder::number).thenComparing(Comparator.naturalOrder());

    private InstanceFolder() {}

    /**
     * The instances of a folder, by their numbers.
     *
     * @throws IllegalArgumentException where there are none
     */
    public static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("There is no folder " + folder + ". Maybe name one with --instances.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> name(file).endsWith(".txt"))
                    .sorted(Comparator.comparing(InstanceFolder::name, BY_NUMBER))
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalArgumentException("The folder " + folder + " has no files *.txt.");
            }
            return found;
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static int number(String name) {
        String digits = name.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
