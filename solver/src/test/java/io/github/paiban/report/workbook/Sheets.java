package io.github.paiban.report.workbook;

import io.github.paiban.RandomMonths;
import io.github.paiban.SampleRules;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Requirement.Group;
import io.github.paiban.model.Role;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.Texts;
import io.github.paiban.report.Judgement;
import io.github.paiban.report.Palette;
import io.github.paiban.report.RosterView;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RosterProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks of random months, written and read back. */
final class Sheets {
    private Sheets() {}

    static RosterView view(RosterProblem problem, Roster roster, Locale language) {
        Judgement judgement = Judgement.of(problem, roster, Audit.of(problem).judge(roster), List.of());
        Palette palette = Palette.of(problem.month().shifts(), Map.of());
        return new RosterView(judgement, null, duty -> word(problem.month(), duty), palette, Texts.in(language));
    }

    /** The same in symbols that spreadsheets count as they stand, and the library's own evaluator too. */
    static RosterView plainView(RosterProblem problem, Roster roster, Locale language) {
        RosterView view = view(problem, roster, language);
        return new RosterView(
                view.judgement(), null, duty -> plain(problem.month(), duty), view.palette(), view.texts());
    }

    static String plain(ShopMonth month, Duty duty) {
        return word(month, duty).replace('*', '值').replace('~', '后');
    }

    static String word(ShopMonth month, Duty duty) {
        return switch (duty.kind()) {
            case OFF -> "休";
            case LEAVE -> "假";
            case WORK -> symbol(month, duty);
        };
    }

    private static String symbol(ShopMonth month, Duty duty) {
        String shift = month.shifts().stream()
                .filter(each -> each.id().equals(duty.shift()))
                .map(ShiftType::symbol)
                .findFirst()
                .orElseThrow();
        return month.roles().stream()
                .filter(each -> each.id().equals(duty.role()))
                .map(role -> shift + role.symbol())
                .findFirst()
                .orElse(shift);
    }

    static Roster roster(RosterProblem problem, long seed) {
        Frame frame = Frame.of(problem.month());
        return frame.roster(RandomMonths.grid(frame, seed));
    }

    /** A random month whose demand names shops, queues and skills, by shift and by half-hour. */
    static RosterProblem inGroups(long seed) {
        ShopMonth plain = RandomMonths.month(seed, 7, 20);
        List<Agent> agents = new ArrayList<>();
        for (int i = 0; i < plain.agents().size(); i++) {
            agents.add(Agent.builder("00" + i)
                    .name("客服" + i)
                    .team(i < 3 ? "A" : "B")
                    .shops(i % 2 == 0 ? "red" : "blue")
                    .skills(i % 3 == 0 ? "senior" : "sale", "sale")
                    .build());
        }
        Role bound = new Role("after", "after sale", "~", Set.of("night", "day"), Set.of(), "after");
        List<Requirement> needs = new ArrayList<>(plain.requirements());
        for (LocalDate date : plain.period().dates().toList()) {
            ShiftType day = plain.shifts().getFirst();
            needs.add(Requirement.onShift(date, day, 2).of(new Group(null, null, "red")));
            needs.add(Requirement.onShift(date, day, 1).of(new Group(null, "after", "blue")));
            needs.add(Requirement.onShift(date, day, 1).of(new Group("senior", null, null)));
            needs.add(Requirement.during(date, 1380, 1500, 1).of(new Group(null, "sale", null)));
        }
        ShopMonth month = ShopMonth.builder(plain.period())
                .title("groups")
                .shifts(plain.shifts())
                .roles(List.of(plain.roles().getFirst(), bound))
                .agents(agents)
                .requirements(needs)
                .holidays(plain.holidays())
                .build();
        return new RosterProblem(month, SampleRules.tradeRules());
    }

    static byte[] bytes(RosterView view) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new RosterWorkbook().write(view, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    static XSSFWorkbook open(RosterView view) throws IOException {
        return open(bytes(view));
    }

    /** The roster that a workbook shows, read as a person does: by the dates above and the numbers at the left. */
    static Roster read(XSSFWorkbook book, ShopMonth month) {
        XSSFSheet sheet = book.getSheetAt(0);
        Map<String, Duty> duties = new LinkedHashMap<>();
        Frame frame = Frame.of(month);
        for (int duty = 0; duty < frame.duties().size(); duty++) {
            duties.put(word(month, frame.duties().get(duty)), frame.duties().get(duty));
        }
        duties.put("", Duty.OFF);
        Map<String, List<Duty>> rows = new LinkedHashMap<>();
        for (int i = 0; i < month.agents().size(); i++) {
            Row row = sheet.getRow(Layout.FIRST_AGENT + i);
            List<Duty> cells = new ArrayList<>();
            month.period()
                    .dates()
                    .forEach(date -> cells.add(Objects.requireNonNull(
                            duties.get(row.getCell(column(sheet, date)).getStringCellValue()))));
            rows.put(row.getCell(Layout.ID).getStringCellValue(), cells);
        }
        return new Roster(month.period(), rows);
    }

    /** The column of a day on the first sheet. */
    static int column(XSSFSheet sheet, LocalDate date) {
        for (Cell cell : sheet.getRow(Layout.HEADER)) {
            if (cell.getCellType() == CellType.NUMERIC
                    && date.equals(cell.getLocalDateTimeCellValue().toLocalDate())) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("No column of " + date);
    }

    /** Every formula's value as it stands in the file, by sheet and cell. */
    static Map<String, Double> values(XSSFWorkbook book) {
        Map<String, Double> values = new LinkedHashMap<>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                values.put(sheet.getSheetName() + "!" + cell.getAddress(), cell.getNumericCellValue());
            }
        })));
        return values;
    }
}
