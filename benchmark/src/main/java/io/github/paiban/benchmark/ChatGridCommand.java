package io.github.paiban.benchmark;

import io.github.paiban.benchmark.staffing.ChatGrid;
import io.github.paiban.benchmark.staffing.ChatOutcome;
import io.github.paiban.simulation.Precision;
import io.github.paiban.staffing.Assessment.Replies;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts the chat model beside the simulation, case by case. */
@Command(
        name = "chat-grid",
        mixinStandardHelpOptions = true,
        description = {
            "Puts the chat model beside the simulation: loads of 0.3 to 0.98, 1 to 10 chats at once, 1 to 10 rounds,",
            "replies that vary by 0.5 to 1.5, teams of 1 to 100. Prints every case, then a table."
        })
final class ChatGridCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--cases", paramLabel = "N", defaultValue = "252", description = "Cases. Default: 252.")
    private int cases;

    @Option(names = "--from", paramLabel = "N", defaultValue = "0", description = "The first case. Default: 0.")
    private int from;

    @Option(
            names = "--contacts",
            paramLabel = "N",
            defaultValue = "60000",
            description = "Chats simulated for each number of agents, 100 or more. Default: 60000.")
    private double contacts;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "2", description = "Threads. Default: 2.")
    private int threads;

    @Option(names = "--every-reply", description = "Every reply counts, not the first of a chat alone.")
    private boolean countsEveryReply;

    @Option(names = "--only-table", description = "Leave the cases out.")
    private boolean onlyTable;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Replies counted = countsEveryReply ? Replies.ALL : Replies.FIRST;
        List<ChatOutcome> outcomes = new ArrayList<>();
        if (!onlyTable) {
            out.println(ChatOutcome.HEADER);
        }
        for (int number = from; number < from + cases; number++) {
            ChatOutcome outcome = ChatOutcome.of(number, counted, new Precision(contacts, 0, 1, threads));
            outcomes.add(outcome);
            if (!onlyTable) {
                out.println(outcome.line());
                out.flush();
            }
        }
        out.println();
        new ChatGrid(outcomes).table().forEach(out::println);
        out.flush();
        return ExitCode.OK;
    }
}
