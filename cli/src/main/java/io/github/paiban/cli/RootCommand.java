package io.github.paiban.cli;

import io.github.paiban.report.HelpJson;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code paiban} command: the options that every command has; alone it shows its help. */
@Command(name = "paiban", versionProvider = Version.class)
@SuppressWarnings("UnusedVariable") // some options are read before parsing (see Console); here for help and for checks
final class RootCommand implements Runnable {
    /** The commands, in the order of the help. */
    static final List<Class<?>> COMMANDS = List.of(
            InitCommand.class,
            ForecastCommand.class,
            StaffCommand.class,
            RosterCommand.class,
            RotateCommand.class,
            RepairCommand.class,
            CheckCommand.class,
            ImportCommand.class,
            ExplainCommand.class,
            DiffCommand.class,
            PublishCommand.class,
            LedgerCommand.class,
            SwapCommand.class,
            CoverCommand.class,
            DoctorCommand.class,
            SimulateCommand.class,
            HeadcountCommand.class,
            QuoteCommand.class,
            RulesCommand.class,
            CompletionCommand.class,
            ManCommand.class,
            HelpCommand.class);

    /** Those that speak of all the others. */
    static final List<Class<?>> OF_ALL = List.of(CompletionCommand.class, ManCommand.class, HelpCommand.class);

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = Converters.ToLanguage.class,
            completionCandidates = Candidates.Languages.class,
            scope = ScopeType.INHERIT)
    private @Nullable Locale language;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(names = "--no-color", scope = ScopeType.INHERIT)
    private boolean colourless;

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT)
    private boolean stackTraces;

    RootCommand(Console console) {
        this.console = console;
    }

    /** The name of one of the commands, as its class says it: {@code CoverCommand} is {@code cover}. */
    static String name(Class<?> command) {
        return command.getSimpleName().replace("Command", "").toLowerCase(Locale.ROOT);
    }

    /** The whole command line. */
    CommandLine commandLine() {
        return spec.commandLine();
    }

    /** Shows the help of a command. */
    void showHelp(CommandLine command) {
        if (console.isJson()) {
            console.json(HelpJson.of(command.getCommandSpec().qualifiedName(), command.getUsageMessage()));
        } else {
            command.usage(console.out().writer());
        }
    }

    /** Prints a text that other programs read. */
    void printText(String command, String text) {
        if (console.isJson()) {
            console.json(HelpJson.of(commandLine().getCommandName() + " " + command, text));
        } else {
            console.out().stream().print(text);
        }
    }

    /** How the command line is answered. */
    Console console() {
        return console;
    }

    /** Shows the help. */
    @Override
    public void run() {
        showHelp(commandLine());
    }
}
