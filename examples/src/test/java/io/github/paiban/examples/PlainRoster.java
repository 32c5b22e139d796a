package io.github.paiban.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A wide roster file, read with nothing of the library: the second opinion of the tests.
 *
 * @param first the first day
 * @param rows each agent's cells, one a day, by number
 */
public record PlainRoster(LocalDate first, Map<String, List<String>> rows) {
    private static final int FIRST_DAY = 2;

    /** Reads the text of a file with the columns id, name and one a day. */
    public static PlainRoster of(String text) {
        List<String> lines = text.lines().toList();
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            rows.put(cells.getFirst(), cells.subList(FIRST_DAY, cells.size()));
        }
        return new PlainRoster(LocalDate.parse(cells(lines.getFirst()).get(FIRST_DAY)), rows);
    }

    /** Reads a table without its heading, each row as its cells. */
    public static List<List<String>> table(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.skip(1).map(PlainRoster::cells).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(PlainRoster::unquoted).toList();
    }

    private static String unquoted(String cell) {
        return cell.replace("\"", "");
    }

    /** An agent's cells. */
    public List<String> row(String agent) {
        return rows.getOrDefault(agent, List.of());
    }

    /** What an agent does on a date. */
    public String cell(String agent, LocalDate date) {
        return row(agent).get((int) (date.toEpochDay() - first.toEpochDay()));
    }

    /** Who has a cell that begins with a symbol on a day, counted from 0. */
    public List<String> who(String symbol, int day) {
        return rows.keySet().stream()
                .filter(agent -> row(agent).get(day).startsWith(symbol))
                .toList();
    }

    /** How many of an agent's cells begin with a symbol. */
    public int count(String agent, String symbol) {
        return (int) row(agent).stream().filter(cell -> cell.startsWith(symbol)).count();
    }

    /** How many days there are. */
    public int days() {
        return rows.values().iterator().next().size();
    }

    /** The days, counted from 0. */
    public IntStream eachDay() {
        return IntStream.range(0, days());
    }
}
