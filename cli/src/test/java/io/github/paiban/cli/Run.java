package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One run of the command line, in this process.
 *
 * @param exitCode with what it ended
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int exitCode, String out, String err) {
    /** Runs a command line in English, its streams being files. */
    static Run of(String... arguments) {
        return with(Map.of(), arguments);
    }

    /** Runs a command line with environment variables. */
    static Run with(Map<String, String> environment, String... arguments) {
        return with(new Interruption(), environment, arguments);
    }

    /** Runs a command line that can be interrupted. */
    static Run with(Interruption interruption, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(
                Terminal.plain(new PrintStream(out, true, StandardCharsets.UTF_8)),
                Terminal.plain(new PrintStream(err, true, StandardCharsets.UTF_8)),
                "paiban",
                environment,
                interruption);
        int exitCode = Main.run(session, arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
