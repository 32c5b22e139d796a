package io.github.paiban.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Texts;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.row.Count;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CatalogueTest {
    static List<RuleKind> kinds() {
        return Catalogue.all();
    }

    @Test
    void everyRuleOfThePackagesIsInTheCatalogue() {
        List<String> made = kinds().stream()
                .map(kind -> SampleValues.rule(kind, "night").getClass().getName())
                .distinct()
                .toList();
        List<String> written = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.github.paiban.rules")
                        .stream()
                        .filter(each -> each.isAssignableTo(Rule.class) && !each.isInterface())
                        // Rules of the catalogue at another level, for the doctor.
                        .filter(each -> !each.getName().startsWith("io.github.paiban.rules.Eased$"))
                        .map(JavaClass::getName)
                        .toList();
        assertThat(made).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void everyKindHasAWordOfItsOwn() {
        assertThat(kinds())
                .extracting(RuleKind::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z-]+"));
        assertThat(kinds()).extracting(RuleKind::name).containsAll(Count.KINDS);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aRuleKnowsItsKindAndHead(RuleKind kind) {
        Rule rule = SampleValues.rule(kind, "night");
        assertThat(rule.kind()).isEqualTo(kind.name());
        assertThat(rule.head()).isEqualTo(kind.head("some-id"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everythingIsSaidInBothLanguages(RuleKind kind) {
        Stream<Message> messages = Stream.concat(
                Stream.of(kind.about()),
                kind.parameters().stream()
                        .flatMap(each -> Stream.of(each.about(), each.type().about())));
        messages.forEach(message -> {
            assertThat(Texts.in(Locale.ENGLISH).say(message)).isNotBlank().doesNotContain("{");
            assertThat(Texts.in(Locale.CHINESE).say(message)).isNotBlank().containsPattern("\\p{IsHan}");
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindThatCanBeWrittenHasAnExample(RuleKind kind) {
        boolean written = kind.presence() != RuleKind.Presence.ALWAYS;
        assertThat(!kind.example().isEmpty()).isEqualTo(written);
        assertThat(Catalogue.names().contains(kind.name())).isEqualTo(written);
    }

    @Test
    void rowRulesAreMustsUnlessTheyAreAboutFairnessWishesOrPatterns() {
        List<RuleKind> soft =
                kinds().stream().filter(kind -> kind.level() != Level.MUST).toList();
        assertThat(soft)
                .extracting(kind -> kind.name() + " " + kind.level())
                .containsExactlyInAnyOrder(
                        "wishes PREFER",
                        "pattern PREFER",
                        "fair-share PREFER",
                        "overtime SHOULD",
                        "equal-hours SHOULD",
                        "cover SHOULD",
                        "service SHOULD");
    }

    @Test
    void aKindIsFoundByItsWord() {
        assertThat(Catalogue.find("run")).map(RuleKind::shape).contains(RuleKind.Shape.ROW);
        assertThat(Catalogue.find("cover")).map(RuleKind::shape).contains(RuleKind.Shape.COLUMN);
        assertThat(Catalogue.find("runs")).isEmpty();
    }

    @Test
    void availabilityAndPinsAreAlwaysOnWishesAndCoverUnlessWritten() {
        assertThat(ids(Catalogue.unwritten(List.of()))).containsExactly("availability", "pins", "wishes", "cover");
        assertThat(ids(Catalogue.unwritten(List.of("cover", "pins"))))
                .containsExactly("availability", "pins", "wishes");
    }

    private static List<String> ids(List<Rule> rules) {
        return rules.stream().map(Rule::head).map(RuleHead::id).toList();
    }
}
