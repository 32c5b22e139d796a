package io.github.paiban.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** LibreOffice, where it is installed, made to work a workbook out anew. */
final class LibreOffice {
    /** Makes LibreOffice work out every formula of a file that it opens, whatever values stand there. */
    private static final String ALWAYS_RECALCULATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
            <value>0</value></prop></item>
            </oor:items>
            """;

    private LibreOffice() {}

    /** The same with wrong values beside all formulas: who only shows them is found out. */
    static byte[] spoilt(byte[] bytes) throws IOException {
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

    /** What LibreOffice makes of a workbook, in a folder of its own. */
    static byte[] convert(Path office, Path folder, byte[] workbook) throws IOException, InterruptedException {
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

    /** The program, where there is one. */
    static Optional<Path> find() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator))
                .map(each -> Path.of(each, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
