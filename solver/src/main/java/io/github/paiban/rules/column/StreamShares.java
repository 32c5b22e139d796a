package io.github.paiban.rules.column;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.ServiceCurve;
import io.github.paiban.rules.Demand;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Need;
import io.github.paiban.rules.Pattern;
import io.github.paiban.rules.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How much of an agent counts for each group of a month's curves. Who serves several is shared out among them by the
 * work of each over the month, in twelfths, so that nobody counts twice. Immutable.
 */
final class StreamShares {
    private static final int TWELFTHS = 12;

    private final Frame frame;
    private final Map<Requirement.Group, Double> work;
    private final boolean isShared;

    private StreamShares(Frame frame, Map<Requirement.Group, Double> work) {
        this.frame = frame;
        this.work = work;
        this.isShared = work.size() > 1 && IntStream.range(0, frame.agents()).anyMatch(this::servesSeveral);
    }

    /** The shares in a month. */
    static StreamShares of(Frame frame) {
        Map<Requirement.Group, Double> work = new LinkedHashMap<>();
        for (ServiceCurve curve : frame.month().curves()) {
            work.merge(curve.group(), curve.load() * curve.minutes(), Double::sum);
        }
        return new StreamShares(frame, work);
    }

    private boolean servesSeveral(int agent) {
        return IntStream.range(Duties.FIRST_WORK, frame.duties().size())
                .anyMatch(duty -> served(agent, duty).size() > 1);
    }

    private List<Requirement.Group> served(int agent, int duty) {
        return work.keySet().stream()
                .filter(group -> Demand.belongs(frame, group, agent, duty))
                .toList();
    }

    /** What a whole agent counts: 1 where everybody serves one group at a time. */
    int parts() {
        return isShared ? TWELFTHS : 1;
    }

    /** The cells that count, and how much. */
    Pattern pattern(int[] agents, Cover.Key key) {
        if (!isShared) {
            return Cover.pattern(frame, agents, key);
        }
        List<Tally.Cell> cells = new ArrayList<>();
        for (int agent : agents) {
            for (Need.Slot slot : key.slots()) {
                int share = share(agent, slot.duty(), key.group());
                if (share > 0) {
                    cells.add(new Tally.Cell(agent, slot.offset(), slot.duty(), share));
                }
            }
        }
        return Pattern.of(cells);
    }

    /** Twelfths of an agent on a duty; those of all groups make up a whole agent. */
    private int share(int agent, int duty, Requirement.Group group) {
        List<Requirement.Group> served = served(agent, duty);
        int at = served.indexOf(group);
        return at < 0 ? 0 : upTo(served, at + 1) - upTo(served, at);
    }

    /** Twelfths of the first groups together. */
    private int upTo(List<Requirement.Group> served, int count) {
        double all = sum(served);
        double share = all == 0 ? (double) count / served.size() : sum(served.subList(0, count)) / all;
        return (int) Math.round(TWELFTHS * share);
    }

    private double sum(List<Requirement.Group> groups) {
        return groups.stream()
                .mapToDouble(group -> work.getOrDefault(group, 0.0))
                .sum();
    }
}
