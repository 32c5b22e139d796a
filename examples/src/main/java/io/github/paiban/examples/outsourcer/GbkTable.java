package io.github.paiban.examples.outsourcer;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table as Excel on Chinese Windows saves it: GBK, commas, lines ending in CR LF. Cells need no quotes. */
final class GbkTable {
    private static final Charset GBK = Charset.forName("GBK");

    private final List<String> lines = new ArrayList<>();

    GbkTable(String... headings) {
        row(List.of(headings));
    }

    GbkTable(List<String> headings) {
        row(headings);
    }

    /** Adds a row. */
    void row(String... cells) {
        row(List.of(cells));
    }

    /** Adds a row. */
    void row(List<String> cells) {
        lines.add(String.join(",", cells));
    }

    /** The bytes of the file. */
    byte[] bytes() {
        return (String.join("\r\n", lines) + "\r\n").getBytes(GBK);
    }

    /** Writes the file. */
    void write(Path file) throws IOException {
        Files.write(file, bytes());
    }
}
