package io.github.paiban.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.RandomMonths;
import io.github.paiban.law.LawFinding;
import io.github.paiban.law.LawProfile;
import io.github.paiban.law.LawReport;
import io.github.paiban.report.RosterView;
import io.github.paiban.rules.RosterProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LawSheetTest {
    private static final int TEXT = 5;
    private static final int ARTICLE = 6;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void eachFindingStandsThereWithItsArticleAndThenEachAgentsHours(long seed) throws IOException {
        RosterProblem problem = RandomMonths.problem(seed);
        RosterView plain = Sheets.view(problem, Sheets.roster(problem, seed), Locale.ENGLISH);
        RosterView view = new RosterView(
                plain.judgement().under(LawProfile.STANDARD),
                null,
                duty -> Sheets.word(problem.month(), duty),
                plain.palette(),
                plain.texts());
        LawReport report = Objects.requireNonNull(view.judgement().law());

        try (XSSFWorkbook book = Sheets.open(view)) {
            XSSFSheet sheet = book.getSheet("Labour law");
            List<String> texts = column(sheet, TEXT);
            List<String> articles = column(sheet, ARTICLE);
            for (LawFinding finding : report.findings()) {
                assertThat(texts).contains(view.texts().say(finding.message()));
                assertThat(articles).contains(view.texts().say(finding.article().cited()));
            }
            double paid = 0;
            for (Row row : sheet) {
                Cell worked = row.getCell(2);
                boolean isHours = worked != null && worked.getCellType() == CellType.NUMERIC;
                paid += isHours ? worked.getNumericCellValue() : 0;
            }
            assertThat(paid * 60)
                    .isCloseTo(
                            report.hours().stream()
                                    .mapToDouble(each -> each.worked())
                                    .sum(),
                            Offset.offset(1e-6));
        }
        try (XSSFWorkbook book = Sheets.open(plain)) {
            assertThat(book.getSheet("Labour law")).isNull();
        }
    }

    private static List<String> column(XSSFSheet sheet, int column) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            Cell cell = row.getCell(column);
            if (cell != null && cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        }
        return texts;
    }
}
