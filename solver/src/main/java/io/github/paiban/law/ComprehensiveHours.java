package io.github.paiban.law;

import io.github.paiban.law.LawFinding.Weight;
import io.github.paiban.model.Period;
import io.github.paiban.notice.Message;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * One agent under comprehensive hours. Due in an account are 8 hours for each working day of the calendar, by the contract’s
 * fraction, less days of leave; all hours worked count, those of statutory days too, which are paid at 300 % besides. What is
 * over the due hours when the account ends and is not paid at 300 % already is paid at 150 %; until then it rolls over.
 */
final class ComprehensiveHours {
    private static final int MONTH_MOST = 36 * 60;

    private final AgentDays days;
    private final Period period;
    private final LawCalendar calendar;
    private final LawProfile.Account account;
    private final List<LawFinding> findings = new ArrayList<>();
    private long at150;

    ComprehensiveHours(AgentDays days, Period period, LawCalendar calendar, LawProfile.Account account) {
        this.days = days;
        this.period = period;
        this.calendar = calendar;
        this.account = account;
        judge();
    }

    List<LawFinding> findings() {
        return findings;
    }

    OvertimeHours hours() {
        long worked = minutes(period.first(), period.end(), false);
        return new OvertimeHours(days.id(), worked, at150, 0, minutes(period.first(), period.end(), true));
    }

    /** The first day of the account in which the period ends. */
    private LocalDate begin() {
        YearMonth month = YearMonth.from(period.last());
        int back = (month.getMonthValue() - 1) % account.months();
        return month.minusMonths(back).atDay(1);
    }

    private void judge() {
        LocalDate begin = begin();
        LocalDate end = begin.plusMonths(account.months());
        LocalDate known = begin;
        for (LocalDate date = begin; date.isBefore(period.end()); date = date.plusDays(1)) {
            known = days.isKnown(date) ? known : date.plusDays(1);
        }
        LocalDate until = period.end().isBefore(end) ? period.end() : end;
        if (!known.isBefore(until)) {
            return;
        }
        long worked = minutes(known, until, false);
        long statutory = minutes(known, until, true);
        long due = due(known, until);
        long over = worked - due;
        boolean isClosed = !period.end().isBefore(end);
        long months =
                Math.max(1, ChronoUnit.MONTHS.between(YearMonth.from(known), YearMonth.from(until.minusDays(1))) + 1);
        at150 = isClosed ? Math.max(0, over - statutory) : 0;
        Message sum = Message.of(
                "law.account-sum",
                known,
                until.minusDays(1),
                StandardHours.hours(worked),
                StandardHours.hours(due),
                StandardHours.hours(Math.abs(over)));
        if (over > months * MONTH_MOST) {
            Message said = Message.of("law.account-over-36", sum, months, StandardHours.hours(over / months));
            Weight weight = isClosed ? Weight.BREACH : Weight.NOTE;
            add(weight, "account-over-36", known, List.of(Message.of("law.way.fewer-hours")), said);
        } else if (over > 0) {
            Message said = isClosed
                    ? Message.of("law.account-over", sum, StandardHours.hours(at150), StandardHours.hours(statutory))
                    : Message.of("law.account-rolls", sum);
            add(
                    isClosed ? Weight.PAY : Weight.NOTE,
                    isClosed ? "account-over" : "account-rolls",
                    known,
                    List.of(),
                    said);
        } else if (over < 0 && isClosed) {
            add(Weight.NOTE, "account-short", known, List.of(), Message.of("law.account-short", sum));
        }
    }

    private void add(Weight weight, String code, LocalDate from, List<Message> ways, Message said) {
        findings.add(new LawFinding(weight, code, Article.REPLY_271, days.id(), from, period.last(), said, ways));
    }

    private long minutes(LocalDate from, LocalDate end, boolean onlyStatutory) {
        return from.datesUntil(end)
                .filter(date -> !onlyStatutory || calendar.isStatutory(date))
                .mapToLong(days::minutes)
                .sum();
    }

    private long due(LocalDate from, LocalDate end) {
        long workdays = from.datesUntil(end)
                .filter(calendar::isWorkday)
                .filter(days::isEmployed)
                .filter(date -> !days.isOnLeave(date))
                .count();
        return Math.round(workdays * StandardHours.DAY * days.contract());
    }
}
