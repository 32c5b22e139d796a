package io.github.paiban.rotation;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Holiday;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Requirement.Group;
import io.github.paiban.model.ShopMonth;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What some people have to cover in a typical week: of each need its median over the dates of that weekday, days without
 * it counted as 0, statutory holidays left out. Where others could cover a need as well, these people cover their part.
 */
final class TypicalWeek {
    private final ShopMonth month;
    private final Set<String> people;
    private final Map<DayOfWeek, List<LocalDate>> dates;

    private record Line(DayOfWeek weekday, @Nullable String shift, int from, int to, Group group) {}

    private TypicalWeek(ShopMonth month, List<Agent> people) {
        this.month = month;
        this.people = people.stream().map(Agent::id).collect(Collectors.toSet());
        Set<LocalDate> holidays = month.holidays().stream()
                .filter(holiday -> holiday.kind() == Holiday.Kind.STATUTORY)
                .map(Holiday::date)
                .collect(Collectors.toSet());
        this.dates = month.period()
                .first()
                .datesUntil(month.period().end())
                .filter(date -> !holidays.contains(date))
                .collect(Collectors.groupingBy(LocalDate::getDayOfWeek));
    }

    /** The needs of the week that begins on a Monday. */
    static List<Requirement> of(ShopMonth month, List<Agent> people, LocalDate monday) {
        return new TypicalWeek(month, people).needs(monday);
    }

    private List<Requirement> needs(LocalDate monday) {
        Map<Line, List<Requirement>> lines = new LinkedHashMap<>();
        for (Requirement need : month.requirements()) {
            DayOfWeek weekday = need.date().getDayOfWeek();
            if (dates.getOrDefault(weekday, List.of()).contains(need.date())) {
                Line line = new Line(weekday, need.shift(), need.fromMinute(), need.toMinute(), need.group());
                lines.computeIfAbsent(line, any -> new ArrayList<>()).add(need);
            }
        }
        List<Requirement> week = new ArrayList<>();
        lines.forEach((line, needs) -> {
            LocalDate date = monday.plusDays(line.weekday.getValue() - 1);
            Requirement typical =
                    typical(needs, dates.getOrDefault(line.weekday, List.of()).size());
            int part = part(typical.need(), line.group);
            if (part > 0) {
                week.add(new Requirement(
                        date, line.shift, line.from, line.to, part, line.group, typical.under(), typical.over()));
            }
        });
        return week;
    }

    private static Requirement typical(List<Requirement> needs, int days) {
        List<Requirement> sorted = needs.stream()
                .sorted(java.util.Comparator.comparingInt(Requirement::need))
                .toList();
        int missing = Math.max(0, days - sorted.size());
        int middle = days / 2 - missing;
        Requirement median = sorted.get(Math.clamp(middle, 0, sorted.size() - 1));
        return middle < 0 ? none(median) : median;
    }

    private static Requirement none(Requirement need) {
        return new Requirement(
                need.date(),
                need.shift(),
                need.fromMinute(),
                need.toMinute(),
                0,
                need.group(),
                need.under(),
                need.over());
    }

    private int part(int need, Group group) {
        List<Agent> able =
                month.agents().stream().filter(agent -> isOf(group, agent)).toList();
        long ours = able.stream().filter(agent -> people.contains(agent.id())).count();
        return ours == 0 ? 0 : Math.round((float) need * ours / able.size());
    }

    private static boolean isOf(Group group, Agent agent) {
        return (group.skill() == null || agent.skills().contains(group.skill()))
                && (group.queue() == null || agent.skills().contains(group.queue()))
                && (group.shop() == null || agent.serves(group.shop()));
    }
}
