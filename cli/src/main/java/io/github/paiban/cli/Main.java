package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Terminal;
import java.util.List;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Where the process begins and ends. */
public final class Main {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final int HELP_COLUMNS = 100;
    private static final int NARROWEST_HELP = 60;

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        // Pictures are drawn in memory: no screen is looked for, and macOS shows no icon.
        System.setProperty("java.awt.headless", "true");
        Session session = Session.ofProcess();
        session.interruption().watchProcess();
        int exitCode = run(session, arguments);
        session.interruption().finish(exitCode);
        System.exit(exitCode);
    }

    /** Runs one command and gives its exit code; never throws. */
    static int run(Session session, String... arguments) {
        Console console = Console.of(List.of(arguments), session);
        int exitCode;
        try {
            exitCode = commandLine(console, asked(arguments)).execute(arguments);
        } catch (Throwable problem) {
            exitCode = Failures.show(console, problem);
        }
        session.flush();
        return exitCode;
    }

    /** The command that is named first, alone: to look at all of them takes longer than some take to answer. */
    private static List<Class<?>> asked(String... arguments) {
        List<Class<?>> named = RootCommand.COMMANDS.stream()
                .filter(command ->
                        arguments.length > 0 && RootCommand.name(command).equals(arguments[0]))
                .filter(command -> !RootCommand.OF_ALL.contains(command))
                .toList();
        return named.isEmpty() ? RootCommand.COMMANDS : named;
    }

    /** The whole command line, with its help in the console's language. */
    static CommandLine commandLine(Console console) {
        return commandLine(console, RootCommand.COMMANDS);
    }

    private static CommandLine commandLine(Console console, List<Class<?>> commands) {
        CommandLine commandLine = new CommandLine(new RootCommand(console));
        commands.forEach(commandLine::addSubcommand);
        commandLine.setResourceBundle(ResourceBundle.getBundle(
                "io.github.paiban.text.help", console.texts().locale(), NO_FALLBACK));
        commandLine.setOut(console.out().writer());
        commandLine.setErr(console.err().writer());
        commandLine.setColorScheme(Help.defaultColorScheme(ansi(console.out())));
        commandLine.setUsageHelpWidth(helpColumns(console.out()));
        commandLine.setHelpSectionKeys(examplesFirst());
        commandLine.setParameterExceptionHandler(new UsageErrors(console));
        commandLine.setExecutionExceptionHandler((problem, command, parsed) -> Failures.show(console, problem));
        return commandLine;
    }

    private static Help.Ansi ansi(Terminal terminal) {
        return terminal.isColoured() ? Help.Ansi.ON : Help.Ansi.OFF;
    }

    private static int helpColumns(Terminal terminal) {
        int columns = terminal.columns() == 0 ? HELP_COLUMNS : Math.min(terminal.columns(), HELP_COLUMNS);
        return Math.max(columns, NARROWEST_HELP);
    }

    private static List<String> examplesFirst() {
        return List.of(
                UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
                UsageMessageSpec.SECTION_KEY_SYNOPSIS,
                UsageMessageSpec.SECTION_KEY_DESCRIPTION_HEADING,
                UsageMessageSpec.SECTION_KEY_DESCRIPTION,
                UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
                UsageMessageSpec.SECTION_KEY_FOOTER,
                UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
                UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
                UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
                UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
                UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
                UsageMessageSpec.SECTION_KEY_OPTION_LIST,
                UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING,
                UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST);
    }
}
