package io.github.paiban.rules.presence;

import io.github.paiban.model.Requirement.Group;
import io.github.paiban.rules.Need;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a day with too few people.
 *
 * @param day index of the day
 * @param shift the shift that is short; null where an interval is
 * @param fromMinute begin, minutes from midnight
 * @param toMinute end, exclusive
 * @param group which people
 * @param there how many are there
 * @param needed how many are needed
 */
public record Shortfall(
        int day, @Nullable String shift, int fromMinute, int toMinute, Group group, int there, int needed) {
    public static final Comparator<Shortfall> BY_TIME =
            Comparator.comparingInt(Shortfall::day).thenComparingInt(Shortfall::fromMinute);
    public static final Comparator<Shortfall> LARGEST_FIRST =
            Comparator.comparingInt(Shortfall::minutes).reversed().thenComparing(BY_TIME);

    /** How many are missing. */
    public int missing() {
        return needed - there;
    }

    /** How many person-minutes are missing. */
    public int minutes() {
        return missing() * (toMinute - fromMinute);
    }

    private boolean goesOn(Shortfall next) {
        return shift == null
                && next.shift == null
                && day == next.day
                && toMinute == next.fromMinute
                && there == next.there
                && needed == next.needed
                && group.equals(next.group);
    }

    /** Whether the lack of people on a whole shift says it already. */
    private boolean isSaidBy(Shortfall other) {
        return shift == null
                && other.shift != null
                && day == other.day
                && group.equals(other.group)
                && other.fromMinute <= fromMinute
                && toMinute <= other.toMinute
                && missing() <= other.missing();
    }

    /** Joins the pieces of demand that fall short for the same people at adjoining times. */
    static final class Merger {
        private static final Comparator<Shortfall> GROUPED = Comparator.comparingInt(Shortfall::day)
                .thenComparing(each -> each.group.toString())
                .thenComparingInt(Shortfall::fromMinute);

        private final List<Shortfall> pieces = new ArrayList<>();

        /** Adds a piece with those who are there; one that is met counts for nothing. */
        void add(Need need, int there) {
            if (there < need.agents()) {
                pieces.add(new Shortfall(
                        need.day(),
                        need.requirement().shift(),
                        need.fromMinute(),
                        need.toMinute(),
                        need.group(),
                        there,
                        need.agents()));
            }
        }

        /** All of them, joined, in order of time; an interval that lies in a short shift is left out. */
        List<Shortfall> list() {
            pieces.sort(GROUPED);
            List<Shortfall> joined = new ArrayList<>();
            for (Shortfall piece : pieces) {
                if (!joined.isEmpty() && joined.getLast().goesOn(piece)) {
                    Shortfall before = joined.removeLast();
                    joined.add(new Shortfall(
                            before.day,
                            null,
                            before.fromMinute,
                            piece.toMinute,
                            before.group,
                            before.there,
                            before.needed));
                } else {
                    joined.add(piece);
                }
            }
            List<Shortfall> shifts =
                    joined.stream().filter(each -> each.shift != null).toList();
            return joined.stream()
                    .filter(each -> shifts.stream().noneMatch(each::isSaidBy))
                    .sorted(BY_TIME)
                    .toList();
        }
    }
}
