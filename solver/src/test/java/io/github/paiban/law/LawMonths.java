package io.github.paiban.law;

import io.github.paiban.law.LawFinding.Weight;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One agent; a letter a day: digits are hours paid (of 9 by the clock, or of themselves where longer), - rest, L leave. */
final class LawMonths {
    private static final List<ShiftType> SHIFTS =
            List.of(shift(6, 9), shift(7, 9), shift(8, 9), shift(9, 9), shift(10, 9), shift(11, 9), shift(12, 9));

    private LawMonths() {}

    private static ShiftType shift(int paid, int clock) {
        return new ShiftType(
                "s" + paid,
                "s" + paid,
                "s" + paid,
                LocalTime.of(9, 0),
                Duration.ofHours(Math.max(paid, clock)),
                Duration.ofHours(paid),
                Set.of(),
                Set.of());
    }

    private static Duty duty(char letter) {
        return switch (letter) {
            case '-' -> Duty.OFF;
            case 'L' -> Duty.LEAVE;
            case 'd' -> Duty.of("s10");
            case 'e' -> Duty.of("s11");
            case 't' -> Duty.of("s12");
            default -> Duty.of("s" + letter);
        };
    }

    private static List<Duty> row(String letters) {
        return letters.replace(" ", "")
                .chars()
                .mapToObj(each -> duty((char) each))
                .toList();
    }

    /** History ends the day before the period. */
    static LawReport judge(Period period, String history, String row, LawProfile profile) {
        List<Assignment> before = new ArrayList<>();
        List<Duty> past = row(history);
        for (int i = 0; i < past.size(); i++) {
            before.add(new Assignment("a", period.first().minusDays(past.size() - i), past.get(i)));
        }
        ShopMonth month = ShopMonth.builder(period)
                .shifts(SHIFTS)
                .agents(List.of(Agent.of("a", "a")))
                .history(before)
                .build();
        return LawAudit.judge(month, new Roster(period, Map.of("a", row(row))), profile);
    }

    /** Monday 2026-06-01 has no statutory day before the 19th: whole weeks from a Monday on. */
    static LawReport weeks(String row) {
        int days = row.replace(" ", "").length();
        LocalDate monday = LocalDate.of(2026, 6, 1);
        return judge(new Period(monday, monday.plusDays(days)), "", row, LawProfile.STANDARD);
    }

    static List<String> codes(LawReport report, Weight weight) {
        return report.of(weight).stream().map(LawFinding::code).toList();
    }

    static LawFinding finding(LawReport report, String code) {
        return report.findings().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
