package io.github.paiban.doctor;

import io.github.paiban.doctor.Remedy.Hire;
import io.github.paiban.doctor.Remedy.Kind;
import io.github.paiban.model.Agent;
import io.github.paiban.model.AgentBuilder;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.model.TimeWindow;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Terms;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds how few people hired would let the month be kept, with as few skills and as late as will do. */
final class HireSearch {
    private static final int MOST_HIRED = 3;

    private final RosterProblem problem;
    private final RosterSearch search;
    private final Oracle oracle;

    HireSearch(RosterProblem problem, RosterSearch search, Oracle oracle) {
        this.problem = problem;
        this.search = search;
        this.oracle = oracle;
    }

    Optional<Remedy> find() {
        Set<String> skills = new TreeSet<>();
        problem.month().agents().forEach(agent -> skills.addAll(agent.skills()));
        LocalDate first = problem.month().period().first();
        for (int people = 1; people <= MOST_HIRED && oracle.hasTime(); people++) {
            Hire all = new Hire(people, skills, first, "");
            Optional<Remedy> found = tryOut(all);
            if (found.isPresent()) {
                return Optional.of(asLate(onOneShift(withFewerSkills(all, found.get()))));
            }
        }
        return Optional.empty();
    }

    private Remedy withFewerSkills(Hire start, Remedy found) {
        Remedy best = found;
        Set<String> kept = new TreeSet<>(start.skills());
        for (String skill : start.skills()) {
            Set<String> fewer = new TreeSet<>(kept);
            fewer.remove(skill);
            Optional<Remedy> without = tryOut(new Hire(start.people(), fewer, start.from(), ""));
            if (without.isPresent()) {
                best = without.get();
                kept = fewer;
            }
        }
        return best;
    }

    /** One shift alone is easier to find somebody for. */
    private Remedy onOneShift(Remedy found) {
        Hire hire = Objects.requireNonNull(found.hire());
        for (ShiftType shift : problem.month().shifts()) {
            Optional<Remedy> only = tryOut(new Hire(hire.people(), hire.skills(), hire.from(), shift.name()));
            if (only.isPresent()) {
                return only.get();
            }
        }
        return found;
    }

    /** Half the days between the last first day known to do and the first known not to, again and again. */
    private Remedy asLate(Remedy found) {
        Remedy best = found;
        Hire hire = Objects.requireNonNull(found.hire());
        int low = 0;
        int high = problem.month().period().days();
        while (high - low > 1 && oracle.hasTime()) {
            int middle = (low + high) / 2;
            LocalDate from = problem.month().period().date(middle);
            Optional<Remedy> later = tryOut(hire.from(from));
            if (later.isPresent()) {
                best = later.get();
                low = middle;
            } else {
                high = middle;
            }
        }
        return best;
    }

    private Optional<Remedy> tryOut(Hire hire) {
        RosterProblem more = with(hire);
        Terms terms = Terms.of(more);
        Roster roster = search.search(terms.upTo(Level.MUST), oracle.timeLeft());
        return Audit.of(terms).judge(roster).score().isLegal()
                ? Optional.of(new Remedy(Kind.HIRE, List.of(), List.of(), List.of(), true, hire, roster))
                : Optional.empty();
    }

    private RosterProblem with(Hire hire) {
        ShopMonth month = problem.month();
        List<Agent> agents = new ArrayList<>(month.agents());
        for (int i = 1; i <= hire.people(); i++) {
            AgentBuilder agent = Agent.builder(id(agents, i));
            agent.team(month.agents().getFirst().team()).skills(hire.skills().toArray(String[]::new));
            if (hire.from().isAfter(month.period().first())) {
                agent.hired(hire.from());
            }
            problem.month().shifts().stream()
                    .filter(shift -> shift.name().equals(hire.shift()))
                    .forEach(shift -> agent.window(
                            new TimeWindow(EnumSet.allOf(DayOfWeek.class), shift.startMinute(), shift.endMinute())));
            agents.add(agent.build());
        }
        return new RosterProblem(month.withAgents(agents), problem.rules());
    }

    private static String id(List<Agent> agents, int number) {
        String id = "new-" + number;
        return agents.stream().anyMatch(agent -> agent.id().equals(id)) ? id + "-" + agents.size() : id;
    }
}
