package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.paiban.cli.terminal.Terminal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

final class UsageTest {
    private static final Map<String, String> CHINESE = Map.of("LANG", "zh_CN.UTF-8");

    @Test
    void helpGoesToStandardOutputAndSaysExamplesFirstAndExitCodesLast() {
        Run run = Run.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsSubsequence(
                        "Usage: paiban", "Examples:", "paiban init my-shop", "Commands:", "Exit codes:", "  4 ");
    }

    @Test
    void aloneItShowsTheHelp() {
        assertThat(Run.of()).isEqualTo(Run.of("--help"));
        assertThat(Run.of("help")).isEqualTo(Run.of("--help"));
    }

    @Test
    void helpSpeaksTheLanguageOfTheLocaleUnlessAskedForAnother() {
        assertThat(Run.with(CHINESE, "rules", "--help").out()).contains("用法：paiban rules", "退出码");
        assertThat(Run.with(CHINESE, "rules", "--help", "--lang", "en").out()).contains("Usage: paiban rules");
        assertThat(Run.of("rules", "--help", "--lang=zh").out()).contains("用法：paiban rules");
        assertThat(Run.with(Map.of("LC_ALL", "en_GB", "LANG", "zh_CN"), "--help")
                        .out())
                .contains("Usage:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyCommandOptionAndArgumentIsDescribedInBothLanguages(String language) {
        Session session = new Session(
                Terminal.plain(System.out), Terminal.plain(System.err), "paiban", Map.of(), new Interruption());
        CommandLine all = Main.commandLine(Console.of(List.of("--lang", language), session));

        Stream.concat(Stream.of(all), all.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec)
                .forEach(UsageTest::isDescribed);
    }

    @Test
    void everyCommandIsNamedAsItsClassSays() {
        assertThat(RootCommand.COMMANDS)
                .hasSizeGreaterThan(20)
                .allSatisfy(command -> assertThat(RootCommand.name(command))
                        .isEqualTo(
                                command.getAnnotation(CommandLine.Command.class).name()));
    }

    private static void isDescribed(CommandSpec command) {
        assertThat(command.usageMessage().description())
                .as(command.qualifiedName())
                .isNotEmpty();
        assertThat(command.usageMessage().footer()).as(command.qualifiedName()).isNotEmpty();
        assertThat(command.usageMessage().exitCodeList()).hasSize(5);
        for (ArgSpec argument : command.args()) {
            assertThat(argument.description())
                    .as(command.qualifiedName() + " " + argument)
                    .isNotEmpty();
        }
        if (command.parent() != null) {
            assertThat(command.usageMessage().header())
                    .as(command.qualifiedName())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rulez, 'there is no command “rulez”', 'did you mean “rules”?'",
        "rules --jsn, there is no option --jsn, 'did you mean “--json”?'",
        "rules rest-day, 'there is no rule “rest-day”', 'did you mean “rest-days”?'",
        "rules run fast, '“fast” is one argument too many', 'Help: paiban rules --help'",
        "rules --lang, '--lang needs a value', 'Help: paiban rules --help'",
        "rules --lang fr, 'expected zh or en', 'Help: paiban rules --help'",
        "help rulez, 'there is no command “rulez”', 'did you mean “rules”?'",
    })
    void aWrongCommandLineSaysWhatIsWrongAndWhatMayBeMeant(String line, String said, String hint) {
        Run run = Run.of(line.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said, hint).doesNotContain("\tat ");
    }

    @Test
    void aWrongCommandLineIsSaidInChinese() {
        assertThat(Run.with(CHINESE, "rulez").err()).contains("没有“rulez”这个命令", "是不是想写“rules”？");
    }

    @Test
    void aWrongCommandLineIsOneJsonDocumentWhereThatIsWanted() throws Exception {
        Run run = Run.of("rules", "--jsno", "--json");

        JsonNode document = new ObjectMapper().readTree(run.out());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        assertThat(document.at("/error/code").textValue()).isEqualTo("unknown-option");
        assertThat(document.at("/notices")).isEmpty();
    }

    @Test
    void helpIsAlsoJson() throws Exception {
        JsonNode document =
                new ObjectMapper().readTree(Run.of("help", "roster", "--json").out());

        assertThat(document.at("/command").textValue()).isEqualTo("paiban roster");
        assertThat(document.at("/text").textValue()).contains("--seconds");
    }

    @Test
    void theVersionNamesWhatItIsMadeOf() {
        assertThat(Run.of("--version").out()).matches("paiban \\d.* \\(Timefold Solver \\d.*, Java \\d.*\\)\\n");
    }
}
