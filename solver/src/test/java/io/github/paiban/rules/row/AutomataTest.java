package io.github.paiban.rules.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.notice.Texts;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Grids;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What holds for every row rule, over random months, rows and rules. */
final class AutomataTest {
    private static final int SEEDS = 400;

    @Test
    void theAuditCostsWhatThePlainStatementOfTheRuleSays() {
        Map<String, Integer> broken = new TreeMap<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomRows random = new RandomRows(seed);
            Grids month = random.month();
            Frame frame = month.frame();
            PlainTotals totals = new PlainTotals(frame, 0, month.grid()[0]);
            PlainSequences sequences = new PlainSequences(frame, 0, month.grid()[0]);
            for (RowRule rule : random.rules()) {
                long cost =
                        month.breaches(rule).stream().mapToLong(Breach::cost).sum();
                OptionalLong expected = state(totals, sequences, rule);
                broken.merge(rule.kind(), cost > 0 && expected.isPresent() ? 1 : 0, Integer::sum);
                assertThat(cost).as("seed %s, %s, %s", seed, rule, month).isEqualTo(expected.orElse(cost));
            }
        }
        broken.keySet().removeAll(Set.of("equal-hours", "fair-share"));
        assertThat(broken.values()).hasSize(12).allMatch(months -> months > SEEDS / 20);
    }

    private static OptionalLong state(PlainTotals totals, PlainSequences sequences, RowRule rule) {
        return switch (rule) {
            case Run run -> OptionalLong.of(sequences.run(run));
            case Count count -> OptionalLong.of(totals.count(count));
            case RollingCount rolling -> OptionalLong.of(totals.rollingCount(rolling));
            case RollingHours rolling -> OptionalLong.of(totals.rollingHours(rolling));
            case Succession succession -> OptionalLong.of(sequences.succession(succession));
            case RestHours rest -> OptionalLong.of(sequences.restHours(rest));
            case Weekends weekends -> OptionalLong.of(totals.weekends(weekends));
            case CompleteWeekends complete -> OptionalLong.of(sequences.completeWeekends(complete));
            case SameWeekendShift same -> OptionalLong.of(sequences.sameWeekendShift(same));
            case Hours hours -> OptionalLong.of(totals.hours(hours));
            case Overtime overtime -> OptionalLong.of(totals.overtime(overtime));
            case WholeDays whole -> OptionalLong.of(totals.wholeDays(whole));
            default -> OptionalLong.empty();
        };
    }

    @Test
    void everyBreachIsSaidInBothLanguagesAndLiesInItsDays() {
        for (int seed = 0; seed < SEEDS / 4; seed++) {
            RandomRows random = new RandomRows(seed);
            Grids month = random.month();
            for (RowRule rule : random.rules()) {
                for (Breach breach : month.breaches(rule)) {
                    assertThat(breach.cost()).isPositive();
                    assertThat(breach.amount()).isPositive();
                    assertThat(breach.from()).isBeforeOrEqualTo(breach.to());
                    for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                        assertThat(Texts.in(language).say(breach.message())).doesNotContain("{", "}");
                    }
                }
            }
        }
    }

    @Test
    void equalStatesHaveEqualFutures() {
        for (int seed = 0; seed < SEEDS / 8; seed++) {
            RandomRows random = new RandomRows(seed);
            Grids month = random.month();
            Frame frame = month.frame();
            for (RowRule rule : random.rules()) {
                RowAutomaton automaton = rule.automaton(frame, 0);
                long start = frame.startState(automaton, 0);
                List<int[]> rows = rows(random, month, frame);
                for (int day = 0; day < frame.days(); day += 3) {
                    int at = day;
                    Map<Long, List<Long>> futures = new HashMap<>();
                    for (int[] row : rows) {
                        long state = fold(automaton, start, row, at);
                        List<Long> future = rows.stream()
                                .map(rest -> future(automaton, state, rest, at))
                                .toList();
                        assertThat(state).isNotNegative();
                        List<Long> other = futures.putIfAbsent(state, future);
                        assertThat(other == null ? future : other)
                                .as("seed %s, day %s, state %s, %s", seed, at, state, rule)
                                .isEqualTo(future);
                    }
                }
            }
        }
    }

    private static List<int[]> rows(RandomRows random, Grids month, Frame frame) {
        List<int[]> rows = new ArrayList<>(List.of(month.grid()[0]));
        for (int i = 0; i < 24; i++) {
            rows.add(random.row(month.grid()[0], frame.duties().size()));
        }
        return rows;
    }

    private static long fold(RowAutomaton automaton, long start, int[] row, int end) {
        long state = start;
        for (int day = 0; day < end; day++) {
            state = automaton.step(state, day, row[day]);
        }
        return state;
    }

    private static long future(RowAutomaton automaton, long from, int[] row, int begin) {
        long state = from;
        long cost = 0;
        for (int day = begin; day < row.length; day++) {
            cost += automaton.cost(state, day, row[day]);
            state = automaton.step(state, day, row[day]);
        }
        return cost + automaton.endCost(state);
    }

    @Test
    void readingARowAllocatesNothing() {
        RandomRows random = new RandomRows(1);
        Grids month = random.month();
        Frame frame = month.frame();
        int[] row = month.grid()[0];
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (RowRule rule : random.rules()) {
            RowAutomaton automaton = rule.automaton(frame, 0);
            long before = threads.getCurrentThreadAllocatedBytes();
            long cost = 0;
            for (int i = 0; i < 1000; i++) {
                cost += future(automaton, automaton.initial(), row, 0);
            }
            long perDay = (threads.getCurrentThreadAllocatedBytes() - before) / (1000L * row.length);
            assertThat(perDay).as("%s at cost %s", rule, cost).isZero();
        }
    }
}
