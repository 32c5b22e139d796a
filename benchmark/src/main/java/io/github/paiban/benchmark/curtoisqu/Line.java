package io.github.paiban.benchmark.curtoisqu;

import java.util.List;

/**
 * A line of an instance file, split at its commas.
 *
 * @param number where it stands in the file, from 1
 * @param fields its parts, without spaces around them
 */
record Line(int number, List<String> fields) {
    Line {
        fields = List.copyOf(fields);
    }

    static Line of(int number, String text) {
        return new Line(
                number, List.of(text.split(",", -1)).stream().map(String::strip).toList());
    }

    String text(int field) {
        if (field >= fields.size()) {
            throw new IllegalArgumentException("Line " + number + " has " + fields.size() + " fields, not "
                    + (field + 1) + ". Maybe it belongs to another section.");
        }
        return fields.get(field);
    }

    int number(int field) {
        return number(text(field));
    }

    int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("Line " + number + " has '" + text + "' for a number.", noNumber);
        }
    }

    /** The parts of a field that are apart by a bar; none where it is blank or missing. */
    List<String> parts(int field) {
        return field >= fields.size() || fields.get(field).isEmpty()
                ? List.of()
                : List.of(fields.get(field).split("\\|", -1));
    }
}
