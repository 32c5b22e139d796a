package io.github.paiban;

import io.github.paiban.model.Agent;
import io.github.paiban.model.AgentBuilder;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Holiday;
import io.github.paiban.model.Period;
import io.github.paiban.model.Request;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Role;
import io.github.paiban.model.ServiceCurve;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.RuleBook;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Small months with everything in them, by seed; for properties that must hold of any month. */
public final class RandomMonths {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final ShiftType DAY = shift("day", "D", 9, 0, 17, 30).withTags("full");
    private static final ShiftType HALF = shift("half", "H", 10, 0, 15, 30).withTags("half");
    private static final ShiftType NIGHT = shift("night", "N", 17, 0, 23, 30).withTags("evening");
    private static final ShiftType OVERNIGHT =
            shift("overnight", "O", 22, 0, 6, 0).withTags("evening");
    private static final Role LATE = new Role("late", "late duty", "*", Set.of("night"), Set.of("senior"), null);

    private final SplittableRandom random;
    private final int agents;
    private final int days;

    private RandomMonths(long seed) {
        random = new SplittableRandom(seed);
        days = 9 + random.nextInt(25);
        agents = 3 + random.nextInt(6);
    }

    private RandomMonths(long seed, int agents, int days) {
        random = new SplittableRandom(seed);
        this.agents = agents;
        this.days = days;
    }

    /** A month by seed: 3 to 8 agents, 9 to 33 days, four shifts, a role, leave, wishes, pins, history, holidays. */
    public static ShopMonth month(long seed) {
        return new RandomMonths(seed).build();
    }

    /** The same for so many agents and days. */
    public static ShopMonth month(long seed, int agents, int days) {
        return new RandomMonths(seed, agents, days).build();
    }

    /** A month by seed with about half of all rules, so small that everything can be tried. */
    public static RosterProblem small(long seed, int agents, int days) {
        SplittableRandom random = new SplittableRandom(seed);
        RuleBook some = new RuleBook(SampleRules.allRules().rules().stream()
                .filter(rule -> agents > 2 || !rule.head().id().equals("one-there"))
                .filter(rule -> random.nextBoolean())
                .toList());
        return new RosterProblem(month(seed, agents, days), some);
    }

    /** A month by seed with all rules. */
    public static RosterProblem problem(long seed) {
        return new RosterProblem(month(seed), SampleRules.allRules());
    }

    /** A roster by seed: any duty anywhere, legal or not. */
    public static int[][] grid(Frame frame, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] grid = new int[frame.agents()][frame.days()];
        for (int a = 0; a < frame.agents(); a++) {
            for (int d = 0; d < frame.days(); d++) {
                int duty = random.nextInt(frame.duties().size());
                grid[a][d] = duty == Duties.OFF && frame.isOnLeave(a, d) ? Duties.LEAVE : duty;
            }
        }
        return grid;
    }

    private ShopMonth build() {
        Period period = new Period(FIRST, FIRST.plusDays(days));
        List<Agent> team = agents(agents, period);
        return ShopMonth.builder(period)
                .title("random")
                .shifts(List.of(DAY, HALF, NIGHT, OVERNIGHT))
                .roles(List.of(LATE))
                .agents(team)
                .requirements(requirements(period, team.size()))
                .requests(requests(period, team))
                .pins(pins(period, team))
                .history(history(team))
                .curves(curves(period))
                .holidays(List.of(new Holiday(FIRST.plusDays(3), Holiday.Kind.STATUTORY, "day")))
                .build();
    }

    /** Falling, not all convex, some past midnight; of their own chance, so that the rest of a month stays as it was. */
    private static List<ServiceCurve> curves(Period period) {
        SplittableRandom own = new SplittableRandom(period.days());
        List<ServiceCurve> curves = new ArrayList<>();
        for (LocalDate date : period.dates().toList()) {
            for (int minute = 540; minute < 1500; minute += 90) {
                List<Double> late = new ArrayList<>(List.of(5 + 20 * own.nextDouble()));
                for (int i = own.nextInt(6); i >= 0; i--) {
                    late.add(late.getLast() * own.nextDouble());
                }
                Requirement.Group group =
                        own.nextBoolean() ? Requirement.Group.ALL : new Requirement.Group("senior", null, null);
                curves.add(new ServiceCurve(date, minute, minute + 90, group, late));
            }
        }
        return curves;
    }

    private List<Agent> agents(int number, Period period) {
        List<Agent> agents = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            AgentBuilder agent = Agent.builder("a" + i).team(i % 2 == 0 ? "A" : "B");
            agent.skills(random.nextInt(3) > 0 ? "senior" : "trainee");
            agent.contract(random.nextInt(4) == 0 ? 0.5 : 1);
            if (random.nextInt(6) == 0) {
                agent.hired(period.date(random.nextInt(period.days())));
            }
            if (random.nextInt(6) == 0) {
                agent.limit("six-days.max", 4);
            }
            agents.add(agent.build());
        }
        return agents;
    }

    private List<Requirement> requirements(Period period, int agents) {
        List<Requirement> needs = new ArrayList<>();
        for (int d = 0; d < period.days(); d++) {
            LocalDate date = period.date(d);
            needs.add(Requirement.onShift(date, DAY, random.nextInt(agents)));
            needs.add(Requirement.onShift(date, NIGHT, 1 + random.nextInt(2)));
            for (int minute = 540; minute < 1500; minute += 120) {
                needs.add(Requirement.during(date, minute, minute + 30, random.nextInt(3)));
            }
        }
        return needs;
    }

    private List<Request> requests(Period period, List<Agent> agents) {
        List<Request> requests = new ArrayList<>();
        for (Agent agent : agents) {
            LocalDate date = period.date(random.nextInt(period.days()));
            int kind = random.nextInt(5);
            if (kind == 0) {
                requests.add(Request.leave(agent.id(), date));
            } else if (kind == 1) {
                requests.add(Request.off(agent.id(), date));
            } else if (kind == 2) {
                requests.add(new Request(agent.id(), date, Request.Kind.SHIFT, "day", 3));
            }
        }
        return requests;
    }

    private List<Assignment> pins(Period period, List<Agent> agents) {
        Agent agent = agents.get(random.nextInt(agents.size()));
        return List.of(new Assignment(agent.id(), period.last(), Duty.of("half")));
    }

    private List<Assignment> history(List<Agent> agents) {
        List<Assignment> history = new ArrayList<>();
        List<Duty> duties = List.of(Duty.OFF, Duty.of("day"), Duty.of("half"), Duty.of("night"), Duty.of("overnight"));
        for (Agent agent : agents) {
            int known = random.nextInt(12);
            for (int back = 1; back <= known; back++) {
                history.add(
                        new Assignment(agent.id(), FIRST.minusDays(back), duties.get(random.nextInt(duties.size()))));
            }
        }
        return history;
    }

    private static ShiftType shift(String id, String symbol, int hour, int minute, int endHour, int endMinute) {
        return ShiftType.of(id, id, symbol, LocalTime.of(hour, minute), LocalTime.of(endHour, endMinute));
    }
}
