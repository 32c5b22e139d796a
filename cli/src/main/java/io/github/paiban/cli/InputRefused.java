package io.github.paiban.cli;

import io.github.paiban.notice.Notice;
import io.github.paiban.report.NoticesJson;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Ends a command because what it was to read has errors. */
final class InputRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Notice> notices;
    private final @Nullable Locale language;

    private final int exitCode;

    /**
     * A refusal of what was read.
     *
     * @param notices what is wrong, and whatever else there is to say
     * @param language the folder's language, where it is known
     */
    InputRefused(List<Notice> notices, @Nullable Locale language) {
        this(notices, language, ExitCode.INPUT_REFUSED);
    }

    private InputRefused(List<Notice> notices, @Nullable Locale language, int exitCode) {
        super(notices.size() + " notices");
        this.notices = List.copyOf(notices);
        this.language = language;
        this.exitCode = exitCode;
    }

    /** A refusal of what was typed. */
    static InputRefused ofUsage(List<Notice> notices, @Nullable Locale language) {
        return new InputRefused(notices, language, ExitCode.USAGE);
    }

    /** What is wrong, and whatever else there is to say. */
    List<Notice> notices() {
        return notices;
    }

    /** Shows it, and gives the exit code. */
    int show(Console asked) {
        Console console = language == null ? asked : asked.orIn(language);
        if (console.isJson()) {
            console.json(NoticesJson.of(notices, console.texts()));
        } else {
            NoticeLines lines = new NoticeLines(console);
            lines.print(notices);
            lines.printRefusal(notices);
        }
        return exitCode;
    }
}
