package io.github.paiban.repair;

import io.github.paiban.model.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The needs of a month with some in place of others: a need on a shift takes the place of that for the same day, shift
 * and group; one for an interval takes that interval from others of the same day and group.
 */
final class NewNeeds {
    private final List<Requirement> all = new ArrayList<>();
    private final Set<Requirement> added;
    private final Map<Key, BitSet> taken = new HashMap<>();

    /** What needs must share for one to stand in for another. */
    private record Key(LocalDate date, @Nullable String shift, Requirement.Group group) {
        static Key of(Requirement need) {
            return new Key(need.date(), need.shift(), need.group());
        }
    }

    /**
     * Puts needs in place of others.
     *
     * @param usual the needs until now
     * @param anew the new ones; those that were there already change nothing
     */
    NewNeeds(List<Requirement> usual, List<Requirement> anew) {
        this.added = new HashSet<>(anew);
        Set<Requirement> known = new HashSet<>(usual);
        added.removeIf(known::contains);
        anew.forEach(need ->
                taken.computeIfAbsent(Key.of(need), any -> new BitSet()).set(need.fromMinute(), need.toMinute()));
        usual.stream().flatMap(this::left).forEach(all::add);
        anew.stream().distinct().forEach(all::add);
    }

    private Stream<Requirement> left(Requirement need) {
        BitSet gone = taken.get(Key.of(need));
        if (gone == null) {
            return Stream.of(need);
        }
        List<Requirement> parts = new ArrayList<>();
        int from = need.shift() == null ? gone.nextClearBit(need.fromMinute()) : need.toMinute();
        while (from < need.toMinute()) {
            int next = gone.nextSetBit(from);
            int to = next < 0 ? need.toMinute() : Math.min(next, need.toMinute());
            parts.add(
                    new Requirement(need.date(), null, from, to, need.need(), need.group(), need.under(), need.over()));
            from = gone.nextClearBit(to);
        }
        return parts.stream();
    }

    /** All needs that hold now. */
    List<Requirement> all() {
        return all;
    }

    /** Whether a need was not there before. */
    boolean isNew(Requirement need) {
        return added.contains(need);
    }
}
