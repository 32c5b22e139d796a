package io.github.paiban.cli;

import io.github.paiban.notice.DidYouMean;
import io.github.paiban.notice.Message;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what was wrong with a command line, and what was perhaps meant. */
final class UsageErrors implements IParameterExceptionHandler {
    private final Console console;

    UsageErrors(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        Message help = Message.of("cli.usage.help-hint", console.command(path(command)));
        return Failures.show(console, refusal(problem, command, help));
    }

    /** The command's name below paiban, with {@code --help}. */
    private static String path(CommandSpec command) {
        return command.parent() == null ? "--help" : command.name() + " --help";
    }

    private static Refusal refusal(ParameterException problem, CommandSpec command, Message help) {
        return switch (problem) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, command, help);
            case MissingParameterException missing -> missing(missing, help);
            case OverwrittenOptionException twice -> usage("twice", help, name(twice.getOverwritten()));
            default -> other(problem, help);
        };
    }

    private static Refusal unmatched(UnmatchedArgumentException problem, CommandSpec command, Message help) {
        String word = problem.getUnmatched().get(0);
        if (problem.isUnknownOption()) {
            List<String> options = command.options().stream()
                    .flatMap(option -> List.of(option.names()).stream())
                    .toList();
            return usage("unknown-option", closest(word.split("=", 2)[0], options, help), word);
        }
        if (!command.subcommands().isEmpty()) {
            return usage(
                    "unknown-command",
                    DidYouMean.hint(word, command.subcommands().keySet()),
                    word);
        }
        return usage("unexpected", help, word);
    }

    private static Message closest(String word, List<String> known, Message otherwise) {
        return DidYouMean.findClosest(word, known).isPresent() ? DidYouMean.hint(word, known) : otherwise;
    }

    private static Refusal missing(MissingParameterException problem, Message help) {
        List<String> names =
                problem.getMissing().stream().map(UsageErrors::name).toList();
        boolean value = problem.getMissing().stream().anyMatch(each -> each.isOption() && !each.required());
        return usage(value ? "needs-value" : "missing", help, names);
    }

    private static Refusal other(ParameterException problem, Message help) {
        ArgSpec argument = problem.getArgSpec();
        if (argument == null || problem.getValue() == null) {
            return usage("unknown", help, String.valueOf(problem.getMessage()));
        }
        String name = name(argument);
        Message expected = Message.of("cli.expected." + name.replace("--", ""));
        return usage("bad-value", help, name, problem.getValue(), expected);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static Refusal usage(String code, Message hint, Object... args) {
        return new Refusal(CommandLine.ExitCode.USAGE, code, Message.of("cli.usage." + code, args), hint);
    }
}
