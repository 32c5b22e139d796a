package io.github.paiban.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.launcher.Checkout.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The run itself: from where, with which Java, with which words. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {

    @TempDir
    private Path folder;

    @Test
    void runsThroughSymbolicLinksFromAnyFolder() throws Exception {
        Checkout checkout = Checkout.complete(folder);
        Path elsewhere = Files.createDirectories(checkout.folder().resolve("else where"));
        Path absolute = Files.createSymbolicLink(checkout.folder().resolve("first"), checkout.launcher());
        Path relative = Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("..", "first"));

        Outcome outcome = checkout.run(Map.of(), elsewhere, relative, "--help");

        assertThat(absolute).isSymbolicLink();
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .containsPattern("-jar\n" + checkout.root() + "/target/launcher/app[.0-9]*/paiban.jar\n--help\n");
    }

    @Test
    void runsAsAWordFoundOnThePath() throws Exception {
        Checkout checkout = Checkout.complete(folder);
        Files.createSymbolicLink(checkout.folder().resolve("bin/paiban"), checkout.launcher());
        checkout.addScript("call", "paiban --help");

        assertThat(checkout.run(Map.of(), checkout.folder(), checkout.folder().resolve("call"))
                        .out())
                .endsWith("/paiban.jar\n--help\n");
    }

    @Test
    void handsOverArgumentsAndExitCodeUnchanged() throws Exception {
        Checkout checkout = Checkout.complete(folder);
        checkout.addScript("jdks/jdk-25/bin/java", "printf '<%s>' \"$@\"; exit 4");

        Outcome outcome = checkout.run("roster", "my shop", "", "*", "店铺");

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.out()).endsWith("<roster><my shop><><*><店铺>");
    }

    @Test
    void compilesLightlyForHelpAndFullyForSolving() throws Exception {
        Checkout checkout = Checkout.complete(folder);

        assertThat(checkout.run("--help").out()).contains("-XX:TieredStopAtLevel=1\n");
        assertThat(checkout.run("roster", "shop").out()).doesNotContain("TieredStopAtLevel");
    }

    @Test
    void addsTheUsersJvmOptions() throws Exception {
        Checkout checkout = Checkout.complete(folder);
        Map<String, String> settings = Map.of("PAIBAN_JAVA_OPTS", "-Xmx4g -ea");

        assertThat(run(checkout, settings).out()).contains("\n-Xmx4g\n-ea\n-jar\n");
    }

    @Test
    void opensChineseFileNamesUnderThePlainLocale() throws Exception {
        Checkout checkout = Checkout.complete(folder);
        checkout.addScript("jdks/jdk-25/bin/java", "echo \"${LC_ALL:-} ${LC_CTYPE:-}\"");

        assertThat(run(checkout, Map.of("LANG", "C")).out()).isEqualTo(" C.UTF-8\n");
        assertThat(run(checkout, Map.of("LC_ALL", "POSIX")).out()).isEqualTo("C.UTF-8 \n");
        assertThat(run(checkout, Map.of("LANG", "zh_CN.UTF-8")).out()).isEqualTo(" \n");
    }

    @Test
    void prefersTheNamedJdkThenJavaHomeThenThePathThenTheNewestFound() throws Exception {
        Checkout checkout = Checkout.complete(folder);
        checkout.addJdk("jdk-9", "9.0.4");
        checkout.addJdk("jdk-24", "24");
        String named = checkout.addJdk("other/named", "22.0.1").toString();
        String home = checkout.addJdk("other/home", "21").toString();
        Path onPath = checkout.addJdk("other/path", "23-ea");

        assertThat(javaOf(checkout, Map.of())).isEqualTo("java of jdk-25");
        Files.createSymbolicLink(checkout.folder().resolve("bin/java"), onPath.resolve("bin/java"));
        assertThat(javaOf(checkout, Map.of())).isEqualTo("java of other/path");
        assertThat(javaOf(checkout, Map.of("JAVA_HOME", home))).isEqualTo("java of other/home");
        assertThat(javaOf(checkout, Map.of("JAVA_HOME", home, "PAIBAN_JAVA", named)))
                .isEqualTo("java of other/named");
        assertThat(javaOf(checkout, Map.of("PAIBAN_JAVA", named + "/bin/java"))).isEqualTo("java of other/named");
    }

    @Test
    void passesOverAJavaHomeThatIsTooOld() throws Exception {
        Checkout checkout = Checkout.complete(folder);
        String old = checkout.addJdk("jdk-8", "1.8.0_392").toString();

        assertThat(javaOf(checkout, Map.of("JAVA_HOME", old))).isEqualTo("java of jdk-25");
    }

    @Test
    void saysInBothLanguagesWhatToInstallWithoutAJdk() throws Exception {
        Outcome outcome = Checkout.in(folder).run("--help");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("needs a JDK 21 or newer, and found none.", "需要 JDK 21 或更新的版本，没有找到。", "JAVA_HOME=");
    }

    @Test
    void namesTheJavaThatIsTooOldOrNoJdk() throws Exception {
        Checkout checkout = Checkout.in(folder);
        checkout.addJdk("jdk-20", "20.0.2");
        assertThat(checkout.run("--help").err()).contains("found Java 20 (" + checkout.folder() + "/jdks/jdk-20)");

        Files.delete(checkout.addJdk("jdk-20", "21.0.2").resolve("bin/javac"));
        assertThat(checkout.run("--help").err()).contains("jdk-20), a JRE without javac");
    }

    @Test
    void refusesANamedJdkThatIsNone() throws Exception {
        Outcome outcome = run(Checkout.complete(folder), Map.of("PAIBAN_JAVA", "/nowhere"));

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("found PAIBAN_JAVA=/nowhere");
    }

    private static String javaOf(Checkout checkout, Map<String, String> settings)
            throws IOException, InterruptedException {
        return run(checkout, settings).out().lines().findFirst().orElse("");
    }

    private static Outcome run(Checkout checkout, Map<String, String> settings)
            throws IOException, InterruptedException {
        return checkout.run(settings, checkout.folder(), checkout.launcher(), "--help");
    }
}
