package io.github.paiban.rules.column;

import io.github.paiban.rules.Curve;
import java.util.List;
import java.util.stream.IntStream;

/** What a head count costs that answers several needs at once; looked up in a table as far as counts are likely. */
final class CoverCurve implements Curve {
    private static final int LONGEST_TABLE = 4096;
    private static final int BEYOND_NEED = 8;

    private final List<CoverLine> lines;
    private final long[] table;

    CoverCurve(List<CoverLine> lines) {
        this.lines = lines;
        int highest =
                lines.stream().mapToInt(line -> line.need().agents()).max().orElse(0);
        int size = Math.min(highest + BEYOND_NEED, LONGEST_TABLE);
        this.table = IntStream.range(0, size).mapToLong(this::sum).toArray();
    }

    @Override
    public long at(int count) {
        return count >= 0 && count < table.length ? table[count] : sum(count);
    }

    private long sum(int count) {
        long sum = 0;
        for (CoverLine line : lines) {
            sum += line.at(count);
        }
        return sum;
    }
}
