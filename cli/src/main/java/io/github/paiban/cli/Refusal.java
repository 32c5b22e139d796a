package io.github.paiban.cli;

import io.github.paiban.notice.Message;

/** Ends a command with an exit code and a sentence, where going on makes no sense. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final String code;
    private final transient Message said;
    private final transient Message hint;

    /**
     * A refusal.
     *
     * @param exitCode with what number the process ends
     * @param code stable name in lower case with hyphens
     * @param said what is wrong
     * @param hint what may help
     */
    Refusal(int exitCode, String code, Message said, Message hint) {
        super(code);
        this.exitCode = exitCode;
        this.code = code;
        this.said = said;
        this.hint = hint;
    }

    int exitCode() {
        return exitCode;
    }

    String code() {
        return code;
    }

    Message said() {
        return said;
    }

    Message hint() {
        return hint;
    }
}
