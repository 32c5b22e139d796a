package io.github.paiban.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.paiban.report.RosterView;
import io.github.paiban.rules.RosterProblem;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A spreadsheet program opens the workbook and works it out anew; skipped where LibreOffice is not installed. */
final class LibreOfficeTest {
    /** Makes LibreOffice work out every formula of a file that it opens, whatever values stand there. */
    private static final String ALWAYS_RECALCULATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
            <value>0</value></prop></item>
            </oor:items>
            """;

    @TempDir
    private Path folder;

    @Test
    void libreOfficeOpensItAndWorksOutTheSameTotals() throws IOException, InterruptedException {
        Path office = findOffice().orElse(null);
        assumeTrue(office != null, "LibreOffice (soffice) is not installed");
        RosterProblem problem = Sheets.inGroups(5);
        RosterView view = Sheets.view(problem, Sheets.roster(problem, 5), Locale.CHINESE);
        byte[] bytes = Sheets.bytes(view);
        try (XSSFWorkbook ours = Sheets.open(bytes);
                XSSFWorkbook theirs = Sheets.open(convert(Objects.requireNonNull(office), spoilt(bytes)))) {
            Map<String, Double> found = Sheets.values(theirs);
            Map<String, Double> expected = Sheets.values(ours);
            assertThat(found.keySet()).isEqualTo(expected.keySet());
            expected.forEach(
                    (cell, value) -> assertThat(found.get(cell)).as(cell).isCloseTo(value, Offset.offset(1e-9)));
            assertThat(Sheets.read(theirs, problem.month())).isEqualTo(Sheets.read(ours, problem.month()));
        }
    }

    /** The same with wrong values beside all formulas: who only shows them is found out. */
    private static byte[] spoilt(byte[] bytes) throws IOException {
        try (XSSFWorkbook book = Sheets.open(bytes);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    cell.setCellValue(-987_654);
                }
            })));
            book.write(out);
            return out.toByteArray();
        }
    }

    private byte[] convert(Path office, byte[] workbook) throws IOException, InterruptedException {
        Path settings = Files.createDirectories(folder.resolve("profile/user")).resolve("registrymodifications.xcu");
        Files.writeString(settings, ALWAYS_RECALCULATE);
        Path in = Files.write(folder.resolve("roster.xlsx"), workbook);
        Path out = Files.createDirectory(folder.resolve("out"));
        Process process = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        out.toString(),
                        in.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("done in time").isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
        return Files.readAllBytes(out.resolve("roster.xlsx"));
    }

    private static Optional<Path> findOffice() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator))
                .map(each -> Path.of(each, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
