package io.github.paiban.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.RandomMonths;
import io.github.paiban.SampleRules;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Roster;
import io.github.paiban.rostering.board.AllRosters;
import io.github.paiban.rostering.board.Board;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Score;
import io.github.paiban.rules.SmallShop;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.column.Cover;
import io.github.paiban.rules.row.Availability;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    static final SolveOptions STEPS =
            SolveOptions.defaults().withThreads(1).withStepLimit(3_000).withTimeLimit(Duration.ofMinutes(5));

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    static SearchResult solve(Terms terms, SolveOptions options) {
        try (Search search = new Search(terms, options)) {
            search.construct();
            boolean goesOn = true;
            while (goesOn) {
                goesOn = search.improve();
            }
            return search.result();
        }
    }

    static Terms terms(Rule... rules) {
        return Terms.of(
                new RosterProblem(SmallShop.month(5, SmallShop.agents(2)).build(), RuleBook.of(rules)));
    }

    private static void assertTrue(Terms terms, SearchResult result) {
        assertThat(result.certificate().score())
                .isEqualTo(Audit.of(terms).judge(result.roster()).score());
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 3})
    void theSameStepsGiveTheSameRosterAndTheSameProof(int threads) {
        Terms terms = Terms.of(new RosterProblem(RandomMonths.month(12, 6, 14), SampleRules.tradeRules()));
        SolveOptions options = STEPS.withStepLimit(2_000).withThreads(threads).withSeed(threads);
        SearchResult first = solve(terms, options);
        SearchResult second = solve(terms, options);
        assertThat(second.roster()).isEqualTo(first.roster());
        assertThat(second.certificate().score()).isEqualTo(first.certificate().score());
        assertThat(second.certificate().bound()).isEqualTo(first.certificate().bound());
        assertThat(second.certificate().prices()).isEqualTo(first.certificate().prices());
        assertThat(second.stopReason()).isEqualTo(first.stopReason());
        assertThat(second.steps()).isEqualTo(first.steps());
    }

    /** Bounds by level, of all rosters, legal or not. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsProvedIsNeverAboveTheBestOfAllRosters(long seed) {
        Terms terms = Terms.of(RandomMonths.small(seed, 2, 3));
        Score best = AllRosters.best(new Board(terms));
        SearchResult result = solve(terms, STEPS);
        Certificate certificate = result.certificate();
        assertTrue(terms, result);
        assertThat(certificate.score()).isGreaterThanOrEqualTo(best);
        assertThat(certificate.bound().must()).isLessThanOrEqualTo(best.must());
        if (certificate.isOptimal(Level.MUST)) {
            assertThat(certificate.bound().should()).isLessThanOrEqualTo(best.should());
        }
        if (certificate.isOptimal(Level.SHOULD)) {
            assertThat(certificate.bound().prefer()).isLessThanOrEqualTo(best.prefer());
        }
    }

    @Test
    void findsTheBestOfAllRostersInMostSmallMonths() {
        int found = 0;
        for (long seed = 100; seed < 140; seed++) {
            Terms terms = Terms.of(RandomMonths.small(seed, 2, 3));
            SearchResult result = solve(terms, STEPS);
            found += result.certificate().score().equals(AllRosters.best(new Board(terms))) ? 1 : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(36);
    }

    @Test
    void cancelledItGivesTheBestRosterSoFarAndSoon() {
        Terms terms = Terms.of(new RosterProblem(RandomMonths.month(3, 8, 33), SampleRules.tradeRules()));
        for (int slices = 0; slices < 5; slices++) {
            Cancellation cancellation = new Cancellation();
            SolveOptions options =
                    SolveOptions.defaults().withTimeLimit(Duration.ofMinutes(5)).withCancellation(cancellation);
            try (Search search = new Search(terms, options)) {
                search.construct();
                for (int i = 0; i < slices; i++) {
                    search.improve();
                }
                cancellation.cancel();
                long asked = System.nanoTime();
                assertThat(search.improve()).isFalse();
                assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(2));
                assertThat(search.result().stopReason()).isEqualTo(StopReason.CANCELLED);
                assertTrue(terms, search.result());
            }
        }
    }

    @Test
    void cancelledBeforeItBeginsItStillGivesARoster() {
        Terms terms = Terms.of(RandomMonths.problem(4));
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        SearchResult result = solve(terms, STEPS.withCancellation(cancellation));
        assertThat(result.stopReason()).isEqualTo(StopReason.CANCELLED);
        assertThat(result.steps()).isZero();
        assertTrue(terms, result);
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2})
    void outOfTimeItGivesARosterThatCostsWhatItSays(int threads) {
        Terms terms = Terms.of(RandomMonths.problem(5));
        SolveOptions options = SolveOptions.defaults().withThreads(threads).withTimeLimit(Duration.ofMillis(300));
        SearchResult result = solve(terms, options);
        assertThat(result.stopReason()).isIn(StopReason.TIME, StopReason.UNIMPROVED, StopReason.PROVED);
        assertTrue(terms, result);
    }

    @Test
    void startedFromARosterItIsNeverWorse() {
        for (long seed = 0; seed < 10; seed++) {
            Terms terms = Terms.of(RandomMonths.small(seed, 4, 9));
            Roster start = terms.frame().roster(RandomMonths.grid(terms.frame(), seed));
            Score before = Audit.of(terms).judge(start).score();
            SearchResult result = solve(terms, STEPS.withStepLimit(200).withStart(start));
            assertThat(result.certificate().score()).as("seed %d", seed).isLessThanOrEqualTo(before);
            assertTrue(terms, result);
        }
    }

    @Test
    void startedFromItsOwnRosterItKeepsWhatThatCosts() {
        for (long seed = 0; seed < 6; seed++) {
            Terms terms = Terms.of(RandomMonths.small(seed, 4, 9));
            SearchResult first = solve(terms, STEPS.withStepLimit(300));
            SearchResult second =
                    solve(terms, STEPS.withStepLimit(100).withSeed(9).withStart(first.roster()));
            assertThat(second.certificate().score())
                    .isLessThanOrEqualTo(first.certificate().score());
        }
    }

    @Test
    void closeEnoughItStops() {
        Terms terms = Terms.of(new RosterProblem(RandomMonths.month(12, 4, 10), SampleRules.tradeRules()));
        SearchResult result = solve(terms, STEPS.withStepLimit(100_000).withGapLimit(0.5));
        assertThat(result.stopReason()).isIn(StopReason.PROVED, StopReason.PERFECT);
        assertThat(result.certificate().isOptimal(Level.MUST)).isTrue();
        assertThat(result.certificate().gap(Level.SHOULD).orElse(1)).isLessThanOrEqualTo(0.5);
        assertTrue(terms, result);
    }

    @Test
    void oneAgentOnOneDay() {
        Terms terms = Terms.of(new RosterProblem(
                SmallShop.month(1, Agent.of("a", "A"))
                        .requirements(List.of(Requirement.onShift(SmallShop.FIRST, SmallShop.NIGHT, 2)))
                        .build(),
                RuleBook.of(
                        new Availability(RuleHead.must("availability")),
                        new Cover(RuleHead.should("cover", 1), 9, 1))));
        SearchResult result = solve(terms, STEPS);
        assertThat(result.certificate().score()).isEqualTo(AllRosters.best(new Board(terms)));
        assertThat(result.certificate().isOptimal()).isTrue();
        assertThat(result.stopReason()).isEqualTo(StopReason.PROVED);
        assertTrue(terms, result);
    }

    @Test
    void withoutRulesAnythingIsPerfect() {
        SearchResult result = solve(terms(), STEPS);
        assertThat(result.stopReason()).isEqualTo(StopReason.PERFECT);
        assertThat(result.certificate().isOptimal()).isTrue();
    }
}
