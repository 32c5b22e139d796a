package io.github.paiban.doctor;

import io.github.paiban.rostering.lp.IntegerProgramme;
import io.github.paiban.rules.CellSum;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.Terms.RowTerm;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.Hours;
import io.github.paiban.rules.row.Overtime;
import java.util.List;

/** A rule of one row that adds up over the whole period, over weeks or over days in a row, in a programme as sums. */
final class RowSum {
    private final IntegerProgramme programme;
    private final Cells cells;
    private final Frame frame;
    private final int agent;
    private final RowTerm term;

    RowSum(IntegerProgramme programme, Cells cells, Frame frame, int agent, RowTerm term) {
        this.programme = programme;
        this.cells = cells;
        this.frame = frame;
        this.agent = agent;
        this.term = term;
    }

    /** Whether a rule sums up the whole period, so that a part of the days says nothing of it. */
    static boolean isOfPeriod(RowTerm term) {
        return term.automaton().isSum()
                || switch (term.rule()) {
                    case Count count -> count.per() == Window.PERIOD;
                    case Hours hours -> hours.per() == Window.PERIOD;
                    case Overtime overtime -> overtime.per() == Window.PERIOD;
                    default -> false;
                };
    }

    /** Whether a rule can be said as sums. */
    static boolean isSum(RowTerm term) {
        return isOfPeriod(term) || !term.automaton().sums(term.start()).isEmpty();
    }

    /** Adds the rule for the whole period; false where it cannot be said as sums, or its fine values have gaps. */
    boolean add(boolean isElastic, Charge charge) {
        if (term.rule() instanceof Count count && count.per() == Window.PERIOD) {
            return addCount(count, isElastic, charge);
        }
        if (term.automaton().isSum()) {
            return addTotal(term.automaton(), isElastic, charge);
        }
        List<CellSum> sums = term.automaton().sums(term.start());
        sums.forEach(sum -> add(sum, isElastic, charge));
        return !sums.isEmpty();
    }

    private void add(CellSum said, boolean isElastic, Charge charge) {
        LinearSum sum = new LinearSum(said.base());
        for (int day = said.from(); day <= said.to(); day++) {
            int most = 0;
            for (int duty = 0; duty < cells.duties(); duty++) {
                int variable = cells.variable(agent, day, duty);
                int amount = variable == Cells.NONE ? 0 : said.amount().at(day, duty);
                if (amount != 0) {
                    sum.add(variable, amount);
                    most = Math.max(most, amount);
                }
            }
            sum.reach(0, most);
        }
        sum.demandWithin(programme, said, isElastic, charge);
    }

    private boolean addCount(Count count, boolean isElastic, Charge charge) {
        DutySet what = DutySet.of(frame.duties(), count.what());
        Limits limits = count.limitsFor(frame, agent);
        LinearSum sum = new LinearSum(0);
        for (int day = 0; day < frame.days(); day++) {
            if (frame.isPresent(agent, day) && count.on().includes(frame, day)) {
                for (int duty = 0; duty < cells.duties(); duty++) {
                    int variable = cells.variable(agent, day, duty);
                    if (variable != Cells.NONE && what.contains(duty)) {
                        sum.add(variable, 1);
                    }
                }
                sum.reach(0, 1);
            }
        }
        // Limits may ask for more days than there are: that, too, is a value to be away from.
        sum.reach(0, frame.days());
        return sum.demand(programme, days -> days >= limits.least() && days <= limits.most(), isElastic, charge);
    }

    private boolean addTotal(RowAutomaton automaton, boolean isElastic, Charge charge) {
        long start = term.start();
        LinearSum sum = new LinearSum(start);
        for (int day = 0; day < frame.days(); day++) {
            long least = Long.MAX_VALUE;
            long most = Long.MIN_VALUE;
            for (int duty = 0; duty < cells.duties(); duty++) {
                int variable = cells.variable(agent, day, duty);
                if (variable != Cells.NONE) {
                    long more = automaton.step(start, day, duty) - start;
                    if (more != 0) {
                        sum.add(variable, more);
                    }
                    least = Math.min(least, more);
                    most = Math.max(most, more);
                }
            }
            sum.reach(least, most);
        }
        return sum.demand(programme, value -> automaton.endCost(value) == 0, isElastic, charge);
    }
}
