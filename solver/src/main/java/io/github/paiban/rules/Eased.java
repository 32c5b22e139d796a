package io.github.paiban.rules;

import java.util.List;

/** Must rules that are only asked for, at the level should, and otherwise stay as they are. */
final class Eased {
    private Eased() {}

    private record Row(RuleHead head, RowRule rule) implements RowRule {
        @Override
        public String kind() {
            return rule.kind();
        }

        @Override
        public RowAutomaton automaton(Frame frame, int agent) {
            return rule.automaton(frame, agent);
        }
    }

    private record Column(RuleHead head, ColumnRule rule) implements ColumnRule {
        @Override
        public String kind() {
            return rule.kind();
        }

        @Override
        public List<Tally> tallies(Frame frame) {
            return rule.tallies(frame);
        }
    }

    static RowRule of(RowRule rule) {
        return new Row(head(rule.head()), rule);
    }

    static ColumnRule of(ColumnRule rule) {
        return new Column(head(rule.head()), rule);
    }

    private static RuleHead head(RuleHead head) {
        return new RuleHead(head.id() + "~", Level.SHOULD, head.weight(), head.scope());
    }
}
