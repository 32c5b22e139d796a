package io.github.paiban.io.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * Settings that come over those of a file: sections are merged key by key, all else is replaced; {@code ~} takes a key away.
 * What is wrong with the outcome is told of the file in which it is written.
 */
public final class Overlay {
    /** Nothing comes over the file. */
    public static final Overlay NONE = new Overlay(List.of());

    private final List<Node.Entry> entries;

    Overlay(List<Node.Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Whether it changes nothing. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** This one and then another over it. */
    Overlay and(Overlay other) {
        List<Node.Entry> both = new ArrayList<>(entries);
        both.addAll(other.entries);
        return new Overlay(both);
    }

    /** A file's tree with these settings over it. */
    Node over(Node base) {
        return base instanceof Node.Mapping mapping && !isEmpty() ? merged(mapping, entries) : base;
    }

    private static Node.Mapping merged(Node.Mapping base, List<Node.Entry> over) {
        List<Node.Entry> all = new ArrayList<>(base.entries());
        for (Node.Entry entry : over) {
            int at = index(all, entry.key());
            if (entry.value() instanceof Node.Scalar scalar && scalar.isNothing()) {
                all.removeIf(each -> each.key().equals(entry.key()));
            } else if (at < 0) {
                all.add(entry);
            } else {
                all.set(
                        at,
                        new Node.Entry(
                                entry.key(), entry.place(), merged(all.get(at).value(), entry.value())));
            }
        }
        return new Node.Mapping(all, base.place());
    }

    private static Node merged(Node base, Node over) {
        return base instanceof Node.Mapping below && over instanceof Node.Mapping above
                ? merged(below, above.entries())
                : over;
    }

    private static int index(List<Node.Entry> entries, String key) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
