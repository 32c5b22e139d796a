package io.github.paiban.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.opencsv.CSVReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Compares with the published figures that lie beside the project; skipped where they do not. */
final class ReferenceCasesTest {
    private static final Path FILE = Path.of("..", "..", "shared", "benchmarks", "staffing", "reference-cases.csv");
    private static final int MODEL = 1;
    private static final int PUBLISHED = 5;

    @Test
    void everyPublishedFigureThatNeedsNoSimulationIsFound() throws Exception {
        assumeTrue(Files.exists(FILE));
        SoftAssertions softly = new SoftAssertions();
        int compared = 0;
        try (CSVReader rows = new CSVReader(Files.newBufferedReader(FILE))) {
            for (String[] row : rows.readAll().subList(1, 86)) {
                // The four days of a call centre are for the simulation.
                if (!row[MODEL].equals("Roster simulation")) {
                    compare(row, softly);
                    compared++;
                }
            }
        }
        softly.assertAll();
        assertThat(compared).isEqualTo(81);
    }

    private static void compare(String[] row, SoftAssertions softly) throws Exception {
        double published = Double.parseDouble(row[PUBLISHED]);
        double recomputed = Double.parseDouble(row[PUBLISHED + 1]);
        // Some published figures are rounded or come from a simulation: their tolerance says how far they may be off.
        double tolerance = Double.parseDouble(row[PUBLISHED + 2]) + 1e-12;
        double ours = new ReferenceCase(new ObjectMapper().readTree(row[MODEL + 1]), row[MODEL + 2]).value(row[MODEL]);
        String what = String.join(" ", List.of(row));
        softly.assertThat(ours).as(what).isCloseTo(recomputed, within(1e-9 * Math.max(1, Math.abs(recomputed))));
        softly.assertThat(ours).as(what).isCloseTo(published, within(tolerance));
    }
}
