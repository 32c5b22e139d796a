package io.github.paiban.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.paiban.launcher.Checkout.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher builds, and what becomes of a build. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherBuildTest {

    private static final Map<String, String> DRY = Map.of("PAIBAN_DRY_RUN", "1");

    @TempDir
    private Path folder;

    @Test
    void buildsOnFirstUseAndNotAgain() throws Exception {
        Checkout checkout = Checkout.complete(folder);

        assertThat(checkout.run("--help").err()).isEqualTo("paiban: building (first use) …\n");
        assertThat(checkout.run("--help").err()).isEmpty();
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void saysThatItBuildsInTheLanguageOfTheLocale() throws Exception {
        Checkout checkout = Checkout.complete(folder);

        assertThat(run(checkout, Map.of("LANG", "zh_CN.UTF-8")).err()).isEqualTo("paiban：首次使用，正在构建……\n");
    }

    @Test
    void aDryRunSaysWhatWouldBeDoneAndDoesNothing() throws Exception {
        Checkout checkout = Checkout.complete(folder);

        assertThat(run(checkout, DRY).out())
                .isEqualTo("root %s\njdk %s (25)\nbuild missing\n"
                        .formatted(checkout.root(), checkout.folder().resolve("jdks/jdk-25")));
        assertThat(checkout.builds()).isZero();
        assertThat(checkout.root().resolve("target")).doesNotExist();
    }

    @Test
    void aChangedSourceOrPomCallsForABuild() throws Exception {
        Checkout checkout = Checkout.complete(folder);
        for (String source : List.of("pom.xml", "cli/pom.xml", "solver/pom.xml", "solver/src/main/A.java")) {
            checkout.run("--help");
            checkout.write("project/" + source, "changed");

            assertThat(run(checkout, DRY).out()).endsWith("build " + checkout.root() + "/" + source + "\n");
        }
    }

    @Test
    void aNewOrDeletedSourceCallsForABuild() throws Exception {
        Checkout checkout = Checkout.complete(folder);
        checkout.run("--help");
        checkout.write("project/cli/src/main/B.java", "");
        assertThat(run(checkout, DRY).out()).contains("build " + checkout.root() + "/cli/src/main");

        checkout.run("--help");
        Files.delete(checkout.root().resolve("solver/src/main/A.java"));
        assertThat(run(checkout, DRY).out()).endsWith("build " + checkout.root() + "/solver/src/main\n");
    }

    @Test
    void testsAndDocumentsCallForNoBuild() throws Exception {
        Checkout checkout = Checkout.complete(folder);
        checkout.run("--help");
        checkout.write("project/solver/src/test/ATest.java", "");
        checkout.write("project/README.md", "");

        assertThat(run(checkout, DRY).out()).endsWith("build no\n");
    }

    @Test
    void aSourceChangedDuringTheBuildCallsForAnother() throws Exception {
        Checkout checkout = Checkout.complete(folder);
        checkout.addMaven("echo changed > '" + checkout.root() + "/solver/src/main/A.java'");
        checkout.run("--help");

        assertThat(run(checkout, DRY).out()).endsWith("build " + checkout.root() + "/solver/src/main/A.java\n");
    }

    @Test
    void aRebuildLeavesTheBuildThatMayStillBeRunning() throws Exception {
        Checkout checkout = Checkout.complete(folder);
        for (int i = 0; i < 3; i++) {
            checkout.write("project/pom.xml", "changed");
            checkout.run("--help");
        }

        try (var apps = Files.newDirectoryStream(checkout.root().resolve("target/launcher"), "app.*")) {
            assertThat(apps).hasSize(2);
        }
    }

    @Test
    void aFailedBuildShowsTheEndOfItsLogAndIsTriedAgain() throws Exception {
        Checkout checkout = Checkout.complete(folder);
        checkout.addMaven("echo 'A.java:1: missing ;'; exit 1");
        Outcome outcome = checkout.run("--help");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("A.java:1: missing ;\n", "the build failed", "构建失败", "build.log");

        checkout.addMaven("");
        assertThat(checkout.run("--help").exit()).isZero();
    }

    @Test
    void startedTogetherOneBuildsAndTheOthersWait() throws Exception {
        Checkout checkout = Checkout.complete(folder);
        checkout.addMaven("sleep 0.3");

        List<Outcome> outcomes = together(checkout, 4);

        assertThat(outcomes).allMatch(each -> each.exit() == 0);
        assertThat(checkout.builds()).isEqualTo(1);
        assertThat(checkout.root().resolve("target/launcher/lock")).doesNotExist();
    }

    @Test
    void theLockOfAProcessThatIsGoneIsBroken() throws Exception {
        Checkout checkout = Checkout.complete(folder);
        Path place = Files.createDirectories(checkout.root().resolve("target/launcher"));
        Files.createSymbolicLink(place.resolve("lock"), Path.of("999999999"));

        assertThat(together(checkout, 3)).allMatch(each -> each.exit() == 0);
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void saysInBothLanguagesWhatToInstallWithoutMaven() throws Exception {
        assumeFalse(Files.exists(Path.of("/opt/homebrew/bin/mvn")) || Files.exists(Path.of("/usr/local/bin/mvn")));
        Checkout checkout = Checkout.in(folder);
        checkout.addJdk("jdk-21", "21.0.9");

        Outcome outcome = checkout.run("--help");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("needs Maven 3.8 or newer", "需要 Maven 3.8");
    }

    private static List<Outcome> together(Checkout checkout, int count) throws Exception {
        List<Future<Outcome>> futures = new ArrayList<>();
        try (ExecutorService starters = Executors.newFixedThreadPool(count)) {
            for (int i = 0; i < count; i++) {
                futures.add(starters.submit(() -> checkout.run("--help")));
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> future : futures) {
            outcomes.add(future.get());
        }
        return outcomes;
    }

    private static Outcome run(Checkout checkout, Map<String, String> settings)
            throws IOException, InterruptedException {
        return checkout.run(settings, checkout.folder(), checkout.launcher(), "--help");
    }
}
