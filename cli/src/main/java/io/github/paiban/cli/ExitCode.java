package io.github.paiban.cli;

/** With what number the process ends. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** Our own failure. */
    static final int FAILURE = 1;
    /** The command line was not understood. */
    static final int USAGE = 2;
    /** The input was refused; nothing was written. */
    static final int INPUT_REFUSED = 3;
    /** Must rules are broken. */
    static final int NOT_LEGAL = 4;

    private ExitCode() {}
}
