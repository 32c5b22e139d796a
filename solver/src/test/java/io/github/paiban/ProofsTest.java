package io.github.paiban;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.feasibility.Proof;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Request;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.Texts;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.SmallShop;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.column.Cover;
import io.github.paiban.rules.column.Mentor;
import io.github.paiban.rules.column.NeverOffTogether;
import io.github.paiban.rules.column.SkillCover;
import io.github.paiban.rules.row.Availability;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.Hours;
import io.github.paiban.rules.row.Pinned;
import io.github.paiban.rules.row.Run;
import io.github.paiban.rules.row.Succession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProofsTest {
    private static final int DAYS = 4;
    private static final int AGENTS = 2;
    private static final List<Duty> CHOICES = List.of(Duty.OFF, Duty.of("day"), Duty.of("night"));

    private static Rule rests(Limits limits) {
        return new Count(RuleHead.must("rests"), "rest-days", List.of("rest"), DayFilter.ALL, Window.PERIOD, limits);
    }

    private static RosterProblem problem(ShopMonth month, List<Rule> more) {
        List<Rule> rules = new ArrayList<>(
                List.of(new Availability(RuleHead.must("availability")), new Pinned(RuleHead.must("pins"))));
        rules.addAll(more);
        return new RosterProblem(month, new RuleBook(rules));
    }

    @Test
    void certainProofsComeFirstAndAreSaidInBothLanguages() {
        ShopMonth month = SmallShop.month(30, SmallShop.agents(3))
                .requirements(List.of(Requirement.onShift(SmallShop.date(1), SmallShop.DAY, 4)))
                .build();
        Rule run = new Run(RuleHead.must("run"), List.of("work"), Limits.atMost(5));
        Rule cover = new Cover(RuleHead.should("cover", 1), 100, 20);

        List<Proof> proofs = Paiban.prove(problem(month, List.of(cover, run, rests(Limits.exactly(4)))));

        assertThat(proofs).extracting(Proof::certain).startsWith(true).endsWith(false);
        assertThat(proofs).allSatisfy(proof -> {
            assertThat(Texts.in(Locale.ENGLISH).say(proof.message())).doesNotContain("{");
            assertThat(Texts.in(Locale.CHINESE).say(proof.message())).doesNotContain("{");
        });
    }

    /** Every roster of two agents and four days is tried: what is certain is so. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void whatIsCertainIsSoByTryingEveryRoster(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 3; round++) {
            RosterProblem problem = random(random);
            boolean certain = Paiban.prove(problem).stream().anyMatch(Proof::certain);
            if (certain) {
                assertThat(hasLegalRoster(problem)).as("%s", problem).isFalse();
            }
        }
    }

    @Test
    void mostSmallContradictionsAreFound() {
        SplittableRandom random = new SplittableRandom(2026);
        int impossible = 0;
        int proved = 0;
        for (int round = 0; round < 30; round++) {
            RosterProblem problem = random(random);
            if (!hasLegalRoster(problem)) {
                impossible++;
                proved += Paiban.prove(problem).stream().anyMatch(Proof::certain) ? 1 : 0;
            }
        }
        assertThat(impossible).isGreaterThan(8);
        assertThat(proved).isGreaterThan(impossible * 3 / 4);
    }

    private static boolean hasLegalRoster(RosterProblem problem) {
        Terms terms = Terms.of(problem);
        Audit rows = Audit.of(rowsOnly(problem));
        Audit all = Audit.of(terms);
        List<int[]> others = legalRows(terms.frame(), rows, 1);
        return legalRows(terms.frame(), rows, 0).stream()
                .anyMatch(row -> others.stream()
                        .anyMatch(other ->
                                all.judge(new int[][] {row, other}).score().isLegal()));
    }

    private static RosterProblem rowsOnly(RosterProblem problem) {
        List<Rule> rows = problem.rules().rowRules().<Rule>map(rule -> rule).toList();
        return new RosterProblem(problem.month(), new RuleBook(rows));
    }

    /** All rows of an agent that break no rule about rows; free days are leave where leave is approved. */
    private static List<int[]> legalRows(Frame frame, Audit audit, int agent) {
        String id = frame.agent(agent).id();
        List<int[]> rows = new ArrayList<>();
        for (int number = 0; number < Math.pow(3, DAYS); number++) {
            int[][] grid = new int[AGENTS][DAYS];
            int rest = number;
            for (int day = 0; day < DAYS; day++) {
                grid[agent][day] = frame.duties().index(CHOICES.get(rest % 3));
                rest /= 3;
            }
            int[][] normal = frame.grid(frame.roster(grid));
            if (audit.judge(normal).breaches().stream().noneMatch(breach -> id.equals(breach.agent()))) {
                rows.add(normal[agent]);
            }
        }
        return rows;
    }

    private static RosterProblem random(SplittableRandom random) {
        Agent a = random.nextBoolean() ? SmallShop.skilled("a", "senior") : SmallShop.skilled("a", "trainee");
        Agent b = random.nextInt(3) == 0 ? SmallShop.skilled("b") : SmallShop.skilled("b", "senior");
        ShopMonth month = ShopMonth.builder(new Period(SmallShop.FIRST, SmallShop.FIRST.plusDays(DAYS)))
                .shifts(List.of(SmallShop.DAY, SmallShop.NIGHT))
                .agents(List.of(a, b))
                .requirements(needs(random))
                .requests(random.nextInt(3) == 0 ? List.of(Request.leave("a", day(random))) : List.of())
                .pins(random.nextInt(3) == 0 ? List.of(new Assignment("b", day(random), Duty.of("day"))) : List.of())
                .history(SmallShop.history("a", random.nextBoolean() ? ".N" : "DD"))
                .history(SmallShop.history("b", random.nextBoolean() ? "NN" : "D."))
                .build();
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : rules(random)) {
            if (random.nextBoolean()) {
                rules.add(rule);
            }
        }
        return problem(month, rules);
    }

    private static LocalDate day(SplittableRandom random) {
        return SmallShop.date(1 + random.nextInt(DAYS));
    }

    private static List<Requirement> needs(SplittableRandom random) {
        List<Requirement> needs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            needs.add(Requirement.onShift(day(random), random.nextBoolean() ? SmallShop.DAY : SmallShop.NIGHT, 1));
        }
        needs.add(Requirement.during(day(random), 600, 660 + random.nextInt(900), 1));
        return needs;
    }

    private static List<Rule> rules(SplittableRandom random) {
        return List.of(
                new Cover(new RuleHead("cover", Level.MUST, 1, Scope.ALL), 1, 0),
                new Succession(RuleHead.must("after-night"), List.of(List.of(List.of("night"), List.of("full")))),
                rests(Limits.exactly(random.nextInt(4))),
                new Run(RuleHead.must("run"), List.of("work"), Limits.atMost(1 + random.nextInt(3))),
                new Count(
                        RuleHead.must("nights"),
                        "shift-count",
                        List.of("night"),
                        DayFilter.ALL,
                        Window.PERIOD,
                        new Limits(random.nextInt(2), 2)),
                new Hours(RuleHead.must("hours"), Window.PERIOD, Limits.atLeast(random.nextInt(2000))),
                new SkillCover(RuleHead.must("senior"), "senior", List.of("day"), DayFilter.ALL, Limits.atMost(1)),
                new Mentor(RuleHead.must("mentor"), "trainee", "senior", 1),
                new NeverOffTogether(RuleHead.must("pair"), List.of(List.of("a", "b"))));
    }
}
