package io.github.paiban.headcount;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.Volume;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.catalogue.Catalogue;
import io.github.paiban.staffing.Effort;
import io.github.paiban.staffing.ServicePlan;
import io.github.paiban.staffing.ServiceTerms;
import io.github.paiban.staffing.Workload;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A week of a small shop: two shifts, every hour from 9 to 21 as many chats. */
final class Samples {
    static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    static final Period WEEK = new Period(FIRST, FIRST.plusDays(7));
    static final List<ShiftType> SHIFTS = List.of(
            ShiftType.of("day", "Day", "D", LocalTime.of(9, 0), LocalTime.of(17, 0)),
            ShiftType.of("late", "Late", "L", LocalTime.of(13, 0), LocalTime.of(21, 0)));
    static final HeadcountOptions QUICK = new HeadcountOptions(40, 8, 2, 1, 1, null, System::nanoTime);

    private static final ServicePlan PLAN = plan();

    private Samples() {}

    /** 80 % of first replies within 30 s, of which writing takes 8. */
    private static ServicePlan plan() {
        ServiceTerms usual = ServicePlan.usual().general();
        return ServicePlan.of(new ServiceTerms(
                new Effort(4, 8, 12, 40),
                usual.variation(),
                usual.patience(),
                usual.messagesPerContact(),
                usual.capacity(),
                usual.target(),
                usual.assessment(),
                usual.penalty()));
    }

    static MonthWork work(double perHour, Requirement.Group... groups) {
        List<Volume> volumes = new ArrayList<>();
        for (Requirement.Group group : groups.length == 0 ? new Requirement.Group[] {Requirement.Group.ALL} : groups) {
            for (int day = 0; day < WEEK.days(); day++) {
                for (int hour = 9; hour < 21; hour++) {
                    double contacts = hour == 20 ? 1.5 * perHour : perHour;
                    volumes.add(new Volume(WEEK.date(day), 60 * hour, 60 * hour + 60, contacts, group));
                }
            }
        }
        Workload workload = new Workload(volumes, PLAN);
        return new MonthWork(WEEK, workload, MonthWork.Source.GIVEN, Set.of());
    }

    static HeadcountQuestion question(MonthWork work, Rule... rules) {
        List<Agent> team = List.of(
                Agent.builder("1").skills("duty", "tea").build(),
                Agent.builder("2").skills("tea").build(),
                Agent.builder("3").skills("tea").contract(0.5).build(),
                Agent.builder("4").skills("tea").build());
        List<Rule> all = new ArrayList<>(List.of(rules));
        all.addAll(Catalogue.unwritten(List.of()));
        List<Role> roles = List.of();
        return new HeadcountQuestion(
                SHIFTS, roles, team, new RuleBook(all), List.of(), List.of(work), FlowTerms.DEFAULT, null);
    }
}
