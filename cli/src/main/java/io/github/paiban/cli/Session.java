package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Terminal;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a run of the command line has around it. The one place that knows of the process.
 *
 * @param out where data goes
 * @param err where progress, notices and errors go
 * @param command what was typed to start it, for hints
 * @param environment environment variables
 * @param interruption what happens on Ctrl-C
 */
record Session(Terminal out, Terminal err, String command, Map<String, String> environment, Interruption interruption) {
    /** Set by the launcher for a stream that a person watches. */
    private static final String LIVE = "paiban.live.";
    /** The columns of a terminal that does not say how many it has. */
    private static final int TERMINAL = 80;
    /** The columns of what is read in a file or a pager. */
    private static final int FILE = 100;

    /** The session of this process. The launcher says which streams are terminals: Java cannot find out. */
    static Session ofProcess() {
        Map<String, String> environment = System.getenv();
        return new Session(
                terminal("out", FileDescriptor.out, environment),
                terminal("err", FileDescriptor.err, environment),
                System.getProperty("paiban.command", "paiban"),
                environment,
                new Interruption());
    }

    private static Terminal terminal(String name, FileDescriptor descriptor, Map<String, String> environment) {
        PrintStream stream = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
        boolean watched = Boolean.getBoolean(LIVE + name);
        String kind = environment.getOrDefault("TERM", "");
        boolean able = watched && !kind.isEmpty() && !kind.equals("dumb");
        boolean coloured = able && environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(stream, able, coloured, columns(watched, environment));
    }

    /** How wide lines are: as the terminal, else as {@code COLUMNS} asks, else as is usual. */
    static int columns(boolean watched, Map<String, String> environment) {
        int told = watched ? Integer.getInteger("paiban.columns", 0) : 0;
        if (told > 0) {
            return told;
        }
        String asked = environment.getOrDefault("COLUMNS", "");
        return asked.matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked) : watched ? TERMINAL : FILE;
    }

    /** The same without colours. */
    Session withoutColours() {
        return new Session(out.withoutColours(), err.withoutColours(), command, environment, interruption);
    }

    /** Makes sure that all is written. */
    void flush() {
        out.stream().flush();
        err.stream().flush();
    }
}
