package io.github.paiban.benchmark.curtoisqu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The sections of an instance file by name; comments and blank lines are left out. */
record Sections(Map<String, List<Line>> lines) {
    private static final String HEAD = "SECTION_";

    static Sections of(List<String> text) {
        Map<String, List<Line>> sections = new LinkedHashMap<>();
        List<Line> current = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            String line = text.get(i).strip();
            if (line.startsWith(HEAD)) {
                current = new ArrayList<>();
                sections.put(line.substring(HEAD.length()), current);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                current.add(Line.of(i + 1, line));
            }
        }
        return new Sections(sections);
    }

    List<Line> of(String name) {
        return lines.getOrDefault(name, List.of());
    }

    <T> List<T> read(String name, Function<Line, T> reader) {
        return of(name).stream().map(reader).toList();
    }

    Line single(String name) {
        List<Line> found = of(name);
        if (found.size() != 1) {
            throw new IllegalArgumentException("Section " + name + " has " + found.size()
                    + " lines, not 1. Maybe this is no instance of Curtois and Qu.");
        }
        return found.getFirst();
    }
}
