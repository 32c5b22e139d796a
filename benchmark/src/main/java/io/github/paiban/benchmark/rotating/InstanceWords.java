package io.github.paiban.benchmark.rotating;

import java.util.ArrayList;
import java.util.List;

/** The words of an instance file one by one; comments are left out. Not safe for use by several threads. */
final class InstanceWords {
    private final List<String> words;
    private int next;

    private InstanceWords(List<String> words) {
        this.words = words;
    }

    static InstanceWords of(List<String> text) {
        return new InstanceWords(text.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .flatMap(line -> List.of(line.split("\\s+", -1)).stream())
                .toList());
    }

    String word(String what) {
        if (next == words.size()) {
            throw new IllegalArgumentException(
                    "The file ends before " + what + ". Maybe this is no rotating workforce instance.");
        }
        return words.get(next++);
    }

    int number(String what) {
        String word = word(what);
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("There is '" + word + "' for " + what + ".", noNumber);
        }
    }

    List<Integer> numbers(int count, String what) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(number(what));
        }
        return numbers;
    }

    List<String> words(int count, String what) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(word(what));
        }
        return some;
    }
}
