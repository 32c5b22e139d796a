package io.github.paiban.headcount;

import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Tickets;
import io.github.paiban.model.Volume;
import io.github.paiban.staffing.ServicePlan;
import io.github.paiban.staffing.ServiceTerms;
import io.github.paiban.staffing.Workload;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The work of one month.
 *
 * @param period its days
 * @param workload volumes, tickets and terms of service
 * @param source where the volumes come from
 * @param promotions days of promotions
 */
public record MonthWork(Period period, Workload workload, Source source, Set<LocalDate> promotions) {
    /** Where volumes come from. */
    public enum Source {
        /** A table of volumes that names days of the month. */
        GIVEN,
        /** A table of volumes for days of any month, as in "every day". */
        REPEATED,
        /** The forecast of counted volumes. */
        FORECAST
    }

    public MonthWork {
        promotions = Set.copyOf(promotions);
    }

    /** The same with so many times the contacts and tickets. */
    public MonthWork times(double factor) {
        List<Volume> volumes =
                workload.volumes().stream().map(each -> times(each, factor)).toList();
        List<Tickets> tickets = workload.tickets().stream()
                .map(each -> new Tickets(
                        each.date(),
                        each.fromMinute(),
                        each.toMinute(),
                        each.count() * factor,
                        each.effort(),
                        each.dueMinutes(),
                        each.group()))
                .toList();
        return with(new Workload(volumes, tickets, workload.plan()));
    }

    static Volume times(Volume volume, double factor) {
        return new Volume(
                volume.date(), volume.fromMinute(), volume.toMinute(), volume.contacts() * factor, volume.group());
    }

    /** The same with other work. */
    public MonthWork with(Workload other) {
        return new MonthWork(period, other, source, promotions);
    }

    /** The same with each stream's terms of service changed. */
    public MonthWork withTerms(UnaryOperator<ServiceTerms> change) {
        Map<Requirement.Group, ServiceTerms> own = new LinkedHashMap<>();
        workload.plan().own().forEach((group, terms) -> own.put(group, change.apply(terms)));
        ServicePlan plan = new ServicePlan(change.apply(workload.plan().general()), own);
        return with(new Workload(workload.volumes(), workload.tickets(), plan));
    }

    /** All contacts. */
    public double contacts() {
        return workload.volumes().stream().mapToDouble(Volume::contacts).sum();
    }
}
