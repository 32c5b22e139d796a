package io.github.paiban.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.RandomMonths;
import io.github.paiban.SampleRules;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Request;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.report.RosterView;
import io.github.paiban.rules.RosterProblem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.formula.EvaluationConditionalFormatRule;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The sheet as supervisors know it: title, paper, marks, what can be typed, what changed. */
final class RosterSheetTest {
    @Test
    void theTitleTheFrozenPanesAndThePaperAreAsSupervisorsKnowThem() throws IOException {
        RosterProblem problem = new RosterProblem(november(), SampleRules.tradeRules());
        try (XSSFWorkbook book = Sheets.open(Sheets.view(problem, Sheets.roster(problem, 2), Locale.CHINESE))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).startsWith("2026年11月 木棉里 客服排班表");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) Layout.FIRST_AGENT);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:4");
            assertThat(book.getPrintArea(0)).contains("$A$1:");
            assertThat(book.getSheetName(1)).isEqualTo("时段在岗");
        }
    }

    private static ShopMonth november() {
        ShopMonth plain = RandomMonths.month(2, 4, 30);
        return ShopMonth.builder(plain.period())
                .title("木棉里")
                .shifts(plain.shifts())
                .roles(plain.roles())
                .agents(plain.agents())
                .requests(List.of(new Request("a0", LocalDate.of(2026, 11, 5), Request.Kind.OFF, null, 7)))
                .build();
    }

    @Test
    void aRefusedWishIsFramedAndItsNoteSaysWhatWasWished() throws IOException {
        RosterProblem problem = new RosterProblem(november(), SampleRules.tradeRules());
        LocalDate date = LocalDate.of(2026, 11, 5);
        Roster roster = Sheets.roster(problem, 2);
        assertThat(note(problem, roster.with("a0", date, Duty.OFF), date)).isEmpty();
        assertThat(note(problem, roster.with("a0", date, Duty.of("night")), date))
                .contains("休息", "7");
    }

    private static String note(RosterProblem problem, Roster roster, LocalDate date) throws IOException {
        try (XSSFWorkbook book = Sheets.open(Sheets.view(problem, roster, Locale.CHINESE))) {
            XSSFSheet sheet = book.getSheetAt(0);
            Cell cell = sheet.getRow(Layout.FIRST_AGENT).getCell(Sheets.column(sheet, date));
            return cell.getCellComment() == null
                    ? ""
                    : cell.getCellComment().getString().getString();
        }
    }

    @Test
    void aFullDayAfterANightIsMarkedAtOnceAndAHalfDayIsNot() throws IOException {
        RosterProblem problem = new RosterProblem(november(), SampleRules.tradeRules());
        assertThat(fill(problem, "N", "D")).isEqualTo(Shade.ALARM);
        assertThat(fill(problem, "N*", "D")).isEqualTo(Shade.ALARM);
        assertThat(fill(problem, "N", "H")).isNotEqualTo(Shade.ALARM);
        assertThat(fill(problem, "D", "D")).isEqualTo("#FFE599");
    }

    /** The colour of the second of two days after both were typed in. */
    private static String fill(RosterProblem problem, String first, String second) throws IOException {
        Roster roster = Sheets.roster(problem, 2).with("a1", LocalDate.of(2026, 11, 12), Duty.OFF);
        try (XSSFWorkbook book = Sheets.open(Sheets.view(problem, roster, Locale.CHINESE))) {
            XSSFSheet sheet = book.getSheetAt(0);
            int column = Sheets.column(sheet, LocalDate.of(2026, 11, 10));
            sheet.getRow(Layout.FIRST_AGENT + 1).getCell(column).setCellValue(first);
            sheet.getRow(Layout.FIRST_AGENT + 1).getCell(column + 1).setCellValue(second);
            XSSFFormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            ConditionalFormattingEvaluator formats = new ConditionalFormattingEvaluator(book, evaluator);
            List<EvaluationConditionalFormatRule> rules = formats.getConditionalFormattingForCell(
                    new CellReference(sheet.getSheetName(), Layout.FIRST_AGENT + 1, column + 1, false, false));
            XSSFColor colour = (XSSFColor)
                    rules.getFirst().getRule().getPatternFormatting().getFillBackgroundColorColor();
            return "#" + colour.getARGBHex().substring(2);
        }
    }

    @Test
    void onlyKnownSymbolsCanBeTyped() throws IOException {
        RosterProblem problem = new RosterProblem(november(), SampleRules.tradeRules());
        try (XSSFWorkbook book = Sheets.open(Sheets.view(problem, Sheets.roster(problem, 2), Locale.CHINESE))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getDataValidations()).hasSize(1).allSatisfy(each -> {
                assertThat(each.getValidationConstraint().getValidationType())
                        .isEqualTo(DataValidationConstraint.ValidationType.LIST);
                assertThat(each.getShowErrorBox()).isTrue();
                assertThat(each.getRegions().getCellRangeAddresses()[0].getNumberOfCells())
                        .isEqualTo(4 * 30);
            });
            String list = sheet.getDataValidations()
                    .getFirst()
                    .getValidationConstraint()
                    .getFormula1();
            List<String> known = new ArrayList<>();
            CellRangeAddress.valueOf(list.replace("$", ""))
                    .forEach(each -> known.add(sheet.getRow(each.getRow())
                            .getCell(each.getColumn())
                            .getStringCellValue()));
            assertThat(known).containsExactly("D", "H", "N", "N*", "O", "休", "假");
        }
    }

    @Test
    void theChangesAgainstTheVersionBeforeAreListed() throws IOException {
        RosterProblem problem = new RosterProblem(november(), SampleRules.tradeRules());
        LocalDate date = LocalDate.of(2026, 11, 9);
        Roster before = Sheets.roster(problem, 2).with("a2", date, Duty.of("half"));
        Roster now = before.with("a2", date, Duty.of("night"));
        RosterView view = Sheets.view(problem, now, Locale.CHINESE);
        assertThat(changes(view.after(before))).containsExactly(List.of("a2", "a2", "11月9日周一", "H", "N"));
        assertThat(changes(view.after(now))).isEmpty();
        assertThat(changes(view)).isEmpty();
    }

    private static List<List<String>> changes(RosterView view) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook book = Sheets.open(view)) {
            XSSFSheet sheet = book.getSheet("变动");
            for (int row = 4; row <= sheet.getLastRowNum(); row++) {
                List<String> cells = new ArrayList<>();
                sheet.getRow(row).forEach(cell -> cells.add(cell.getStringCellValue()));
                rows.add(cells);
            }
        }
        return rows;
    }
}
