package io.github.paiban.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code paiban man}: prints the manual page. */
@Command(name = "man", hidden = true)
final class ManCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Override
    public Integer call() {
        root.printText("man", new ManPage(root.commandLine(), root.console()).text());
        return ExitCode.DONE;
    }
}
