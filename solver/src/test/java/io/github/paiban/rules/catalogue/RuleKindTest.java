package io.github.paiban.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.column.Cover;
import io.github.paiban.rules.column.NeverTogether;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.EqualHours;
import io.github.paiban.rules.row.Hours;
import io.github.paiban.rules.row.Run;
import io.github.paiban.rules.row.TimeWindowRule;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RuleKindTest {
    @Test
    void fillsInTheDefaults() {
        assertThat(make("run", Parameters.NONE.with("max", 6)))
                .isEqualTo(new Run(kind("run").head("id"), List.of("work"), Limits.atMost(6)));
        assertThat(make("rest-days", Parameters.NONE.with("exactly", 4)))
                .isEqualTo(new Count(
                        kind("rest-days").head("id"),
                        "rest-days",
                        List.of("rest"),
                        DayFilter.ALL,
                        Window.PERIOD,
                        Limits.exactly(4)));
        assertThat(make("hours", Parameters.NONE.with("min", 60).with("max", 120)))
                .isEqualTo(new Hours(kind("hours").head("id"), Window.PERIOD, new Limits(60, 120)));
        assertThat(make("equal-hours", Parameters.NONE))
                .isEqualTo(new EqualHours(kind("equal-hours").head("id"), null, 0));
        assertThat(make("time-window", Parameters.NONE.with("latest", 1320)))
                .isEqualTo(new TimeWindowRule(kind("time-window").head("id"), DayFilter.ALL, 0, 1320));
    }

    @ParameterizedTest
    @CsvSource({"5,6,", "6,6,", "7,6,min-over-max", ",,no-limit", "0,,", ",0,"})
    void limitsMustHoldSomething(Integer least, Integer most, String problem) {
        Parameters values = Parameters.NONE;
        values = least == null ? values : values.with("min", least);
        values = most == null ? values : values.with("max", most);
        assertThat(problem("run", values)).isEqualTo(Optional.ofNullable(problem));
    }

    @Test
    void exactlyStandsAlone() {
        Parameters exactly = Parameters.NONE.with("exactly", 4);
        assertThat(problem("rest-days", exactly)).isEmpty();
        assertThat(problem("rest-days", exactly.with("min", 4))).contains("exactly-alone");
        assertThat(problem("rest-days", exactly.with("max", 4))).contains("exactly-alone");
    }

    @ParameterizedTest
    @CsvSource({"min,6,", "min,7,", "min,8,more-than-days", "exactly,7,", "exactly,8,more-than-days", "max,8,"})
    void noMoreFitsThanThereAreDays(String bound, int value, String problem) {
        Parameters values =
                Parameters.NONE.with("what", List.of("off")).with("days", 7).with(bound, value);
        assertThat(problem("rolling-count", values)).isEqualTo(Optional.ofNullable(problem));
    }

    @ParameterizedTest
    @CsvSource({"540,541,", "540,540,latest-too-early", "540,539,latest-too-early", "0,2880,no-time", "1,2880,"})
    void aTimeWindowHoldsTime(int earliest, int latest, String problem) {
        Parameters values = Parameters.NONE.with("earliest", earliest).with("latest", latest);
        assertThat(problem("time-window", values)).isEqualTo(Optional.ofNullable(problem));
    }

    @Test
    void mentorsAndTraineesDiffer() {
        Parameters values = Parameters.NONE.with("trainee", "new");
        assertThat(problem("mentor", values.with("mentor", "new"))).contains("same-skill");
        assertThat(problem("mentor", values.with("mentor", "old"))).isEmpty();
        assertThat(problem("mentor", values)).contains("missing");
    }

    @Test
    void allAgentsAsOneGroupAreNotMeant() {
        RuleKind kind = kind("never-together");
        assertThat(problem("never-together", Parameters.NONE)).contains("nobody-named");
        Scope pair = Scope.ofAgents(List.of("001", "002"));
        assertThat(kind.create(kind.head("id").in(pair), Parameters.NONE))
                .isEqualTo(new NeverTogether(kind.head("id").in(pair), List.of()));
    }

    @Test
    void sequencesFitIntoAState() {
        List<List<String>> sequence = List.of(List.of("night"), List.of("rest"), List.of("day"));
        Parameters most = Parameters.NONE.with("forbid", Collections.nCopies(31, sequence));
        Parameters more = Parameters.NONE.with("forbid", Collections.nCopies(32, sequence));
        assertThat(problem("succession", most)).isEmpty();
        assertThat(problem("succession", more)).contains("too-many-sequences");
    }

    @Test
    void coverWeighsAPersonTooFewByTheRulesWeightUnlessItSaysSo() {
        RuleKind kind = kind("cover");
        assertThat(kind.create(kind.head("id"), Parameters.NONE)).isEqualTo(new Cover(kind.head("id"), 100, 20));
        assertThat(kind.create(kind.head("id"), Parameters.NONE.with("under", 0)))
                .isEqualTo(new Cover(kind.head("id"), 0, 20));
    }

    @Test
    void refusesWhatCannotBeMade() {
        assertThatThrownBy(() -> make("run", Parameters.NONE)).hasMessageContaining("catalogue.problem.no-limit");
        assertThatThrownBy(() -> make("run", Parameters.NONE.with("max", 6).with("mix", 1)))
                .hasMessageContaining("no parameter 'mix'");
        assertThatThrownBy(() -> make("run", Parameters.NONE.with("max", 6).with("what", "work")))
                .hasMessageContaining("not a List");
    }

    @Test
    void saysTheUnitOfAnAgentsOwnLimits() {
        assertThat(kind("run").ownLimits()).isEqualTo(RuleKind.OwnLimits.NUMBERS);
        assertThat(kind("hours").ownLimits()).isEqualTo(RuleKind.OwnLimits.TIME_SPANS);
        assertThat(kind("overtime").ownLimits()).isEqualTo(RuleKind.OwnLimits.TIME_SPANS);
        assertThat(kind("rest-hours").ownLimits()).isEqualTo(RuleKind.OwnLimits.TIME_SPANS);
        assertThat(kind("role-count").ownLimits()).isEqualTo(RuleKind.OwnLimits.NONE);
        assertThat(kind("succession").ownLimits()).isEqualTo(RuleKind.OwnLimits.NONE);
        assertThat(kind("run")).hasToString("run");
    }

    @Test
    void writesDefaultsAsTheyStandInTheFile() {
        assertThat(defaultText("run", "what")).contains("work");
        assertThat(defaultText("run", "max")).isEmpty();
        assertThat(defaultText("count", "on")).contains("all");
        assertThat(defaultText("count", "per")).contains("period");
        assertThat(defaultText("time-window", "earliest")).contains("00:00");
        assertThat(defaultText("time-window", "latest")).contains("48:00");
        assertThat(defaultText("equal-hours", "tolerance")).contains("0h");
        assertThat(defaultText("fair-share", "carry-over")).contains("1.0");
        assertThat(ValueText.duration(165)).isEqualTo("2h45m");
        assertThat(ValueText.duration(45)).isEqualTo("45m");
        assertThat(ValueText.of(new ParameterType.Days(), new DayFilter(List.of("sat", "sun"))))
                .isEqualTo("[sat, sun]");
    }

    private static Optional<String> defaultText(String kind, String parameter) {
        return kind(kind).findParameter(parameter).orElseThrow().findDefaultText();
    }

    private static Object make(String kind, Parameters values) {
        return kind(kind).create(kind(kind).head("id"), values);
    }

    private static Optional<String> problem(String kind, Parameters values) {
        return kind(kind).problems(kind(kind).head("id"), values).stream()
                .map(Problem::message)
                .map(Message::key)
                .map(key -> key.substring("catalogue.problem.".length()))
                .findFirst();
    }

    private static RuleKind kind(String name) {
        return Catalogue.find(name).orElseThrow();
    }
}
