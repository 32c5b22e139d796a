package io.github.paiban.rules.row;

import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.CellSum;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Likeness;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowAutomaton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * Holds a sum to limits in every so many days in a row, history included. Too much is charged on each day that adds
 * something to a stretch with too much, too little on the last day of each stretch.
 *
 * <p>A stretch is held to the least only where all its days are known and under contract; leave lowers the least in
 * proportion (see {@link PartMonth}).
 *
 * <p>State: what each of the last days added, as digits, the latest lowest. Days that can no longer matter, because the
 * stretches they lie in keep the limits whatever follows, are forgotten.
 */
final class RollingSum implements RowAutomaton {
    private static final int STATE_BITS = 62;

    private final Frame frame;
    private final int agent;
    private final int days;
    private final LimitedSum sum;
    private final Measure measure;
    private final int[] values;
    private final int bits;
    private final long digit;
    private final long remembered;
    private final int[] leastOf;
    private final int least;
    private final long most;

    RollingSum(Frame frame, int agent, int days, LimitedSum sum) {
        this.frame = frame;
        this.agent = agent;
        this.days = days;
        this.sum = sum;
        this.measure = sum.measure();
        this.values = measure.values();
        this.bits = bits(values.length);
        this.digit = (1L << bits) - 1;
        this.remembered = (1L << (bits * (days - 1))) - 1;
        IntBinaryOperator leastFrom = sum.least(frame, agent);
        this.leastOf = DayTable.of(frame, day -> day < 0 ? 0 : leastFrom.applyAsInt(day - days + 1, day));
        this.least = sum.limits(frame.agent(agent)).least();
        this.most = sum.limits(frame.agent(agent)).most();
    }

    /** The longest stretch that fits into a state where days differ by so many values. */
    static int longest(int values) {
        return Math.min(Frame.HISTORY_DAYS, STATE_BITS / bits(values) + 1);
    }

    private static int bits(int values) {
        return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(values - 1));
    }

    @Override
    public long initial() {
        return 0;
    }

    @Override
    public long step(long state, int day, int duty) {
        return forget(((state << bits) | code(measure.at(day, duty))) & remembered);
    }

    private long code(int amount) {
        int code = 0;
        while (values[code] != amount) {
            code++;
        }
        return code;
    }

    /** Drops the oldest days as long as the stretches they lie in are safe without them. */
    private long forget(long state) {
        long kept = state;
        int total = total(state);
        for (int ahead = 1; ahead < days && kept != 0; ahead++) {
            int place = bits * (days - 1 - ahead);
            int withoutOldest = total - values[(int) ((kept >>> place) & digit)];
            if (total + (long) ahead * measure.most() > most || withoutOldest < least) {
                return kept;
            }
            total = withoutOldest;
            kept &= (1L << place) - 1;
        }
        return kept;
    }

    private int total(long state) {
        int total = 0;
        for (long rest = state; rest != 0; rest >>>= bits) {
            total += values[(int) (rest & digit)];
        }
        return total;
    }

    @Override
    public long cost(long state, int day, int duty) {
        int added = measure.at(day, duty);
        int total = total(state) + added;
        if (added > 0 && total > most) {
            return sum.charge(total - most);
        }
        return sum.charge(leastOf[DayTable.index(day)] - total);
    }

    @Override
    public List<CellSum> sums(long start) {
        List<CellSum> sums = new ArrayList<>();
        for (int day = 0; day < frame.days(); day++) {
            int before = Math.max(0, days - 1 - day);
            long base = total(start & ((1L << (bits * before)) - 1));
            // What was too much before the period is not charged; nothing may come to it.
            long atMost = most == Limits.NONE ? Long.MAX_VALUE : Math.max(most, base);
            int from = Math.max(0, day - days + 1);
            sums.add(new CellSum(from, day, base, leastOf[DayTable.index(day)], atMost, sum.unit(), measure::at));
        }
        return sums;
    }

    @Override
    public Object likeness() {
        return Likeness.of(days, sum.head(), sum.unit(), measure.likeness(), leastOf, least, most);
    }

    @Override
    public Breakage breakage(long state, int day, int duty) {
        int total = total(state) + measure.at(day, duty);
        int from = Math.max(day - days + 1, -frame.knownHistory(agent));
        if (total > most) {
            return new Breakage(from, day, total - most, sum.wording().tooMany(total, (int) most));
        }
        int lack = leastOf[DayTable.index(day)];
        return new Breakage(from, day, lack - total, sum.wording().tooFew(total, lack));
    }
}
