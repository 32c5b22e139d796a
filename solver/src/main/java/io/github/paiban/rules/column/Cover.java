package io.github.paiban.rules.column;

import io.github.paiban.model.Requirement;
import io.github.paiban.rules.ColumnRule;
import io.github.paiban.rules.Demand;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Need;
import io.github.paiban.rules.Pattern;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * As many agents as are needed: every requirement of the month, by shift or by interval, under and over. Unit: agents;
 * a line about an interval costs by its length in hours, rounded, at least 1 for each agent.
 *
 * <p>Intervals are cut where shifts begin and end ({@link Demand}); pieces that the same duties cover share one count. A
 * requirement's own weights come before the rule's.
 *
 * @param head id, level, weight, scope; only agents in scope count
 * @param under weight of one agent too few (for an hour, where an interval is meant); 0 for none
 * @param over weight of one agent too many, likewise
 */
public record Cover(RuleHead head, long under, long over) implements ColumnRule {
    public Cover {
        if (under < 0 || over < 0 || under > RuleHead.MAX_WEIGHT || over > RuleHead.MAX_WEIGHT) {
            throw new IllegalArgumentException("Rule '" + head.id() + "' weighs " + under + " under and " + over
                    + " over, not 0 to " + RuleHead.MAX_WEIGHT + ".");
        }
    }

    @Override
    public String kind() {
        return "cover";
    }

    @Override
    public List<Tally> tallies(Frame frame) {
        int[] agents = frame.agentsIn(head.scope());
        Map<Key, Pattern> patterns = new HashMap<>();
        List<Tally> tallies = new ArrayList<>();
        for (Stretch stretch : Stretch.of(Demand.of(frame).needs())) {
            Key key = new Key(stretch.group(), stretch.first().slots());
            Pattern pattern = patterns.computeIfAbsent(key, any -> pattern(frame, agents, key));
            List<CoverLine> lines = stretch.needs().stream().map(this::line).toList();
            tallies.add(Tally.on(frame, pattern, stretch.day(), new CoverCurve(lines), new CoverWords(frame, lines)));
        }
        return tallies;
    }

    /**
     * Who counts and when.
     *
     * @param group which agents
     * @param slots on which duties
     */
    record Key(Requirement.Group group, List<Need.Slot> slots) {}

    /** The cells that count. */
    static Pattern pattern(Frame frame, int[] agents, Key key) {
        List<Tally.Cell> cells = new ArrayList<>();
        for (int agent : agents) {
            for (Need.Slot slot : key.slots) {
                if (Demand.belongs(frame, key.group, agent, slot.duty())) {
                    cells.add(new Tally.Cell(agent, slot.offset(), slot.duty(), 1));
                }
            }
        }
        return Pattern.of(cells);
    }

    private CoverLine line(Need need) {
        Long ownUnder = need.requirement().under();
        Long ownOver = need.requirement().over();
        return new CoverLine(need, cost(need, ownUnder, under), cost(need, ownOver, over));
    }

    private static long cost(Need need, @Nullable Long own, long weight) {
        long each = own == null ? weight : own;
        if (each == 0 || need.isShift()) {
            return each;
        }
        return Math.max(1, (each * need.minutes() + 30) / 60);
    }
}
