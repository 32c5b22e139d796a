package io.github.paiban.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.RandomMonths;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Request;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.report.RosterView;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RosterProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.formula.EvaluationConditionalFormatRule;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RosterWorkbookTest {
    private static final Offset<Double> NEAR = Offset.offset(1e-9);

    @Test
    void twoHundredRandomRostersAreReadBackTheSame() throws IOException {
        for (long seed = 0; seed < 200; seed++) {
            RosterProblem problem = new RosterProblem(RandomMonths.month(seed), RandomMonths.tradeRules());
            Roster roster = Sheets.roster(problem, seed);
            try (XSSFWorkbook book = Sheets.open(Sheets.view(problem, roster, Locale.CHINESE))) {
                assertThat(Sheets.read(book, problem.month()))
                        .as("seed " + seed)
                        .isEqualTo(roster);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyFormulaGivesTheValueThatStandsBesideIt(long seed) throws IOException {
        RosterProblem problem = seed % 2 == 0 ? RandomMonths.problem(seed) : Sheets.inGroups(seed);
        RosterView view = Sheets.plainView(problem, Sheets.roster(problem, seed), Locale.ENGLISH);
        try (XSSFWorkbook book = Sheets.open(view)) {
            Map<String, Double> shown = Sheets.values(book);
            XSSFFormulaEvaluator.evaluateAllFormulaCells(book);

            assertThat(shown).hasSizeGreaterThan(200);
            assertSame(Sheets.values(book), shown);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void afterAnEditByHandTheFormulasGiveTheTotalsOfTheEditedRoster(long seed) throws IOException {
        RosterProblem problem = seed % 2 == 0 ? RandomMonths.problem(seed) : Sheets.inGroups(seed);
        Roster roster = Sheets.roster(problem, seed);
        Roster edited = roster;
        try (XSSFWorkbook book = Sheets.open(Sheets.plainView(problem, roster, Locale.CHINESE))) {
            for (int i = 0; i < 5; i++) {
                edited = edit(book, problem, edited, new SplittableRandom(100 * seed + i));
            }
            XSSFFormulaEvaluator.evaluateAllFormulaCells(book);
            try (XSSFWorkbook written = Sheets.open(Sheets.plainView(problem, edited, Locale.CHINESE))) {
                assertThat(edited).isNotEqualTo(roster);
                assertSame(Sheets.values(book), Sheets.values(written));
            }
        }
    }

    /** Puts another duty into a cell; a cell of leave stays one, for there an off day is leave. */
    private static Roster edit(XSSFWorkbook book, RosterProblem problem, Roster roster, SplittableRandom random) {
        Frame frame = Frame.of(problem.month());
        int agent = random.nextInt(frame.agents());
        int day = frame.days() - 1 - random.nextInt(4);
        Duty duty = frame.duties().get(random.nextInt(2, frame.duties().size()));
        XSSFSheet sheet = book.getSheetAt(0);
        sheet.getRow(Layout.FIRST_AGENT + agent)
                .getCell(Sheets.column(sheet, frame.date(day)))
                .setCellValue(Sheets.plain(problem.month(), duty));
        return roster.with(frame.agent(agent).id(), frame.date(day), duty);
    }

    private static void assertSame(Map<String, Double> found, Map<String, Double> expected) {
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((cell, value) -> assertThat(found.get(cell)).as(cell).isCloseTo(value, NEAR));
    }

    @Test
    void theSameViewGivesTheSameBytes() throws IOException {
        RosterProblem problem = RandomMonths.problem(3);
        RosterView view = Sheets.view(problem, Sheets.roster(problem, 3), Locale.CHINESE);

        byte[] once = Sheets.bytes(view);
        byte[] again = Sheets.bytes(view);
        Map<String, String> before = parts(once);
        parts(again).forEach((name, part) -> assertThat(part).as(name).isEqualTo(before.get(name)));
        assertThat(again).isEqualTo(once);
    }

    private static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void staffNumbersKeepTheirZerosAndHostileNamesAreText() throws IOException {
        List<String> names = List.of(
                "<script>alert(1)</script>",
                "=HYPERLINK(\"http://example.org\",\"x\")",
                "+1",
                "@SUM(1)",
                "\u202Eabc\u200F",
                "🐼👩‍👩‍👧",
                "龍".repeat(200),
                "a\u0001b\tc");
        List<Agent> agents = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            agents.add(Agent.of("00" + i, names.get(i)));
        }
        ShopMonth plain = RandomMonths.month(1);
        ShopMonth month = ShopMonth.builder(plain.period())
                .title("=1+1")
                .shifts(plain.shifts())
                .roles(plain.roles())
                .agents(agents)
                .build();
        RosterProblem problem = new RosterProblem(month, RandomMonths.tradeRules());
        try (XSSFWorkbook book = Sheets.open(Sheets.view(problem, Sheets.roster(problem, 1), Locale.ENGLISH))) {
            for (int i = 0; i < names.size(); i++) {
                Cell id = book.getSheetAt(0).getRow(Layout.FIRST_AGENT + i).getCell(Layout.ID);
                Cell name = book.getSheetAt(0).getRow(Layout.FIRST_AGENT + i).getCell(Layout.NAME);
                assertThat(id.getCellType()).isEqualTo(CellType.STRING);
                assertThat(id.getStringCellValue()).isEqualTo("00" + i);
                assertThat(name.getCellType()).isEqualTo(CellType.STRING);
                assertThat(name.getStringCellValue()).isEqualTo(names.get(i).replace('\u0001', '?'));
                assertThat(name.getCellStyle().getQuotePrefixed())
                        .isEqualTo("=+@".indexOf(names.get(i).charAt(0)) >= 0);
            }
        }
    }

    @Test
    void theTitleTheFrozenPanesAndThePaperAreAsSupervisorsKnowThem() throws IOException {
        RosterProblem problem = new RosterProblem(november(), RandomMonths.tradeRules());
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
        RosterProblem problem = new RosterProblem(november(), RandomMonths.tradeRules());
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
        RosterProblem problem = new RosterProblem(november(), RandomMonths.tradeRules());
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
        RosterProblem problem = new RosterProblem(november(), RandomMonths.tradeRules());
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
        RosterProblem problem = new RosterProblem(november(), RandomMonths.tradeRules());
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
