package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

final class CompletionAndManTest {
    @TempDir
    private Path folder;

    @Test
    void bashCompletesCommandsOptionsAndTheirWords() throws Exception {
        Path script = Files.writeString(
                folder.resolve("completion"), Run.of("completion").out());

        assertThat(completions(script, "paiban", "ro")).containsExactlyInAnyOrder("roster", "rotate");
        assertThat(completions(script, "paiban", "roster", "--form")).containsExactly("--formats");
        assertThat(completions(script, "paiban", "roster", "--formats", "")).contains("csv", "png", "ics");
        assertThat(completions(script, "paiban", "check", "--lang", "")).containsExactlyInAnyOrder("zh", "en");
    }

    @Test
    void bashCompletesEveryOptionOfEveryCommand() throws Exception {
        Path script = Files.writeString(
                folder.resolve("completion"), Run.of("completion").out());

        for (Map.Entry<String, CommandLine> each : commands("en").entrySet()) {
            if (!each.getKey().equals("help")) {
                assertThat(completions(script, "paiban", each.getKey(), "--"))
                        .as(each.getKey())
                        .containsAll(each.getValue().getCommandSpec().options().stream()
                                .filter(option -> !option.hidden())
                                .map(OptionSpec::longestName)
                                .toList());
            }
        }
        assertThat(completions(script, "paiban", "")).containsAll(commands("en").keySet());
    }

    private static Map<String, CommandLine> commands(String language) {
        Map<String, CommandLine> shown =
                new LinkedHashMap<>(Main.commandLine(SmallMonth.console(Terminal.plain(System.err), language))
                        .getSubcommands());
        shown.values().removeIf(each -> each.getCommandSpec().usageMessage().hidden());
        return shown;
    }

    private static List<String> completions(Path script, String... words) throws Exception {
        String line = String.join(" ", words);
        String asked = "source '" + script + "'; COMP_WORDS=(" + line.replaceAll(" $", " ''") + "); COMP_CWORD="
                + (words.length - 1) + "; COMP_LINE='" + line + "'; COMP_POINT=" + line.length()
                + "; _complete_paiban; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
        Process bash = new ProcessBuilder("/bin/bash", "-c", asked).start();
        bash.getOutputStream().close();
        List<String> found = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        assertThat(bash.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theManualNamesEveryCommandAndEveryOption(String language) {
        String page = Run.of("man", "--lang", language).out();

        assertThat(page).startsWith(".TH PAIBAN 1 ").doesNotContain("%%", "null");
        Map<String, CommandLine> commands = commands(language);
        assertThat(commands).hasSizeGreaterThan(15);
        commands.forEach((name, each) -> {
            assertThat(page).contains(".SS paiban " + name + "\n");
            String section = page.substring(page.indexOf(".SS paiban " + name + "\n") + 1)
                    .split("\n\\.SS paiban", 2)[0];
            each.getCommandSpec().options().stream()
                    .filter(option -> !option.hidden() && !option.inherited())
                    .forEach(option -> assertThat(section)
                            .as(name)
                            .contains(option.longestName().replace("-", "\\-")));
        });
        // A line that begins with a dot is a request: only the known ones are there.
        assertThat(page.lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
                .allMatch(line -> line.matches("\\.(TH|nh|ad|SH|SS|TP|PP|B|br|nf|fi)( .*)?"));
    }

    @Test
    void bothAreHiddenFromTheListOfCommandsAndPrintJsonWhereAsked() throws IOException {
        assertThat(Run.of("--help").out()).contains("roster").doesNotContain("completion");
        assertThat(Run.of("man", "--json").out()).contains("\"command\"", ".TH PAIBAN");
        assertThat(Run.of("completion", "--json").out()).contains("\"command\": \"paiban completion\"");
    }
}
