package io.github.paiban.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Period;
import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.Texts;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.row.Run;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class UnknownWordsTest {
    private static final ShiftType NIGHT = ShiftType.of("night", "晚班", "晚", LocalTime.of(17, 0), LocalTime.of(23, 30))
            .withTags("late-shifts");
    private static final ShopMonth MONTH = ShopMonth.builder(Period.ofMonth(YearMonth.of(2026, 11)))
            .shifts(List.of(NIGHT))
            .roles(List.of(new Role("late", "值班", "值", Set.of("night"), Set.of(), null)))
            .agents(List.of(
                    Agent.builder("001")
                            .name("小王")
                            .team("red")
                            .shops("Shop A")
                            .skills("senior")
                            .build(),
                    Agent.builder("002").name("小李").skills("trainee").build()))
            .build();

    static List<RuleKind> kindsThatNameSomething() {
        return Catalogue.all().stream()
                .filter(kind -> kind.parameters().stream().anyMatch(UnknownWordsTest::namesSomething))
                .toList();
    }

    private static boolean namesSomething(Parameter parameter) {
        return switch (parameter.type()) {
            case ParameterType.DutyWords ignored -> true;
            case ParameterType.Sequences ignored -> true;
            case ParameterType.AgentGroups ignored -> true;
            case ParameterType.SkillName ignored -> true;
            case ParameterType.RoleName ignored -> true;
            default -> false;
        };
    }

    @ParameterizedTest
    @MethodSource("kindsThatNameSomething")
    void findsTheUnknownWordsOfEveryKind(RuleKind kind) {
        assertThat(UnknownWords.of(RuleBook.of(SampleValues.rule(kind, "nonsense")), MONTH))
                .extracting(UnknownWord::word)
                .contains("nonsense");
    }

    @ParameterizedTest
    @MethodSource("io.github.paiban.rules.catalogue.CatalogueTest#kinds")
    void findsTheUnknownWordsOfEveryScope(RuleKind kind) {
        Scope scope = new Scope(Set.of("t"), Set.of("s"), Set.of("k"), Set.of("a"));
        assertThat(UnknownWords.of(RuleBook.of(SampleValues.rule(kind, "night", scope)), MONTH))
                .extracting(word -> word.naming() + " " + word.word())
                .contains("TEAM t", "SHOP s", "SKILL k", "AGENT a");
    }

    @Test
    void knownWordsPass() {
        Scope scope = new Scope(Set.of("red"), Set.of("Shop A"), Set.of("senior", "trainee"), Set.of("001", "002"));
        List<String> words = List.of("work", "off", "rest", "leave", "night", "late-shifts", "role:late", "night/late");
        Rule rule = new Run(RuleHead.must("run").in(scope), words, Limits.atMost(6));
        assertThat(UnknownWords.of(RuleBook.of(rule), MONTH)).isEmpty();
    }

    @Test
    void saysWhatMayBeMeant() {
        assertThat(hint(Naming.DUTY, "nigth")).isEqualTo("did you mean “night”?");
        assertThat(hint(Naming.DUTY, "晚班")).isEqualTo("did you mean “night”?");
        assertThat(hint(Naming.DUTY, "late")).isEqualTo("did you mean “role:late”?");
        assertThat(hint(Naming.ROLE, "值班")).isEqualTo("did you mean “late”?");
        assertThat(hint(Naming.AGENT, "小李")).isEqualTo("did you mean “002”?");
        assertThat(hint(Naming.TEAM, "blue")).isEqualTo("known: red");
    }

    private static String hint(Naming naming, String word) {
        return Texts.in(Locale.ENGLISH).say(Vocabulary.of(MONTH).hint(naming, word));
    }
}
