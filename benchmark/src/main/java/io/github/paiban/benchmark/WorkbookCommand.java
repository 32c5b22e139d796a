package io.github.paiban.benchmark;

import io.github.paiban.benchmark.shop.MonthProblem;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.Texts;
import io.github.paiban.report.Judgement;
import io.github.paiban.report.Palette;
import io.github.paiban.report.RosterView;
import io.github.paiban.report.workbook.RosterWorkbook;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RosterProblem;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times the workbook of a generated month whose roster is left to chance. */
@Command(
        name = "workbook",
        mixinStandardHelpOptions = true,
        description = "Times writing the workbook of a generated month, once in a fresh process. The roster is left to"
                + " chance: one day in seven is off. A limit to the heap is set with PAIBAN_JAVA_OPTS=-Xmx300m.")
final class WorkbookCommand implements Callable<Integer> {
    private static final int DAYS_TO_ONE_OFF = 7;

    @Spec
    private CommandSpec spec;

    @Mixin
    private MonthFlags flags = new MonthFlags();

    @Option(names = "--out", paramLabel = "FILE", description = "Where to keep the workbook; by default it is deleted.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        RosterView view = view(MonthProblem.of(flags.month()));
        Path file = out == null ? Files.createTempFile("paiban", ".xlsx") : out;
        System.gc();
        pools(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        try (OutputStream stream = Files.newOutputStream(file)) {
            new RosterWorkbook().write(view, stream);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long[] peak = new long[1];
        pools(pool -> peak[0] += pool.getPeakUsage().getUsed());
        print(seconds, Files.size(file), peak[0]);
        if (out == null) {
            Files.delete(file);
        }
        return ExitCode.OK;
    }

    private void print(double seconds, long bytes, long peak) {
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "agents=%d seconds=%.2f bytes=%d peak-heap-mb=%d%n",
                        flags.agents(),
                        seconds,
                        bytes,
                        peak >> 20);
        spec.commandLine().getOut().flush();
    }

    /** The parts of the heap; their peaks need not fall together, so the sum is an upper bound. */
    private static void pools(Consumer<MemoryPoolMXBean> each) {
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .forEach(each);
    }

    private RosterView view(RosterProblem problem) {
        Frame frame = Frame.of(problem.month());
        SplittableRandom random = new SplittableRandom(flags.seed());
        int[][] grid = new int[frame.agents()][frame.days()];
        for (int[] row : grid) {
            for (int day = 0; day < row.length; day++) {
                row[day] = random.nextInt(DAYS_TO_ONE_OFF) == 0
                        ? 0
                        : random.nextInt(2, frame.duties().size());
            }
        }
        Roster roster = frame.roster(grid);
        Judgement judgement = Judgement.of(problem, roster, Audit.of(problem).judge(roster), List.of());
        Palette palette = Palette.of(problem.month().shifts(), Map.of());
        return new RosterView(judgement, null, Duty::code, palette, Texts.in(Locale.CHINESE));
    }
}
