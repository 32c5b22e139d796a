package io.github.paiban;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the arrows between the packages of the library; docs/decisions/0001-build.md says why. */
final class ArchitectureTest {

    private static final String ROOT = "io.github.paiban";

    /** One level of the house: each package with the packages of the same level that it may also use. */
    private static final List<Map<String, List<String>>> LEVELS = List.of(
            Map.of("thread", List.of(), "notice", List.of(), "model", List.of("notice")),
            Map.of(
                    "forecast", List.of(),
                    "staffing", List.of(),
                    "rules", List.of(),
                    "rules.row", List.of("rules"),
                    "rules.presence", List.of("rules"),
                    "rules.column", List.of("rules"),
                    "rules.catalogue", List.of("rules", "rules.row", "rules.column")),
            Map.ofEntries(
                    entry("feasibility.path"),
                    entry("feasibility", "feasibility.path"),
                    entry("feasibility.agent", "feasibility", "feasibility.path"),
                    entry("feasibility.demand", "feasibility", "feasibility.path"),
                    entry("feasibility.hours", "feasibility", "feasibility.path", "feasibility.demand"),
                    entry("explain"),
                    entry("ledger"),
                    entry("change", "explain"),
                    entry("doctor", "rostering.lp"),
                    entry("simulation"),
                    entry("rostering.board"),
                    entry("rostering.lp"),
                    entry("rostering.rows", "rostering.board"),
                    entry("rostering.walk", "rostering.board", "rostering.rows"),
                    entry("rostering.columns", "rostering.board", "rostering.rows", "rostering.lp"),
                    entry(
                            "rostering",
                            "rostering.board",
                            "rostering.lp",
                            "rostering.rows",
                            "rostering.walk",
                            "rostering.columns"),
                    entry("rostering.timefold", "rostering", "rostering.board"),
                    entry("law"),
                    entry("proposal", "rostering.lp"),
                    entry("scenario", "proposal"),
                    entry("quote.arithmetic"),
                    entry("quote", "quote.arithmetic", "law"),
                    entry(
                            "headcount",
                            "feasibility",
                            "feasibility.path",
                            "rostering",
                            "rostering.lp",
                            "rostering.timefold",
                            "simulation",
                            "law"),
                    entry("rotation", "rostering.lp", "explain"),
                    entry("repair", "rostering.board")),
            Map.ofEntries(
                    entry("io"),
                    entry("io.text", "io"),
                    entry("io.ledger", "io", "io.text", "io.table"),
                    entry("io.table", "io", "io.text"),
                    entry("io.yaml", "io", "io.text", "io.table"),
                    entry("io.roster", "io", "io.text", "io.table", "io.sheet", "io.layout", "io.legend"),
                    entry("io.sheet", "io", "io.text", "io.table"),
                    entry("io.legend", "io.text", "io.sheet"),
                    entry("io.layout", "io", "io.text", "io.table", "io.sheet", "io.legend"),
                    entry("io.folder", "io", "io.text", "io.yaml", "io.table", "io.roster", "io.ledger"),
                    entry("io.history", "io", "io.text", "io.yaml", "io.table", "io.folder"),
                    entry("report"),
                    entry("report.calendar", "report"),
                    entry("report.picture", "report"),
                    entry("report.workbook", "report"),
                    entry("report.page", "report"),
                    entry("report.plot")),
            Map.of("", List.of()));

    private static Map.Entry<String, List<String>> entry(String name, String... neighbours) {
        return Map.entry(name, List.of(neighbours));
    }

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @ParameterizedTest
    @MethodSource("packages")
    @DisplayName("a package uses the levels below it and the neighbours named here, nothing else of ours")
    void packagesUseOnlyWhatTheyMay(String name, List<String> allowed) {
        String[] names = Stream.concat(Stream.of(name), allowed.stream())
                .map(ArchitectureTest::qualified)
                .toArray(String[]::new);
        classes()
                .that(resideInAPackage(qualified(name)))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(ROOT + "..")).or(resideInAnyPackage(names)))
                .allowEmptyShould(true)
                .check(LIBRARY);
    }

    @Test
    void everyPackageHasItsArrows() {
        List<String> named = packages().map(row -> qualified((String) row[0])).toList();
        assertThat(packagesWithClasses()).extracting(JavaPackage::getName).isSubsetOf(named);
    }

    @Test
    void everyPackageSaysWhereNullMayBe() {
        assertThat(packagesWithClasses()).allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void packagesFormNoCycle() {
        check(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
    }

    @Test
    void modelNoticesAndRulesNeedOnlyTheJdk() {
        check(classes()
                .that()
                .resideInAnyPackage(
                        ROOT + ".model..",
                        ROOT + ".notice..",
                        ROOT + ".rules..",
                        ROOT + ".staffing..",
                        ROOT + ".forecast..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify.annotations..", ROOT + ".."));
    }

    @Test
    void eachOutsideLibraryHasItsPlace() {
        check(onlyIn("ai.timefold..", ROOT + ".rostering.timefold.."));
        check(onlyIn("com.google.ortools..", ROOT + ".rostering.lp.."));
        check(onlyIn("biweekly..", ROOT + ".report.calendar.."));
        check(onlyIn("org.apache.pdfbox..", ROOT + ".report.picture.."));
        check(onlyIn("org.apache.fontbox..", ROOT + ".report.picture.."));
        check(onlyIn("java.awt..", ROOT + ".report.picture.."));
        check(onlyIn("com.opencsv..", ROOT + ".io.."));
        check(onlyIn("org.apache.poi..", ROOT + ".report.workbook..", ROOT + ".io.sheet.."));
        check(onlyIn("org.jsoup..", ROOT + ".io.sheet.."));
        check(onlyIn("com.fasterxml.jackson..", ROOT + ".io..", ROOT + ".report.."));
        check(onlyIn("org.yaml.snakeyaml..", ROOT + ".io.yaml.."));
    }

    @Test
    void nothingIsPrintedAndTheProcessIsNotEnded() {
        check(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
        check(noClasses().should().callMethod(System.class, "exit", int.class));
    }

    @Test
    void theClockIsAParameter() {
        check(noClasses().should().callMethodWhere(Calls.READ_THE_WALL_CLOCK));
    }

    @Test
    void chanceHasASeed() {
        check(noClasses().should().callCodeUnitWhere(Calls.DRAW_WITHOUT_A_SEED));
    }

    private static ArchRule onlyIn(String library, String... places) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(places)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(LIBRARY);
    }

    private static List<JavaPackage> packagesWithClasses() {
        return LIBRARY.stream()
                .filter(each -> !each.getSimpleName().equals("package-info"))
                .map(each -> each.getPackage())
                .distinct()
                .toList();
    }

    /** Each package with all it may use: its named neighbours and every level below. */
    static Stream<Object[]> packages() {
        List<Object[]> rows = new ArrayList<>();
        List<String> below = new ArrayList<>();
        for (Map<String, List<String>> level : LEVELS) {
            level.forEach((name, neighbours) -> {
                List<String> allowed = new ArrayList<>(below);
                allowed.addAll(neighbours);
                rows.add(new Object[] {name, allowed});
            });
            below.addAll(level.keySet());
        }
        return rows.stream();
    }

    private static String qualified(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name;
    }
}
