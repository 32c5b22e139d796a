package io.github.paiban.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code paiban completion}: prints what a shell needs to complete commands and options. */
@Command(name = "completion", hidden = true)
final class CompletionCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Override
    public Integer call() {
        root.printText("completion", AutoComplete.bash("paiban", root.commandLine()));
        return ExitCode.DONE;
    }
}
