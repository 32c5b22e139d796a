package io.github.paiban.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.paiban.report.RosterView;
import io.github.paiban.rules.RosterProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A spreadsheet program opens the workbook and works it out anew; skipped where LibreOffice is not installed. */
final class LibreOfficeTest {
    @TempDir
    private Path folder;

    @Test
    void libreOfficeOpensItAndWorksOutTheSameTotals() throws IOException, InterruptedException {
        Path office = LibreOffice.find().orElse(null);
        assumeTrue(office != null, "LibreOffice (soffice) is not installed");
        RosterProblem problem = Sheets.inGroups(5);
        RosterView view = Sheets.view(problem, Sheets.roster(problem, 5), Locale.CHINESE);
        byte[] bytes = Sheets.bytes(view);
        try (XSSFWorkbook ours = Sheets.open(bytes);
                XSSFWorkbook theirs = Sheets.open(
                        LibreOffice.convert(Objects.requireNonNull(office), folder, LibreOffice.spoilt(bytes)))) {
            Map<String, Double> found = Sheets.values(theirs);
            Map<String, Double> expected = Sheets.values(ours);
            assertThat(found.keySet()).isEqualTo(expected.keySet());
            expected.forEach(
                    (cell, value) -> assertThat(found.get(cell)).as(cell).isCloseTo(value, Offset.offset(1e-9)));
            assertThat(Sheets.read(theirs, problem.month())).isEqualTo(Sheets.read(ours, problem.month()));
        }
    }
}
