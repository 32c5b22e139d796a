package io.github.paiban.report.page;

import io.github.paiban.report.Judgement;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Frame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The breaches that the page tells, most binding and dearest first, and the cells they mark. A breach of all the period
 * marks its agent's row.
 */
final class Findings {
    /** So many are told; a page of thousands helps nobody. */
    static final int TOLD = 2000;

    private static final Comparator<Breach> ORDER = Comparator.comparingInt(
                    (Breach each) -> each.level().rank())
            .thenComparing(Comparator.comparingLong(Breach::cost).reversed());

    /**
     * Cells that a breach marks.
     *
     * @param breach its index among those told
     * @param agent the agent's index
     * @param from index of the first day; -1 where the whole row is meant
     * @param to index of the last
     */
    record Mark(int breach, int agent, int from, int to) {
        boolean isRow() {
            return from < 0;
        }
    }

    private final List<Breach> told;
    private final int untold;
    private final List<Mark> marks = new ArrayList<>();

    Findings(Judgement judgement, Frame frame) {
        List<Breach> all = judgement.breaches().stream().sorted(ORDER).toList();
        told = all.subList(0, Math.min(TOLD, all.size()));
        untold = all.size() - told.size();
        for (int i = 0; i < told.size(); i++) {
            String agent = told.get(i).agent();
            if (agent != null) {
                marks.add(mark(i, frame.agentIndex(agent), frame));
            }
        }
    }

    private Mark mark(int index, int agent, Frame frame) {
        Breach breach = told.get(index);
        int from = Math.max(0, frame.month().period().day(breach.from()));
        int to = Math.min(frame.days() - 1, frame.month().period().day(breach.to()));
        boolean isRow = from > to || (from == 0 && to == frame.days() - 1 && frame.days() > 1);
        return isRow ? new Mark(index, agent, -1, -1) : new Mark(index, agent, from, to);
    }

    /** The breaches told. */
    List<Breach> told() {
        return told;
    }

    /** How many more there are. */
    int untold() {
        return untold;
    }

    /** What the breaches of single agents mark. */
    List<Mark> marks() {
        return marks;
    }
}
