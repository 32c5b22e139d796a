package io.github.paiban.rules.column;

import io.github.paiban.rules.Curve;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a head count costs that answers several needs at once; looked up in a table as far as counts are likely. */
final class CoverCurve implements Curve {
    private static final int LONGEST_TABLE = 4096;
    private static final int BEYOND_NEED = 8;

    private final List<CoverLine> lines;
    /** Made when first asked for; whichever thread makes it, it is the same. */
    private long @Nullable [] table;

    CoverCurve(List<CoverLine> lines) {
        this.lines = lines;
    }

    private long[] table() {
        long[] known = table;
        if (known == null) {
            int highest = 0;
            for (CoverLine line : lines) {
                highest = Math.max(highest, line.need().agents());
            }
            known = new long[Math.min(highest + BEYOND_NEED, LONGEST_TABLE)];
            Arrays.setAll(known, this::sum);
            table = known;
        }
        return known;
    }

    @Override
    public long at(int count) {
        long[] known = table();
        return count >= 0 && count < known.length ? known[count] : sum(count);
    }

    private long sum(int count) {
        long sum = 0;
        for (CoverLine line : lines) {
            sum += line.at(count);
        }
        return sum;
    }
}
