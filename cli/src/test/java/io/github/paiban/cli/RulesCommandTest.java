package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.paiban.rules.catalogue.Catalogue;
import io.github.paiban.rules.catalogue.RuleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RulesCommandTest {
    @Test
    void everyKindOfRuleIsListedInBothLanguages() {
        String[] names = Catalogue.all().stream().map(RuleKind::name).toArray(String[]::new);

        assertThat(Run.of("rules").out()).contains(names).contains("So many rest days");
        assertThat(Run.of("rules", "--lang", "zh").out()).contains(names).contains("休息");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aKindIsShownWithItsParametersAndAnExample(RuleKind kind) {
        Run run = Run.of("rules", kind.name());

        assertThat(run.exitCode()).isZero();
        kind.parameters().forEach(parameter -> assertThat(run.out()).contains(parameter.name()));
        assertThat(run.out()).contains(kind.example().strip());
    }

    static Iterable<RuleKind> kinds() {
        return Catalogue.all();
    }

    @Test
    void theVocabularyIsAlsoJson() throws Exception {
        JsonNode document = new ObjectMapper()
                .readTree(Run.of("rules", "rest-days", "--json").out());

        assertThat(document.at("/rules")).hasSize(1);
        assertThat(document.at("/rules/0/rule").textValue()).isEqualTo("rest-days");
        assertThat(document.at("/rules/0/parameters").size()).isPositive();
    }
}
