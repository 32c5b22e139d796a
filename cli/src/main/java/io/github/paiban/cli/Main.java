package io.github.paiban.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code paiban} command: without a subcommand it shows its help. */
@Command(
        name = "paiban",
        description = "Makes, checks and explains the monthly roster of a customer-service team.",
        mixinStandardHelpOptions = true,
        version = "paiban 0.1.0-SNAPSHOT")
public final class Main implements Runnable {

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    /** Shows the help. */
    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
