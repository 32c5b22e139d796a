package io.github.paiban.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paiban.RandomMonths;
import io.github.paiban.ledger.Publication.Occasion;
import io.github.paiban.ledger.Publication.Outcome;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Grids;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PublicationTest {
    private static final int SEEDS = 60;

    @Test
    void publishingTwiceIsPublishingOnce() {
        for (long seed = 0; seed < SEEDS; seed++) {
            RosterProblem problem = RandomMonths.problem(seed);
            Roster roster = Ledgers.roster(problem, seed);
            Publication once = Ledgers.publish(Ledger.EMPTY, problem, roster);
            Publication twice = Ledgers.publish(
                    once.ledger(), problem, once.roster(), new Occasion(Ledgers.EARLY.plusDays(90), roster));

            assertThat(once.outcome()).isEqualTo(Outcome.FIRST);
            assertThat(twice.outcome()).isEqualTo(Outcome.UNCHANGED);
            assertThat(twice.ledger()).isEqualTo(once.ledger());
            assertThat(twice.batch()).isEqualTo(once.batch());
        }
    }

    @Test
    void publishingOneThenAnotherThenTheFirstAgainLeavesTheBalancesOfTheFirst() {
        for (long seed = 0; seed < SEEDS; seed++) {
            RosterProblem problem = RandomMonths.problem(seed);
            Roster first = Ledgers.roster(problem, seed);
            Roster second = Ledgers.roster(problem, seed + 1000);
            Ledger alone = Ledgers.publish(Ledger.EMPTY, problem, first).ledger();
            Ledger corrected = Ledgers.publish(alone, problem, second).ledger();
            Publication back = Ledgers.publish(corrected, problem, first);

            assertThat(back.outcome()).isEqualTo(Outcome.CORRECTED);
            assertThat(back.ledger().batches()).hasSize(3);
            assertThat(back.ledger().batches().subList(0, 2)).isEqualTo(corrected.batches());
            assertThat(sums(back.ledger())).isEqualTo(sums(alone));
            assertThat(sums(corrected)).isNotEqualTo(sums(alone));
        }
    }

    @Test
    void whatIsTakenBackSumsUpToNothingWithWhatWasCounted() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Ledger ledger = Ledgers.of(seed, 3);
            for (int i = 1; i < 3; i++) {
                List<LedgerEntry> counted = ledger.batches().get(i - 1).counted();
                List<LedgerEntry> reversed = ledger.batches().get(i).reversed();
                assertThat(reversed).hasSameSizeAs(counted);
                for (int line = 0; line < counted.size(); line++) {
                    assertThat(reversed.get(line).amount() + counted.get(line).amount())
                            .isZero();
                    assertThat(reversed.get(line).share() + counted.get(line).share())
                            .isZero();
                    assertThat(reversed.get(line).kind())
                            .isEqualTo(counted.get(line).kind());
                }
            }
        }
    }

    @Test
    void sharesOfATeamAddUpToWhatTheTeamDid() {
        for (long seed = 0; seed < SEEDS; seed++) {
            RosterProblem problem = new RosterProblem(RandomMonths.month(seed), RuleBook.of());
            Ledger ledger = Ledgers.publish(Ledger.EMPTY, problem, Ledgers.roster(problem, seed))
                    .ledger();
            Balances balances = Balances.of(ledger);
            for (String team : List.of("A", "B")) {
                List<String> agents = problem.month().agents().stream()
                        .filter(agent -> agent.team().equals(team))
                        .map(agent -> agent.id())
                        .toList();
                for (LedgerKind kind : balances.kinds()) {
                    double sum = agents.stream()
                            .mapToDouble(agent -> balances.of(agent, kind).balance())
                            .sum();
                    if (kind.isShared()) {
                        assertThat(sum).as("seed %d %s", seed, kind).isBetween(-0.1, 0.1);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-10-26, 0", "2026-10-27, 1", "2026-11-01, 5", "2026-11-04, 3", "2026-11-06, 1", "2026-11-07, 0"})
    void onlyChangesAheadAndFewerThanSevenDaysAwayAreAtShortNotice(LocalDate today, int cells) {
        Grids before = Grids.of("DDDDDD", "NNNNNN");
        Grids after = Grids.of("HHHHHV", "NNNNNN").from(LocalDate.of(2026, 11, 2));
        RosterProblem problem = new RosterProblem(after.month(), RuleBook.of());
        Roster former = Frame.of(before.month()).roster(before.grid());
        Ledger published = publish(Ledger.EMPTY, before, RuleBook.of());

        Publication corrected = Ledgers.publish(
                published, problem, Frame.of(after.month()).roster(after.grid()), new Occasion(today, former));

        long suffered = corrected.batch().suffered().stream()
                .mapToLong(LedgerEntry::amount)
                .sum();
        assertThat(suffered).isEqualTo(cells * 100L);
    }

    @Test
    void changesAtShortNoticeStayWhateverIsPublishedNext() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Ledger ledger = Ledgers.of(seed, 3);
            long suffered = ledger.batches().stream()
                    .flatMap(batch -> batch.suffered().stream())
                    .mapToLong(LedgerEntry::amount)
                    .sum();
            long standing = ledger.standing(ledger.periods().getFirst()).stream()
                    .filter(entry -> entry.kind().equals(LedgerKind.SHORT_NOTICE))
                    .mapToLong(LedgerEntry::amount)
                    .sum();
            assertThat(standing).isEqualTo(suffered).isPositive();
        }
    }

    @Test
    void theFingerprintKnowsDutiesButNotTheOrderOfRows() {
        Period period = new Period(Ledgers.EARLY, Ledgers.EARLY.plusDays(1));
        Duty day = Duty.of("day");
        Roster one = new Roster(period, new TreeMap<>(Map.of("a", List.of(day), "b", List.of(Duty.OFF))));
        Roster turned =
                new Roster(period, new TreeMap<>(Map.of("a", List.of(day), "b", List.of(Duty.OFF))).descendingMap());

        assertThat(Fingerprint.of(turned)).isEqualTo(Fingerprint.of(one));
        assertThat(Fingerprint.of(one.with("b", Ledgers.EARLY, Duty.LEAVE))).isNotEqualTo(Fingerprint.of(one));
        assertThat(Fingerprint.isOne(Fingerprint.of(one))).isTrue();
    }

    @Test
    void aPeriodThatSharesDaysWithAPublishedOneIsRefused() {
        Ledger ledger = publish(Ledger.EMPTY, Grids.of("DDDD"), RuleBook.of());
        Grids overlapping = Grids.of("DDDD").from(LocalDate.of(2026, 11, 5));

        assertThatThrownBy(() -> publish(ledger, overlapping, RuleBook.of())).hasMessageContaining("published in part");
        assertThat(publish(ledger, Grids.of("DDDD").from(LocalDate.of(2026, 11, 6)), RuleBook.of())
                        .batches())
                .hasSize(2);
    }

    static Ledger publish(Ledger ledger, Grids grids, RuleBook rules) {
        RosterProblem problem = new RosterProblem(grids.month(), rules);
        return Ledgers.publish(ledger, problem, Frame.of(grids.month()).roster(grids.grid()))
                .ledger();
    }

    /** What stands, in hundredths, by agent and kind. */
    static Map<String, Long> sums(Ledger ledger) {
        return ledger.batches().stream()
                .flatMap(batch -> batch.entries().stream())
                .collect(Collectors.groupingBy(
                        entry -> entry.agent() + " " + entry.kind().name(),
                        TreeMap::new,
                        Collectors.summingLong(LedgerEntry::amount)))
                .entrySet()
                .stream()
                .filter(sum -> sum.getValue() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }
}
