package io.github.paiban.io.folder;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Ways in which a file goes wrong. */
enum Mutation {
    FLIP_BYTE,
    INSERT_BYTES,
    DELETE_BYTES,
    TRUNCATE,
    REPEAT_PART,
    INSERT_TOKEN,
    HUGE_NUMBER,
    SWAP_LINES,
    DUPLICATE_LINE,
    DROP_LINE,
    SWAP_COLUMNS,
    DUPLICATE_COLUMN,
    DROP_COLUMN,
    CHANGE_ENCODING,
    CHANGE_SEPARATOR,
    LONG_CELL,
    EMPTY;

    private static final List<String> TOKENS = List.of(
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "，",
            "\n",
            "\r",
            "\r\n",
            "\u0000",
            "\uFEFF",
            "\u202E",
            "'",
            "=cmd|' /C calc'!A0",
            "-",
            "~",
            "至",
            "/",
            ".",
            ":",
            "：",
            "（",
            ")",
            "{",
            "}",
            "[",
            "]",
            "&a",
            "*a",
            "<<: ",
            "%",
            "|",
            "0",
            "99999",
            "2026-02-30",
            "31",
            "25:61",
            "周八",
            "Mon-",
            "假",
            "😀",
            "id",
            "date",
            "姓名",
            "day",
            "night",
            "all",
            "max",
            "1e309",
            "NaN",
            "-1",
            "null",
            "\\",
            "#",
            "shifts:",
            "rules:",
            "合计");
    private static final List<String> NUMBERS = List.of(
            "99999999999999999999", "-1", "0", "2147483648", "-9223372036854775808", "1e400", "0.0000001", "１２");
    private static final List<Charset> CHARSETS = List.of(
            Charset.forName("GB18030"),
            Charset.forName("Big5"),
            Charset.forName("Shift_JIS"),
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.ISO_8859_1);

    /** The bytes gone wrong this way. */
    byte[] apply(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        return switch (this) {
            case FLIP_BYTE -> flip(bytes, random);
            case INSERT_BYTES -> splice(bytes, random.nextInt(bytes.length), 0, randomBytes(random));
            case DELETE_BYTES -> splice(bytes, random.nextInt(bytes.length), 1 + random.nextInt(20), new byte[0]);
            case TRUNCATE -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case REPEAT_PART -> repeat(bytes, random);
            case INSERT_TOKEN -> splice(bytes, random.nextInt(bytes.length), 0, utf8(pick(TOKENS, random)));
            case HUGE_NUMBER -> onText(bytes, text -> hugeNumber(text, random));
            case SWAP_LINES, DUPLICATE_LINE, DROP_LINE -> onText(bytes, text -> onLines(text, random));
            case SWAP_COLUMNS, DUPLICATE_COLUMN, DROP_COLUMN -> onText(bytes, text -> onColumns(text, random));
            case CHANGE_ENCODING -> new String(bytes, StandardCharsets.UTF_8).getBytes(pick(CHARSETS, random));
            case CHANGE_SEPARATOR ->
                onText(bytes, text -> text.replace(",", pick(List.of(";", "\t", "，", "|", ""), random)));
            case LONG_CELL ->
                splice(
                        bytes,
                        random.nextInt(bytes.length),
                        0,
                        utf8(pick(TOKENS, random).repeat(4_000)));
            case EMPTY -> new byte[0];
        };
    }

    private static byte[] flip(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private static byte[] repeat(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = from + random.nextInt(bytes.length - from + 1);
        return splice(bytes, from, 0, Arrays.copyOfRange(bytes, from, to));
    }

    private static byte[] randomBytes(Random random) {
        byte[] bytes = new byte[1 + random.nextInt(8)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] splice(byte[] bytes, int at, int remove, byte[] insert) {
        int rest = Math.min(bytes.length, at + remove);
        byte[] spliced = new byte[at + insert.length + bytes.length - rest];
        System.arraycopy(bytes, 0, spliced, 0, at);
        System.arraycopy(insert, 0, spliced, at, insert.length);
        System.arraycopy(bytes, rest, spliced, at + insert.length, bytes.length - rest);
        return spliced;
    }

    /** In the file's own encoding. */
    private static byte[] onText(byte[] bytes, UnaryOperator<String> change) {
        Charset charset = isUtf8(bytes) ? StandardCharsets.UTF_8 : CHARSETS.get(0);
        return change.apply(new String(bytes, charset)).getBytes(charset);
    }

    private static boolean isUtf8(byte[] bytes) {
        return Arrays.equals(utf8(new String(bytes, StandardCharsets.UTF_8)), bytes);
    }

    private static String hugeNumber(String text, Random random) {
        List<Integer> digits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.add(i);
            }
        }
        if (digits.isEmpty()) {
            return text + pick(NUMBERS, random);
        }
        int at = pick(digits, random);
        return text.substring(0, at) + pick(NUMBERS, random) + text.substring(at + 1);
    }

    private String onLines(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return text;
        }
        int some = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        if (this == SWAP_LINES) {
            Collections.swap(lines, some, other);
        } else if (this == DUPLICATE_LINE) {
            lines.add(other, lines.get(some));
        } else {
            lines.remove(some);
        }
        return String.join("\n", lines) + "\n";
    }

    private String onColumns(String text, Random random) {
        int some = random.nextInt(6);
        int other = random.nextInt(6);
        List<String> lines =
                text.lines().map(line -> onColumns(line, some, other)).toList();
        return String.join("\n", lines) + "\n";
    }

    private String onColumns(String line, int some, int other) {
        List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
        if (some < cells.size() && other < cells.size()) {
            if (this == SWAP_COLUMNS) {
                Collections.swap(cells, some, other);
            } else if (this == DUPLICATE_COLUMN) {
                cells.add(other, cells.get(some));
            } else {
                cells.remove(some);
            }
        }
        return String.join(",", cells);
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
