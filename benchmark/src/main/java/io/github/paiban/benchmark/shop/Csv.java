package io.github.paiban.benchmark.shop;

import java.util.List;

/** The text of a table; no cell has a comma, a quotation mark or a line break. */
final class Csv {
    private final StringBuilder text = new StringBuilder();
    private final int columns;

    Csv(String... headings) {
        this(List.of(headings));
    }

    Csv(List<String> headings) {
        columns = headings.size();
        row(headings);
    }

    void row(Object... cells) {
        row(List.of(cells));
    }

    void row(List<?> cells) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException("The row " + cells + " does not have " + columns + " cells.");
        }
        text.append(String.join(",", cells.stream().map(String::valueOf).toList()))
                .append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
