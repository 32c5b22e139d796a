package io.github.paiban.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.RandomMonths;
import io.github.paiban.SampleRules;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.report.RosterView;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RosterProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.PaneInformation;
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
    void whatStaysInViewStandsAboveEveryPrintedPageToo() throws IOException {
        RosterProblem problem = Sheets.inGroups(3);
        try (XSSFWorkbook book = Sheets.open(Sheets.plainView(problem, Sheets.roster(problem, 3), Locale.ENGLISH))) {
            for (Sheet sheet : book) {
                PaneInformation pane = sheet.getPaneInformation();
                int frozen = pane == null ? 0 : pane.getHorizontalSplitPosition();
                CellRangeAddress above = sheet.getRepeatingRows();

                assertThat(above == null ? 0 : above.getLastRow() + 1)
                        .as(sheet.getSheetName())
                        .isEqualTo(frozen);
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
        RosterProblem problem = new RosterProblem(month, SampleRules.tradeRules());
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
}
