package io.github.paiban.rules.catalogue;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Window;
import java.util.Optional;

/** What the value of a {@link Parameter} is. Each type names the Java class of its values. */
public sealed interface ParameterType {
    /**
     * A whole number; values are {@link Integer}.
     *
     * @param least the smallest allowed
     * @param most the largest allowed
     */
    record WholeNumber(int least, int most) implements ParameterType {}

    /**
     * A length of time; values are {@link Integer} minutes.
     *
     * @param leastMinutes the shortest allowed
     * @param mostMinutes the longest allowed
     */
    record TimeSpan(int leastMinutes, int mostMinutes) implements ParameterType {}

    /** A time of day up to 48:00, which is midnight after the next day; values are {@link Integer} minutes. */
    record TimeOfDay() implements ParameterType {}

    /** A share from 0 to 1; values are {@link Double}. */
    record Fraction() implements ParameterType {}

    /**
     * One or more words of duties; values are lists of {@link String}.
     *
     * @see io.github.paiban.rules.DutySet
     */
    record DutyWords() implements ParameterType {}

    /** One or more words of days; values are {@link DayFilter}. */
    record Days() implements ParameterType {}

    /** A stretch of days over which something is summed; values are {@link Window}. */
    record WindowName() implements ParameterType {}

    /** Sequences of two or three days, each day with its words of duties; values are lists of lists of lists. */
    record Sequences() implements ParameterType {}

    /** Groups of two or more agents; values are lists of lists of agents' ids. */
    record AgentGroups() implements ParameterType {}

    /** The name of a skill; values are {@link String}. */
    record SkillName() implements ParameterType {}

    /** The id of a role; values are {@link String}. */
    record RoleName() implements ParameterType {}

    /** What the words of a value name; empty where a value has no such words. */
    default Optional<Naming> findNaming() {
        return switch (this) {
            case DutyWords ignored -> Optional.of(Naming.DUTY);
            case Sequences ignored -> Optional.of(Naming.DUTY);
            case AgentGroups ignored -> Optional.of(Naming.AGENT);
            case SkillName ignored -> Optional.of(Naming.SKILL);
            case RoleName ignored -> Optional.of(Naming.ROLE);
            case WholeNumber ignored -> Optional.empty();
            case TimeSpan ignored -> Optional.empty();
            case TimeOfDay ignored -> Optional.empty();
            case Fraction ignored -> Optional.empty();
            case Days ignored -> Optional.empty();
            case WindowName ignored -> Optional.empty();
        };
    }

    /** What a value must be, in words. */
    default Message about() {
        return switch (this) {
            case WholeNumber number -> Message.of("catalogue.type.whole-number", number.least, number.most);
            case TimeSpan span ->
                Message.of("catalogue.type.time-span", show(span.leastMinutes), show(span.mostMinutes));
            case TimeOfDay ignored -> Message.of("catalogue.type.time-of-day");
            case Fraction ignored -> Message.of("catalogue.type.fraction");
            case DutyWords ignored -> Message.of("catalogue.type.duty-words");
            case Days ignored -> Message.of("catalogue.type.days");
            case WindowName ignored -> Message.of("catalogue.type.window");
            case Sequences ignored -> Message.of("catalogue.type.sequences");
            case AgentGroups ignored -> Message.of("catalogue.type.agent-groups");
            case SkillName ignored -> Message.of("catalogue.type.skill");
            case RoleName ignored -> Message.of("catalogue.type.role");
        };
    }

    private static String show(int minutes) {
        return ValueText.duration(minutes);
    }
}
