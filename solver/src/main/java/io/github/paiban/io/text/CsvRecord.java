package io.github.paiban.io.text;

import java.util.List;

/**
 * One row of a table as it stands in the file.
 *
 * @param line the line it begins on, from 1
 * @param cells its cells, as written but for quotes
 */
public record CsvRecord(int line, List<String> cells) {
    public CsvRecord {
        cells = List.copyOf(cells);
    }

    /** Whether no cell holds anything. */
    public boolean isBlank() {
        return cells.stream().allMatch(cell -> Cleaning.value(cell).isEmpty());
    }
}
