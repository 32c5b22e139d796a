package io.github.paiban.headcount;

import io.github.paiban.headcount.FlowMonth.Hires;
import io.github.paiban.headcount.FlowMonth.Temporary;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Who has to be hired when so that each month has its people, in whole people of the usual mix of contracts.
 *
 * <p>People are counted by heads, those in their ramp by what they carry. A month's leavers are taken to be gone from its begin, so that its people are there to its end. Who is hired begins early
 * enough to be fully trained on the month's first day; where that would be before the plan begins, on the plan's first day,
 * and counts by what somebody new carries on average over the month. People who are needed only until attrition would have let
 * them go, in the months planned, are temporary staff.
 */
final class Flow {
    private static final double NEARLY = 1e-9;

    private final FlowTerms terms;
    private final List<MonthPlan> months;
    private final LocalDate begin;
    private final List<Agent> known;
    private final List<Newcomer> newcomers = new ArrayList<>();
    private double team;

    private record Newcomer(double people, LocalDate start) {}

    Flow(HeadcountQuestion question, List<MonthPlan> months) {
        this.terms = question.flow();
        this.months = months;
        this.begin = months.getFirst().work().period().first();
        this.known = question.team();
        this.team = known.stream().filter(agent -> agent.isEmployedOn(begin)).count();
        for (Agent agent : known) {
            LocalDate hired = agent.hired();
            if (hired != null && hired.plusDays(terms.rampDays()).isAfter(begin)) {
                newcomers.add(new Newcomer(1, hired));
            }
        }
    }

    List<FlowMonth> list() {
        List<FlowMonth> flow = new ArrayList<>();
        for (int month = 0; month < months.size(); month++) {
            flow.add(next(month));
        }
        return flow;
    }

    private FlowMonth next(int month) {
        Period period = months.get(month).work().period();
        double before = team + joining(period);
        double leaving = before * terms.attrition() + leaving(period);
        double left = before - leaving;
        double able = left - inRamp(period);
        int needed = months.get(month).people();
        int lasting = terms.temporary() ? Math.min(needed, lasting(month)) : needed;
        List<Hires> hires = new ArrayList<>();
        team = left;
        if (lasting - able > NEARLY) {
            Hires hired = hires(period, lasting - able);
            hires.add(hired);
            newcomers.add(new Newcomer(hired.people(), hired.start()));
            team += hired.people();
            able += hired.people() * carried(hired.start(), period);
        }
        List<Temporary> temporary = new ArrayList<>();
        int missing = (int) Math.ceil(needed - able - NEARLY);
        if (terms.temporary() && missing > 0) {
            temporary.add(temporary(months.get(month), missing));
        }
        return new FlowMonth(needed, before, leaving, hires, temporary, team);
    }

    /** People whose first day in the month, after the plan's first, is known already. */
    private long joining(Period period) {
        return known.stream()
                .map(Agent::hired)
                .filter(hired -> hired != null && hired.isAfter(begin) && period.contains(hired))
                .count();
    }

    /** People of whom it is known that they leave in the month. */
    private long leaving(Period period) {
        return known.stream()
                .map(Agent::leaves)
                .filter(leaves -> leaves != null && leaves.isAfter(begin) && period.contains(leaves))
                .count();
    }

    /** What newcomers carry less in the month than others, in people. */
    private double inRamp(Period period) {
        return newcomers.stream()
                .filter(each -> each.start().isBefore(period.end()))
                .mapToDouble(each -> each.people() * (1 - carried(each.start(), period)))
                .sum();
    }

    /** As many as later months still need after attrition; for the last month what it needs on its usual days. */
    private int lasting(int month) {
        double most = 0;
        double stay = 1;
        for (int later = month + 1; later < months.size(); later++) {
            stay *= 1 - terms.attrition();
            most = Math.max(most, months.get(later).people() / stay);
        }
        boolean isLast = month == months.size() - 1;
        return isLast ? usual(month) : (int) Math.ceil(most - NEARLY);
    }

    private int usual(int month) {
        MonthPlan plan = months.get(month);
        int previous = month == 0 ? 0 : months.get(month - 1).people();
        return plan.peaks().isEmpty() ? plan.people() : Math.max(previous, plan.usualPeople());
    }

    private Hires hires(Period period, double gap) {
        LocalDate ready = period.first().minusDays(terms.rampDays());
        LocalDate start = ready.isBefore(begin) ? begin : ready;
        LocalDate able = start.plusDays(terms.rampDays());
        double carried = carried(start, period);
        int people = (int) Math.ceil(gap / Math.max(carried, 0.05) - NEARLY);
        LocalDate decide = start.minusDays(terms.leadDays());
        return new Hires(people, decide, start, able, decide.isBefore(begin));
    }

    /** What somebody who starts on a day carries over a month on average. */
    private double carried(LocalDate start, Period period) {
        double sum = 0;
        for (LocalDate date : period.dates().toList()) {
            boolean isNew = date.isBefore(start.plusDays(terms.rampDays()));
            sum += date.isBefore(start) ? 0 : isNew ? terms.rampCapacity() : 1;
        }
        return sum / period.days();
    }

    private static Temporary temporary(MonthPlan month, int people) {
        if (month.peaks().isEmpty()) {
            return new Temporary(
                    people, month.work().period().first(), month.work().period().last());
        }
        return new Temporary(
                people, month.peaks().getFirst().from(), month.peaks().getLast().to());
    }
}
