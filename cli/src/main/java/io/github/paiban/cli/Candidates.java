package io.github.paiban.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** The words that the completion of a shell offers for options. */
final class Candidates {
    private Candidates() {}

    /** Those of {@code --lang}. */
    static final class Languages implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("zh", "en").iterator();
        }
    }

    /** Those of {@code --demand}. */
    static final class Demand implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("auto", "file", "volumes").iterator();
        }
    }

    /** Those of {@code --month-end}. */
    static final class MonthEnds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("worked", "rest", "owed").iterator();
        }
    }

    /** Those of {@code --anonymous}. */
    static final class Anonymous implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("numbers", "initials").iterator();
        }
    }

    /** Those of {@code --formats}. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Format.values()).map(Format::word).iterator();
        }
    }
}
