package io.github.paiban.cli;

import io.github.paiban.notice.DidYouMean;
import io.github.paiban.notice.Message;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code paiban help}: the help of all or of one command. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(index = "0", arity = "0..1", paramLabel = "COMMAND")
    private @Nullable String word;

    @Override
    public Integer call() {
        CommandLine all = root.commandLine();
        CommandLine wanted = word == null ? all : find(all.getSubcommands(), word);
        root.showHelp(wanted);
        return ExitCode.DONE;
    }

    private static CommandLine find(Map<String, CommandLine> commands, String word) {
        CommandLine found = commands.get(word);
        if (found == null) {
            Message said = Message.of("cli.usage.unknown-command", word);
            throw new Refusal(ExitCode.USAGE, "unknown-command", said, DidYouMean.hint(word, commands.keySet()));
        }
        return found;
    }
}
