package io.github.paiban.benchmark;

import picocli.CommandLine;

/** Where the process begins and ends. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line. */
    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new BenchmarkCommand());
        commandLine.addSubcommand(new CommandLine(new JmhCommand()).setUnmatchedOptionsArePositionalParams(true));
        commandLine.setExecutionExceptionHandler((problem, command, parsed) -> {
            if (problem instanceof RuntimeException bug && !(problem instanceof IllegalArgumentException)) {
                throw bug;
            }
            command.getErr().println("benchmark: " + problem);
            return CommandLine.ExitCode.SOFTWARE;
        });
        return commandLine;
    }
}
