package io.github.paiban.rostering.columns;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.ColumnRule;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Tally;
import java.util.ArrayList;
import java.util.List;

/** A column rule for tests: what the number of agents off on the first days costs, count by count. */
record AnyCurve(RuleHead head, int days, List<Long> costs) implements ColumnRule {
    @Override
    public String kind() {
        return "any-curve";
    }

    @Override
    public List<Tally> tallies(Frame frame) {
        List<Tally.Cell> cells = new ArrayList<>();
        for (int agent = 0; agent < frame.agents(); agent++) {
            for (int day = 0; day < days; day++) {
                cells.add(new Tally.Cell(agent, day, Duties.OFF, 1));
            }
        }
        return List.of(new Tally(
                cells,
                0,
                count -> head.weight() * costs.get(Math.min(count, costs.size() - 1)),
                count -> new Breakage(0, 0, count, Message.literal(count + " off"))));
    }
}
