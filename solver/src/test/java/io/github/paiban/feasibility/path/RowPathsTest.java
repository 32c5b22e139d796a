package io.github.paiban.feasibility.path;

import static io.github.paiban.rules.SmallShop.agents;
import static io.github.paiban.rules.SmallShop.month;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.feasibility.path.RowSearch.Verdict;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RowPathsTest {
    private static Rule rests(Limits limits) {
        return new Count(RuleHead.must("rests"), "rest-days", List.of("rest"), DayFilter.ALL, Window.PERIOD, limits);
    }

    private static Rule run(Limits limits) {
        return new Run(RuleHead.must("run"), List.of("work"), limits);
    }

    private static RowSpace space(int days, Rule... rules) {
        Terms terms = Terms.of(new RosterProblem(month(days, agents(1)).build(), RuleBook.of(rules)));
        return RowSpace.of(terms.frame(), 0, terms.rows(0));
    }

    @Test
    void searchFindsARowOrKnowsThatThereIsNone() {
        RowSpace possible = space(7, rests(Limits.exactly(1)), run(Limits.atMost(6)));
        RowSpace none = space(7, rests(Limits.exactly(0)), run(Limits.atMost(6)));

        assertThat(RowSearch.search(possible, 1000).verdict()).isEqualTo(Verdict.POSSIBLE);
        assertThat(RowSearch.search(none, 1000).verdict()).isEqualTo(Verdict.IMPOSSIBLE);
        assertThat(RowSearch.search(none, 1000).daysKept()).isEqualTo(6);
    }

    @Test
    void searchGivesUpAfterSoManyStates() {
        RowSpace space = space(30, rests(Limits.exactly(4)), run(Limits.atMost(5)));

        assertThat(RowSearch.search(space, 20).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void layersKnowTheMostAndTheLeast() {
        RowLayers layers = new RowLayers(space(7, rests(Limits.atMost(3)), run(Limits.atMost(2))), 1000);

        long[] most = layers.findMost(List.of(
                        (day, duty) -> Duties.isWork(duty) ? 1 : 0, (day, duty) -> Duties.isWork(duty) ? -1 : 0))
                .orElseThrow();

        assertThat(most).containsExactly(5, -4);
    }

    @Test
    void layersKnowWhichCellsCanStand() {
        boolean[][] support = new RowLayers(space(7, rests(Limits.exactly(1)), run(Limits.atMost(3))), 1000)
                .findSupport()
                .orElseThrow();

        assertThat(support[3][Duties.OFF])
                .as("only a rest in the middle divides seven days")
                .isTrue();
        assertThat(support[2][Duties.OFF]).isFalse();
        assertThat(support[3][Duties.FIRST_WORK]).isFalse();
    }

    @Test
    void layersGiveUpWhereADayHasTooManyStates() {
        RowSpace space = space(30, rests(Limits.exactly(4)), run(Limits.atMost(6)));

        assertThat(new RowLayers(space, 10).findSupport()).isEmpty();
        assertThat(new RowLayers(space, 10).findMost(List.of((day, duty) -> 1))).isEmpty();
    }

    @Test
    void layersFindNothingWhereThereIsNoRow() {
        RowSpace none = space(7, rests(Limits.exactly(0)), run(Limits.atMost(6)));

        assertThat(new RowLayers(none, 1000).findMost(List.of((day, duty) -> 1)))
                .isEmpty();
        assertThat(new RowLayers(none, 1000).findSupport().orElseThrow()[0]).containsOnly(false);
    }
}
