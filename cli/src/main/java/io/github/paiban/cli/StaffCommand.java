package io.github.paiban.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code paiban staff}: how many agents a volume needs, and what service a number of agents gives. */
@Command(name = "staff")
final class StaffCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Mixin
    private final StaffOptions options = new StaffOptions();

    @Override
    public Integer call() {
        return new StaffCalculator(root.console()).run(options);
    }
}
