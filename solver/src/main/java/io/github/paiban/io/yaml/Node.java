package io.github.paiban.io.yaml;

import io.github.paiban.notice.Place;
import java.util.List;
import java.util.stream.Stream;

/** A value of a YAML document and where it begins. */
sealed interface Node {
    /** Where it begins. */
    Place place();

    /**
     * A text, number or nothing.
     *
     * @param text as written, without quotation marks
     * @param isNothing whether nothing is written, or {@code ~} or {@code null} without quotation marks
     */
    record Scalar(String text, boolean isNothing, Place place) implements Node {}

    /** A list. */
    record Sequence(List<Node> items, Place place) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys with values, in order; keys may stand there twice. */
    record Mapping(List<Entry> entries, Place place) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A key and its value.
     *
     * @param key the key as written
     * @param place where the key begins
     */
    record Entry(String key, Place place, Node value) {}

    /** What stands there, as far as it can be shown in a line. */
    default String shown() {
        return switch (this) {
            case Scalar scalar -> scalar.text();
            case Sequence ignored -> "[…]";
            case Mapping ignored -> "{…}";
        };
    }

    /** The scalars in it, at any depth, keys left out. */
    default Stream<Scalar> scalars() {
        return switch (this) {
            case Scalar scalar -> Stream.of(scalar);
            case Sequence sequence -> sequence.items().stream().flatMap(Node::scalars);
            case Mapping mapping ->
                mapping.entries().stream().flatMap(entry -> entry.value().scalars());
        };
    }
}
