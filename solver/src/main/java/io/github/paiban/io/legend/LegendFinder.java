package io.github.paiban.io.legend;

import io.github.paiban.io.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds what a sheet says of the codes that a roster uses.
 *
 * @param sheet where to look
 * @param area which of its cells may explain codes
 */
public record LegendFinder(Sheet sheet, Area area) {
    /** So many rows are looked at from the top, and as many from the bottom: legends stand above or below the people. */
    private static final int ROWS = 600;

    private static final int COLUMNS = 120;
    private static final int SHORTEST = 2;

    /** Which cells of a sheet may be of a legend. */
    public interface Area {
        /** Whether a cell holds no duty of the roster, so that its text may explain codes. */
        boolean isText(int row, int column);

        /** Whether a cell is of no table of people, so that its neighbours may be its meaning. */
        boolean isFree(int row, int column);

        /** The whole of a sheet that holds no roster. */
        static Area whole() {
            return new Area() {
                @Override
                public boolean isText(int row, int column) {
                    return true;
                }

                @Override
                public boolean isFree(int row, int column) {
                    return true;
                }
            };
        }
    }

    /**
     * The legend.
     *
     * @param used texts of the roster's cells
     */
    public Legend find(Set<String> used) {
        Codes codes = new Codes(used);
        if (codes.isEmpty()) {
            return Legend.NONE;
        }
        List<LegendEntry> said = new ArrayList<>();
        LegendText texts = new LegendText(codes);
        List<Integer> rows = rows(sheet);
        int columns = Math.min(sheet.columns(), COLUMNS);
        for (int r : rows) {
            for (int c = 0; c < columns; c++) {
                String text = sheet.cell(r, c).text();
                if (text.length() >= SHORTEST && area.isText(r, c)) {
                    String address = sheet.address(r, c);
                    texts.pairs(text).forEach(pair -> said.add(new LegendEntry(pair.code(), pair.text(), address)));
                }
            }
        }
        List<LegendEntry> written = new LegendTable(sheet, area, codes, rows, columns, false).entries();
        said.addAll(written.isEmpty() ? new LegendTable(sheet, area, codes, rows, columns, true).entries() : written);
        return Legend.of(said);
    }

    /** The rows of a sheet, from its top, in which a legend may stand. */
    public static List<Integer> rows(Sheet sheet) {
        return IntStream.range(0, sheet.rows())
                .filter(row -> row < ROWS || row >= sheet.rows() - ROWS)
                .boxed()
                .toList();
    }
}
