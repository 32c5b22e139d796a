package io.github.paiban.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.Paiban;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Request;
import io.github.paiban.model.Roster;
import io.github.paiban.rostering.ProgressListener;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Grids;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.column.Cover;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.Wishes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two people, two rests in eight days; the first has worked through a promotion in November. */
final class RestsBackTest {
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final Count TWO_RESTS = new Count(
            RuleHead.must("two-rests"), "rest-days", List.of("rest"), DayFilter.ALL, Window.PERIOD, Limits.exactly(2));
    private static final RuleBook BOOK = RuleBook.of(
            TWO_RESTS, new Cover(RuleHead.should("cover", 100), 100, 10), new Wishes(RuleHead.should("wishes", 10)));

    private static LedgerTerms terms(int restsBack, double favour) {
        return new LedgerTerms(List.of(), List.of(), null, 7, 1, 3, 0, restsBack, favour);
    }

    private static Ledger publish(Ledger ledger, Grids grids, Roster roster) {
        return Ledgers.publish(ledger, new RosterProblem(grids.month(), BOOK), roster)
                .ledger();
    }

    private static Ledger november(Grids grids) {
        return publish(Ledger.EMPTY, grids, Frame.of(grids.month()).roster(grids.grid()));
    }

    /** The first is owed two rests. */
    private static Ledger promotion() {
        return november(Grids.of("DDDDDDDD", ".DDDDD.D"));
    }

    private static Grids quiet(int needed) {
        return Grids.of("........", "........").from(DECEMBER).need('D', needed);
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 3", "2, 4", "3, 4"})
    @DisplayName("as many rests owed are given back in a month as the shop says, and no more than are owed")
    void givesRestsBack(int restsBack, int rests) {
        Roster roster = december(quiet(1), promotion(), terms(restsBack, 0));

        assertThat(rests(roster, "a")).isEqualTo(rests);
        assertThat(rests(roster, "b")).isEqualTo(2);
    }

    @Test
    @DisplayName("cover comes first: where a person would be missing, no rest is given back")
    void coverComesFirst() {
        assertThat(rests(december(quiet(2), promotion(), terms(2, 0)), "a")).isEqualTo(2);
    }

    @Test
    @DisplayName("what is given back is owed no more")
    void givenBackIsPaid() {
        Grids month = quiet(1);
        Ledger ledger = publish(promotion(), month, december(month, promotion(), terms(1, 0)));

        assertThat(Balances.of(ledger).of("a", LedgerKind.RESTS_OWED).amount()).isEqualTo(1);
        assertThat(Balances.of(ledger).of("b", LedgerKind.RESTS_OWED).amount()).isZero();
    }

    @Test
    @DisplayName("nobody is given what nobody is owed")
    void nothingOwedNothingGiven() {
        RosterProblem problem = new RosterProblem(quiet(1).month(), BOOK);
        Ledger even = november(Grids.of(".DDDDD.D", ".DDDDD.D"));

        assertThat(LedgerRules.apply(problem, even, terms(2, 1))).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.5, 0", "1, 0.5, 25", "2, 0.5, 50", "2, 0, 0", "8, 0.5, 200", "9, 0.5, 200"})
    @DisplayName("whose wishes were refused more often than the others' find the next ones weighing more, to a point")
    void favoursTheRefused(int refused, double favour, int percent) {
        Grids grids = Grids.of("DDDDDDDDDD", "DDDDDDDDDD");
        for (int day = 0; day < refused; day++) {
            grids.wish(day, Request.Kind.OFF, "", 1);
        }
        RosterProblem problem = new RosterProblem(quiet(1).month(), RuleBook.of(new Wishes(RuleHead.prefer("w", 10))));

        Wishes wishes = (Wishes) LedgerRules.apply(problem, november(grids), terms(0, favour))
                .rules()
                .rules()
                .getFirst();

        assertThat(wishes.favours()).isEqualTo(percent == 0 ? Map.of() : Map.of("a", percent));
    }

    private static int rests(Roster roster, String agent) {
        return (int) Objects.requireNonNull(roster.rows().get(agent)).stream()
                .filter(Duty.OFF::equals)
                .count();
    }

    private static Roster december(Grids grids, Ledger ledger, LedgerTerms terms) {
        RosterProblem problem = LedgerRules.apply(new RosterProblem(grids.month(), BOOK), ledger, terms);
        SolveOptions options = SolveOptions.defaults()
                .withTimeLimit(Duration.ofMinutes(5))
                .withThreads(1)
                .withStepLimit(300);
        var result = Paiban.roster(problem, options, ProgressListener.NONE);
        assertThat(result.isLegal()).isTrue();
        return result.roster();
    }
}
