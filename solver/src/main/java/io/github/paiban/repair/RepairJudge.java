package io.github.paiban.repair;

import io.github.paiban.model.Duty;
import io.github.paiban.rostering.board.LiveScore;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Demand;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Need;
import io.github.paiban.rules.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what a plan costs, and which of several equal ones costs least by all rules. Not thread-safe. */
final class RepairJudge {
    private final RepairCase its;
    private final List<Need> needs;
    private final Audit audit;
    private final LiveScore live;
    private final Map<Place, Long> unmendedCosts = new HashMap<>();

    /** Where a rule is broken. */
    private record Place(String rule, @Nullable String agent, LocalDate from, LocalDate to) {
        static Place of(Breach breach) {
            return new Place(breach.rule(), breach.agent(), breach.from(), breach.to());
        }
    }

    RepairJudge(RepairCase its) {
        this.its = its;
        this.needs = Demand.of(its.frame).needs();
        this.audit = Audit.of(its.terms);
        this.live = new LiveScore(its.terms, its.start);
        audit.judge(its.start)
                .breaches()
                .forEach(breach -> unmendedCosts.merge(Place.of(breach), breach.cost(), Long::sum));
    }

    /** The plan that costs least by all rules. */
    Plan leastCost(List<Plan> equals) {
        return equals.stream().min(Comparator.comparing(this::score)).orElseThrow();
    }

    private Score score(Plan plan) {
        plan.moves().forEach(move -> {
            for (int i = 0; i < move.days().length; i++) {
                live.set(move.agent(), move.days()[i], move.duties()[i]);
            }
        });
        Score score = live.score();
        plan.moves().forEach(move -> {
            for (int day : move.days()) {
                live.set(move.agent(), day, its.start[move.agent()][day]);
            }
        });
        return score;
    }

    /** What a plan makes of the roster, with all it costs. */
    Repair repair(Plan plan, Repair.Kind kind, boolean isProved) {
        int[][] grid = grid(plan);
        Audit.Findings findings = audit.judge(grid);
        List<CellChange> changes = changes(grid);
        List<Shortage> shortages = shortages(grid);
        long lost = shortages.stream().mapToLong(Shortage::lostMinutes).sum();
        return new Repair(
                kind,
                its.frame.roster(grid),
                changes,
                people(changes),
                shortages,
                lost,
                (plan.cover() - lost) / Damage.LATE_CONTACT,
                exceeded(findings),
                findings.score(),
                findings.at(Level.MUST).size(),
                isProved);
    }

    private int[][] grid(Plan plan) {
        int[][] grid = Arrays.stream(its.start).map(int[]::clone).toArray(int[][]::new);
        for (Move move : plan.moves()) {
            for (int i = 0; i < move.days().length; i++) {
                grid[move.agent()][move.days()[i]] = move.duties()[i];
            }
        }
        return grid;
    }

    private List<CellChange> changes(int[][] grid) {
        List<CellChange> changes = new ArrayList<>();
        for (int day = 0; day < its.frame.days(); day++) {
            for (int agent = 0; agent < grid.length; agent++) {
                if (grid[agent][day] != its.home[agent][day]) {
                    changes.add(new CellChange(
                            its.frame.agent(agent).id(),
                            its.frame.date(day),
                            duty(its.home[agent][day]),
                            duty(grid[agent][day]),
                            its.forced[agent][day]));
                }
            }
        }
        return changes;
    }

    private Duty duty(int index) {
        return its.frame.duties().get(index);
    }

    private List<Person> people(List<CellChange> changes) {
        Map<String, List<CellChange>> byAgent = new LinkedHashMap<>();
        changes.stream()
                .filter(change -> !change.isForced())
                .forEach(change -> byAgent.computeIfAbsent(change.agent(), any -> new ArrayList<>())
                        .add(change));
        return byAgent.entrySet().stream()
                .map(each -> new Person(each.getKey(), each.getValue(), minutes(each.getValue())))
                .toList();
    }

    private int minutes(List<CellChange> changes) {
        return changes.stream()
                .mapToInt(change -> minutes(change.after()) - minutes(change.before()))
                .sum();
    }

    private int minutes(Duty duty) {
        return its.frame.duties().paidMinutes(its.frame.duties().index(duty));
    }

    private List<Shortage> shortages(int[][] grid) {
        List<Shortage> all = new ArrayList<>();
        for (Need need : needs) {
            boolean isNew = its.changed.isNew(need.requirement());
            int published = isNew ? 0 : Math.max(0, need.agents() - need.count(its.frame, its.home));
            Shortage shortage = Shortage.of(need, need.count(its.frame, grid), published);
            if (shortage.missing() > published) {
                boolean goesOn = !all.isEmpty() && all.getLast().goesOn(shortage);
                all.add(goesOn ? all.removeLast().join(shortage) : shortage);
            }
        }
        all.sort(Comparator.comparing(Shortage::date).thenComparingInt(Shortage::fromMinute));
        return all;
    }

    private List<Breach> exceeded(Audit.Findings findings) {
        Map<Place, Long> known = new HashMap<>(unmendedCosts);
        return findings.breaches().stream()
                .filter(breach ->
                        !breach.kind().equals("cover") && !breach.kind().equals("service"))
                .filter(breach -> breach.cost() > known.getOrDefault(Place.of(breach), 0L))
                .sorted(Comparator.comparing(Breach::level))
                .toList();
    }
}
