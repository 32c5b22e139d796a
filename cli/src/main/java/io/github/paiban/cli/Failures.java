package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.notice.Message;
import io.github.paiban.report.NoticesJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** The one place where exceptions end: a line that says what happened, a line that says what to do. */
final class Failures {
    private Failures() {}

    /** Shows whatever ended a command, and gives the exit code; never throws. */
    static int show(Console console, Throwable problem) {
        if (console.showsStackTraces()) {
            problem.printStackTrace(console.err().stream());
        }
        try {
            return say(console, problem);
        } catch (RuntimeException unsayable) {
            console.err().line("paiban: " + problem + " (" + unsayable + ")");
            return ExitCode.FAILURE;
        }
    }

    private static int say(Console console, Throwable problem) {
        if (problem instanceof InputRefused input) {
            return input.show(console);
        }
        Refusal refusal = refusal(problem);
        if (console.isJson()) {
            console.json(NoticesJson.error(refusal.code(), refusal.said(), refusal.hint(), console.texts()));
        } else {
            console.err().line(Style.RED, "paiban: " + console.say(refusal.said()));
            console.err().line("  " + console.say(refusal.hint()));
        }
        return refusal.exitCode();
    }

    private static Refusal refusal(Throwable problem) {
        return switch (problem) {
            case Refusal refusal -> refusal;
            case UncheckedIOException wrapped -> io(Objects.requireNonNull(wrapped.getCause()));
            case IOException direct -> io(direct);
            case OutOfMemoryError memory -> failure("memory", Message.of("cli.failure.memory"));
            default -> failure("internal", Message.of("cli.failure.internal", problem.toString()));
        };
    }

    private static Refusal io(IOException problem) {
        String file = problem instanceof FileSystemException named ? String.valueOf(named.getFile()) : "";
        return failure("io", Message.of("cli.failure.io", file, reason(problem)));
    }

    private static Message reason(IOException problem) {
        return switch (problem) {
            case AccessDeniedException denied -> Message.of("cli.failure.denied");
            case NoSuchFileException missing -> Message.of("cli.failure.no-such-file");
            case NotDirectoryException file -> Message.of("cli.failure.not-a-folder");
            case FileAlreadyExistsException there -> Message.of("cli.failure.exists");
            case FileSystemException system ->
                Message.literal(Objects.requireNonNullElse(system.getReason(), system.toString()));
            default -> Message.literal(String.valueOf(problem.getMessage()));
        };
    }

    private static Refusal failure(String code, Message said) {
        return new Refusal(ExitCode.FAILURE, code, said, Message.of("cli.failure." + code + "-hint"));
    }
}
