package io.github.paiban.benchmark;

import io.github.paiban.benchmark.shop.MonthProblem;
import io.github.paiban.benchmark.shop.ShopOutcome;
import io.github.paiban.benchmark.shop.ShopRun;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Solves a generated month. */
@Command(
        name = "shop",
        mixinStandardHelpOptions = true,
        description = "Solves a generated month; exit code 1 where audit and search disagree. The seed is that of the"
                + " month and of the search.")
final class ShopCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private MonthFlags flags = new MonthFlags();

    @Mixin
    private SearchFlags search = new SearchFlags();

    @Override
    public Integer call() throws IOException {
        ShopRun run = new ShopRun(search.options(flags.seed()), this::print);
        ShopOutcome outcome = run.solve(MonthProblem.of(flags.month()));
        if (!outcome.isAgreed()) {
            print("The audit's score is " + outcome.audit() + ", the search's "
                    + outcome.certificate().score() + ".");
        }
        print(outcome.line());
        return outcome.isAgreed() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
