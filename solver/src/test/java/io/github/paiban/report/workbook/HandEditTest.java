package io.github.paiban.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.RandomMonths;
import io.github.paiban.SampleRules;
import io.github.paiban.io.ConfigMaker;
import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.roster.RosterFile;
import io.github.paiban.io.roster.RosterReading;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.Notice;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RosterProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A workbook that a supervisor edits and gives to {@code check} is judged as the roster that it shows. */
final class HandEditTest {
    @Test
    void twoHundredWorkbooksShowTheirRosterAndAreReadAndJudgedAsEdited() throws IOException {
        for (long seed = 0; seed < 200; seed++) {
            RosterProblem problem = new RosterProblem(RandomMonths.month(seed), SampleRules.tradeRules());
            SplittableRandom random = new SplittableRandom(seed);
            Roster roster = Sheets.roster(problem, seed);
            Roster edited = roster;
            Locale language = seed % 2 == 0 ? Locale.CHINESE : Locale.ENGLISH;
            byte[] content;
            try (XSSFWorkbook book = Sheets.open(Sheets.view(problem, roster, language))) {
                assertThat(Sheets.read(book, problem.month()))
                        .as("as written, seed " + seed)
                        .isEqualTo(roster);
                for (int i = 0; i < 4; i++) {
                    edited = edit(book.getSheetAt(0), problem, edited, random);
                }
                content = bytes(book);
            }
            RosterReading read = new RosterFile(
                            config(problem.month(), language), problem.month().agents())
                    .read("edited.xlsx", content);

            assertThat(read.notices().stream().filter(Notice::isError))
                    .as("seed " + seed)
                    .isEmpty();
            assertThat(differences(read.findRoster().orElseThrow(), edited))
                    .as("seed " + seed)
                    .isEmpty();
            assertThat(Audit.of(problem).judge(read.findRoster().orElseThrow()).score())
                    .as("seed " + seed)
                    .isEqualTo(Audit.of(problem).judge(edited).score());
        }
    }

    /** Writes another duty into a cell as people do: a symbol, or nothing for rest. */
    private static Roster edit(XSSFSheet sheet, RosterProblem problem, Roster roster, SplittableRandom random) {
        Frame frame = Frame.of(problem.month());
        int agent = random.nextInt(frame.agents());
        int day = random.nextInt(frame.days());
        Duty duty = frame.duties().get(random.nextInt(frame.duties().size()));
        Cell cell = sheet.getRow(Layout.FIRST_AGENT + agent).getCell(Sheets.column(sheet, frame.date(day)));
        if (duty.equals(Duty.OFF) && random.nextBoolean()) {
            cell.setBlank();
        } else {
            cell.setCellValue(random.nextInt(3) == 0 ? " " + word(problem, duty) + " " : word(problem, duty));
        }
        return roster.with(frame.agent(agent).id(), frame.date(day), duty);
    }

    private static List<String> differences(Roster read, Roster edited) {
        List<String> differences = new ArrayList<>();
        edited.rows()
                .forEach((agent, row) -> edited.period().dates().forEach(day -> {
                    if (!read.duty(agent, day).equals(edited.duty(agent, day))) {
                        differences.add(agent + " " + day + " "
                                + edited.duty(agent, day).code() + " read "
                                + read.duty(agent, day).code());
                    }
                }));
        return differences;
    }

    private static String word(RosterProblem problem, Duty duty) {
        return Sheets.word(problem.month(), duty);
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        }
    }

    private static ShopConfig config(ShopMonth month, Locale language) {
        return new ConfigMaker(month.period(), month.shifts(), month.roles())
                .title(month.title())
                .language(language)
                .make();
    }
}
