package io.github.paiban.io.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes comma-separated files that Excel opens as they are: UTF-8 with a byte order mark, lines ended by CR LF, cells
 * quoted where they need it and guarded against formulas.
 */
public final class CsvText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");

    private CsvText() {}

    /** The file's bytes. */
    public static byte[] bytes(List<List<String>> rows) {
        String lines = rows.stream().map(CsvText::line).collect(Collectors.joining());
        return (BYTE_ORDER_MARK + lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** One line with its end. Numbers below zero stay numbers: they begin like formulas, but none runs. */
    public static String lineWithNumbers(List<String> cells) {
        return cells.stream()
                .map(cell -> NUMBER.matcher(cell).matches() ? cell : cell(cell))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = FormulaGuard.guarded(text);
        return needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean needsQuotes(String text) {
        return text.chars().anyMatch(c -> ",;\t\"\r\n，".indexOf(c) >= 0) || !text.equals(text.strip());
    }
}
