package io.github.paiban.rules.catalogue;

import io.github.paiban.rules.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The vocabulary of rules: every kind there is. */
public final class Catalogue {
    private static final List<RuleKind> ALL =
            Stream.concat(RowKinds.ALL.stream(), ColumnKinds.ALL.stream()).toList();

    private Catalogue() {}

    /** Every kind: rules about rows first, then rules about columns. */
    public static List<RuleKind> all() {
        return ALL;
    }

    /** The words of the kinds that can be written. */
    public static List<String> names() {
        return ALL.stream()
                .filter(kind -> kind.presence() != RuleKind.Presence.ALWAYS)
                .map(RuleKind::name)
                .toList();
    }

    /** A kind by its word. */
    public static Optional<RuleKind> find(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /**
     * The rules that are there without being written, each with its kind's word as its id: those always on, and those
     * on unless a rule of the kind is written.
     *
     * @param written the kinds of the rules that are written
     */
    public static List<Rule> unwritten(Collection<String> written) {
        return ALL.stream()
                .filter(kind -> kind.presence() == RuleKind.Presence.ALWAYS
                        || (kind.presence() == RuleKind.Presence.UNLESS_WRITTEN && !written.contains(kind.name())))
                .map(kind -> kind.create(kind.head(kind.name()), Parameters.NONE))
                .toList();
    }
}
