package io.github.paiban.headcount;

import io.github.paiban.headcount.Bound.Reason;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ServiceCurve;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.Tickets;
import io.github.paiban.model.Volume;
import io.github.paiban.simulation.Shortages;
import io.github.paiban.staffing.IntervalNeed;
import io.github.paiban.staffing.ModelChoice;
import io.github.paiban.staffing.MonthStaffing;
import io.github.paiban.staffing.ServiceTerms;
import io.github.paiban.staffing.StreamNeeds;
import io.github.paiban.staffing.Workload;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a desk's work of a month asks for at least, whoever does it. */
final class DeskWork {
    /** Only a team without end reaches the most that there is. */
    private static final double NEARLY = 0.95;

    private static final double CLOSE = 1e-6;

    private final List<ShiftType> shifts;
    private final Workload work;
    private final List<StreamNeeds> needs;
    private final Map<Requirement.Group, LeastHours> least = new LinkedHashMap<>();
    private final Map<Requirement.Group, List<ServiceCurve>> curves = new LinkedHashMap<>();
    private final Map<Requirement.Group, Double> held = new LinkedHashMap<>();

    DeskWork(MonthWork month, List<ShiftType> shifts, Workload work) {
        this.shifts = shifts;
        this.work = work;
        MonthStaffing staffing = new MonthStaffing(month.period(), shifts, work, ModelChoice.CHAT);
        this.needs = staffing.contacts();
        List<ServiceCurve> all = staffing.contactCurves();
        for (StreamNeeds each : needs) {
            double unattended = each.unattended().stream()
                    .mapToDouble(StreamNeeds.Unattended::contacts)
                    .sum();
            List<ServiceCurve> own = LeastHours.of(each.group(), all);
            curves.put(each.group(), own);
            least.put(each.group(), new LeastHours(own, unattended));
        }
    }

    /** The needs, interval by interval, of each stream of contacts. */
    List<StreamNeeds> needs() {
        return needs;
    }

    /** The share in time that a stream is held to: its target, or nearly the most that any team reaches. */
    double wanted(Requirement.Group stream) {
        return held.computeIfAbsent(stream, this::held);
    }

    private double held(Requirement.Group stream) {
        ServiceTerms terms = work.plan().terms(stream);
        LeastHours of = least.get(stream);
        if (of == null) {
            return terms.target().share();
        }
        return Math.min(Shortages.reachable(terms), NEARLY * of.most());
    }

    /** The bound for teams of a maker. */
    Bound bound(TeamMaker teams, Capacity capacity, int most) {
        double hours = 0;
        for (Map.Entry<Requirement.Group, LeastHours> each : least.entrySet()) {
            hours = Math.max(hours, each.getValue().minutes(wanted(each.getKey())));
        }
        double pure = pureWork();
        double minutes = Math.max(hours, pure);
        double wholeShifts = fewestShifts();
        int byHours = first(teams, most, people -> capacity.minutes(people) >= minutes * (1 - CLOSE));
        int byShifts = first(teams, most, people -> capacity.days(people) >= wholeShifts * (1 - CLOSE));
        int byDay = busiestDay();
        int people = Math.max(byHours, Math.max(byShifts, byDay));
        Reason reason = people == byHours
                ? pure > hours ? Reason.WORK : Reason.HOURS
                : people == byShifts ? Reason.SHIFTS : Reason.DAY;
        IntervalNeed peak = peak();
        return new Bound(
                people,
                reason,
                minutes,
                (double) capacity.minutes(teams.kinds(people)) / people,
                wholeShifts,
                (double) capacity.days(teams.kinds(people)) / people,
                peak == null ? 0 : peak.people(),
                peak == null ? null : peak.date(),
                peak == null ? 0 : peak.fromMinute());
    }

    /** The smallest team that can do something. */
    private static int first(TeamMaker teams, int most, Predicate<List<Kind>> can) {
        int people = 1;
        while (people < most && !can.test(teams.kinds(people))) {
            people++;
        }
        return people;
    }

    private double fewestShifts() {
        double fewest = 0;
        for (Map.Entry<Requirement.Group, LeastHours> each : least.entrySet()) {
            List<ServiceCurve> own = curves.getOrDefault(each.getKey(), List.of());
            double late = Math.max(0, each.getValue().allowed(wanted(each.getKey())));
            fewest = Math.max(fewest, new LeastShifts(shifts, own).find(late).orElse(0));
        }
        return fewest;
    }

    private @Nullable IntervalNeed peak() {
        IntervalNeed peak = null;
        for (StreamNeeds stream : needs) {
            for (IntervalNeed each : stream.intervals()) {
                peak = peak == null || each.scheduled() > peak.scheduled() ? each : peak;
            }
        }
        return peak;
    }

    /** Minutes of whole attention for what has to be done in time, and for all tickets. */
    private double pureWork() {
        double seconds = 0;
        for (Volume volume : work.volumes()) {
            ServiceTerms terms = work.plan().terms(volume.group());
            double attention = volume.contacts() * terms.effort().perContact() * wanted(volume.group());
            seconds += terms.capacity().scheduled(assessed(terms, volume) * attention);
        }
        for (Tickets each : work.tickets()) {
            seconds += each.work();
        }
        return seconds / 60;
    }

    private static double assessed(ServiceTerms terms, Volume volume) {
        int inside = 0;
        for (int minute = volume.fromMinute(); minute < volume.toMinute(); minute++) {
            inside += terms.assessment().covers(minute) ? 1 : 0;
        }
        return (double) inside / volume.minutes();
    }

    /** People for the busiest day if all that may be late in the month were late on it. */
    private int busiestDay() {
        double longest = shifts.stream()
                .mapToLong(each -> each.length().toMinutes())
                .max()
                .orElse(1440);
        double most = 0;
        for (Map.Entry<Requirement.Group, LeastHours> each : least.entrySet()) {
            double allowed = (1 - wanted(each.getKey())) * each.getValue().contacts();
            for (LocalDate date : dates(each.getKey())) {
                LeastHours day =
                        new LeastHours(of(each.getKey(), curve -> curve.date().equals(date)), 0);
                double contacts = day.contacts();
                if (contacts > allowed) {
                    most = Math.max(most, day.minutes(1 - allowed / contacts) / longest);
                }
            }
        }
        return (int) Math.ceil(most - 1e-9);
    }

    private List<LocalDate> dates(Requirement.Group stream) {
        return curves.getOrDefault(stream, List.of()).stream()
                .map(ServiceCurve::date)
                .distinct()
                .toList();
    }

    private List<ServiceCurve> of(Requirement.Group stream, Predicate<ServiceCurve> wanted) {
        return curves.getOrDefault(stream, List.of()).stream().filter(wanted).toList();
    }
}
