package io.github.paiban.feasibility;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.row.Availability;
import io.github.paiban.rules.row.Pinned;
import java.util.Collection;
import java.util.List;

/** Names rules as people know them: by their ids, and those that always hold by what they are. */
public final class RuleWords {
    private RuleWords() {}

    /** A rule as it is named in a sentence. */
    public static Object name(Rule rule) {
        return switch (rule) {
            case Availability any -> Message.of("feasibility.rule.availability");
            case Pinned any -> Message.of("feasibility.rule.pins");
            default -> Message.of("feasibility.rule.other", rule.head().id());
        };
    }

    /** Rules as they are named in a sentence, each once. */
    public static List<Object> names(Collection<? extends Rule> rules) {
        return rules.stream().map(RuleWords::name).distinct().toList();
    }
}
