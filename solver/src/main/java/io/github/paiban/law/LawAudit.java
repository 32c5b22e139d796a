package io.github.paiban.law;

import io.github.paiban.law.LawFinding.Weight;
import io.github.paiban.model.Holiday;
import io.github.paiban.model.Period;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.Message;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds any roster against the law in numbers. Not legal advice. Pure, and safe for use by several threads. */
public final class LawAudit {
    /** Weeks of a year. */
    private static final int WEEKS = 52;

    private static final int MONTHS = 12;
    /** Minutes of the average month: 248 days of 8 hours in 12 months. */
    private static final long STANDARD_MONTH = 248L * StandardHours.DAY / MONTHS;

    private final Roster roster;
    private final LawProfile profile;
    private final LawCalendar calendar;
    private final List<LawFinding> findings = new ArrayList<>();
    private final List<OvertimeHours> hours = new ArrayList<>();
    private final List<AgentDays> agents;

    private LawAudit(ShopMonth month, Roster roster, LawProfile profile) {
        this.roster = roster;
        this.profile = profile;
        this.calendar = LawCalendar.of(month.holidays());
        Map<String, Integer> minutes = AgentDays.minutes(month, profile.base());
        this.agents = month.agents().stream()
                .map(agent -> new AgentDays(month, roster, agent, minutes))
                .toList();
    }

    /** What the law says about a roster of a month, by the month’s own holidays over those decreed. */
    public static LawReport judge(ShopMonth month, Roster roster, LawProfile profile) {
        LawAudit audit = new LawAudit(month, roster, profile);
        audit.judge();
        audit.findings.sort(Comparator.comparing(LawFinding::weight));
        return new LawReport(profile, audit.findings, audit.hours);
    }

    private Period period() {
        return roster.period();
    }

    private void judge() {
        agents.forEach(this::judge);
        addPay();
        period().dates().filter(calendar::isStatutory).forEach(this::addStatutory);
        addFourRests();
        addStandardMonth();
        Set<Integer> unknown = calendar.unknownYears(period().dates());
        if (!unknown.isEmpty()) {
            note("calendar-unknown", Article.HOLIDAYS_2, Message.of("law.calendar-unknown", List.copyOf(unknown)));
        }
    }

    private void judge(AgentDays days) {
        if (profile.hours() == LawProfile.Hours.STANDARD) {
            findings.addAll(StandardHours.weeksWithoutRest(days, period(), Weight.BREACH, Article.LABOUR_LAW_38));
            StandardHours standard = new StandardHours(days, period(), calendar);
            findings.addAll(standard.findings());
            hours.add(standard.hours());
        } else {
            findings.addAll(StandardHours.weeksWithoutRest(days, period(), Weight.NOTE, Article.SPECIAL_HOURS_5));
            ComprehensiveHours account = new ComprehensiveHours(days, period(), calendar, profile.account());
            findings.addAll(account.findings());
            hours.add(account.hours());
        }
    }

    private void addPay() {
        long at150 = hours.stream().mapToLong(OvertimeHours::at150).sum();
        long at200 = hours.stream().mapToLong(OvertimeHours::at200).sum();
        long at300 = hours.stream().mapToLong(OvertimeHours::at300).sum();
        if (at150 + at200 + at300 > 0) {
            long people = hours.stream()
                    .filter(each -> each.metered() + each.at300() > 0)
                    .count();
            Message said = Message.of("law.pay", people, length(at150), length(at200), length(at300));
            List<Message> ways = at200 > 0 ? List.of(Message.of("law.way.time-off")) : List.of();
            add(Weight.PAY, "overtime-pay", Article.LABOUR_LAW_44, said, ways);
        }
    }

    private void addStatutory(LocalDate date) {
        long people = agents.stream().filter(each -> each.works(date)).count();
        long minutes = agents.stream().mapToLong(each -> each.minutes(date)).sum();
        if (people > 0) {
            String name = calendar.find(date).map(Holiday::name).orElse("");
            Message said = Message.of("law.statutory-day", date, name, people, length(minutes));
            findings.add(new LawFinding(
                    Weight.PAY, "statutory-day", Article.LABOUR_LAW_44, null, date, date, said, List.of()));
        }
    }

    /** Four rests in each month are 48 a year, and a year has 52 weeks. */
    private void addFourRests() {
        List<AgentDays> few = new ArrayList<>();
        long fewest = Long.MAX_VALUE;
        for (AgentDays each : agents) {
            boolean isThere = period().dates().allMatch(date -> each.isEmployed(date) && !each.isOnLeave(date));
            long rests = period().dates().filter(each::rests).count();
            if (isThere && rests * MONTHS < WEEKS && period().days() >= 28) {
                few.add(each);
                fewest = Math.min(fewest, rests);
            }
        }
        if (!few.isEmpty() && period().days() <= 31) {
            Message said =
                    Message.of("law.four-rests", few.size(), fewest, fewest * MONTHS, WEEKS, WEEKS - fewest * MONTHS);
            List<Message> ways = List.of(
                    Message.of("law.way.five-rests"),
                    Message.of("law.way.statutory-as-rest", fewest * MONTHS, fewest * MONTHS + 13),
                    Message.of("law.way.weekly-rest"));
            add(Weight.NOTE, "four-rests", Article.LABOUR_LAW_38, said, ways);
        }
    }

    private void addStandardMonth() {
        List<OvertimeHours> full = new ArrayList<>();
        for (int i = 0; i < agents.size(); i++) {
            AgentDays each = agents.get(i);
            boolean isThere = period().dates().allMatch(date -> each.isEmployed(date) && !each.isOnLeave(date));
            if (isThere && each.contract() == 1) {
                full.add(hours.get(i));
            }
        }
        if (full.isEmpty()) {
            return;
        }
        long mean = Math.round(
                full.stream().mapToLong(OvertimeHours::worked).average().orElse(0));
        int workdays = calendar.workdays(period().first(), period().end());
        Message said = Message.of(
                "law.standard-month",
                length(mean),
                workdays,
                length((long) workdays * StandardHours.DAY),
                length(STANDARD_MONTH));
        note("standard-month", Article.STANDARD_MONTH, said);
    }

    private void note(String code, Article article, Message said) {
        add(Weight.NOTE, code, article, said, List.of());
    }

    private void add(Weight weight, String code, Article article, Message said, List<Message> ways) {
        findings.add(new LawFinding(weight, code, article, null, period().first(), period().last(), said, ways));
    }

    private static Duration length(long minutes) {
        return Duration.ofMinutes(minutes);
    }
}
