package io.github.paiban.rules;

import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Duties that a rule speaks of, by words: {@code work}, {@code off} (off or leave), {@code rest} (off, not leave),
 * {@code leave}, a shift's id, a shift's tag, {@code role:<id>}, or {@code <shift>/<role>}.
 */
public final class DutySet {
    private final boolean[] member;

    private DutySet(boolean[] member) {
        this.member = member;
    }

    /**
     * The duties that any of the words means. A word that means nothing in this month means no duty: see
     * {@link #isKnown}.
     */
    public static DutySet of(Duties duties, Collection<String> words) {
        boolean[] member = new boolean[duties.size()];
        for (String word : words) {
            IntPredicate meant = meaning(duties, word);
            IntStream.range(0, duties.size()).filter(meant).forEach(duty -> member[duty] = true);
        }
        return new DutySet(member);
    }

    /** The same for a few words. */
    public static DutySet of(Duties duties, String... words) {
        return of(duties, List.of(words));
    }

    /** Whether a word means something in a month: one of the fixed words, or at least one duty. */
    public static boolean isKnown(Duties duties, String word) {
        return List.of("work", "off", "rest", "leave").contains(word)
                || IntStream.range(0, duties.size()).anyMatch(meaning(duties, word));
    }

    private static IntPredicate meaning(Duties duties, String word) {
        return switch (word) {
            case "work" -> Duties::isWork;
            case "off" -> duty -> !Duties.isWork(duty);
            case "rest" -> duty -> duty == Duties.OFF;
            case "leave" -> duty -> duty == Duties.LEAVE;
            default -> duty -> Duties.isWork(duty) && matches(duties, duty, word);
        };
    }

    private static boolean matches(Duties duties, int duty, String word) {
        ShiftType shift = duties.shift(duty);
        Role role = duties.findRole(duty);
        return shift.id().equals(word)
                || shift.tags().contains(word)
                || duties.get(duty).code().equals(word)
                || (role != null && word.equals("role:" + role.id()));
    }

    /** Whether a duty is meant; an unknown duty never is. */
    public boolean contains(int duty) {
        return duty >= 0 && member[duty];
    }

    /** Whether no duty is meant. */
    public boolean isEmpty() {
        return IntStream.range(0, member.length).noneMatch(duty -> member[duty]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DutySet set && Arrays.equals(member, set.member);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(member);
    }
}
