package io.github.paiban.report.page;

import io.github.paiban.model.Assignment;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import java.util.List;

/**
 * The style classes of cells: {@code d} and the duty's index; {@code m1} where a must rule is broken, {@code m2} another;
 * {@code wy} and {@code wn} where a wish is granted or refused; {@code p} where the cell was promised.
 */
final class CellClasses {
    private static final int MUST = 1;
    private static final int OTHER = 2;
    private static final int GRANTED = 4;
    private static final int REFUSED = 8;
    private static final int PINNED = 16;

    private final Page page;
    private final int[][] flags;
    private final int[] rows;

    CellClasses(Page page) {
        this.page = page;
        this.flags = new int[page.frame().agents()][page.frame().days()];
        this.rows = new int[page.frame().agents()];
        page.findings().marks().forEach(this::mark);
        page.wishes().forEach(wish -> flags[wish.agent()][wish.day()] |= wish.granted() ? GRANTED : REFUSED);
        for (Assignment pin : page.frame().month().pins()) {
            int day = page.frame().month().period().day(pin.date());
            flags[page.frame().agentIndex(pin.agent())][day] |= PINNED;
        }
    }

    private void mark(Findings.Mark mark) {
        Level level = page.findings().told().get(mark.breach()).level();
        int flag = level == Level.MUST ? MUST : OTHER;
        if (mark.isRow()) {
            rows[mark.agent()] |= flag;
        }
        for (int day = mark.from(); day >= 0 && day <= mark.to(); day++) {
            flags[mark.agent()][day] |= flag;
        }
    }

    /** The classes of a cell. */
    String cell(int agent, int day) {
        if (day < 0) {
            String duty = page.duty(agent, day) == Frame.UNKNOWN ? "" : " d" + page.duty(agent, day);
            return (day == -1 ? "past last" : "past") + duty;
        }
        return "d" + page.duty(agent, day) + words(flags[agent][day]);
    }

    /** The classes of an agent's heading. */
    String row(int agent) {
        return "who" + words(rows[agent]);
    }

    private static String words(int flags) {
        StringBuilder all = new StringBuilder();
        List<String> names = List.of(" m1", " m2", " wy", " wn", " p");
        for (int i = 0; i < names.size(); i++) {
            boolean saidByMust = i == 1 && (flags & MUST) != 0;
            if ((flags & 1 << i) != 0 && !saidByMust) {
                all.append(names.get(i));
            }
        }
        return all.toString();
    }
}
