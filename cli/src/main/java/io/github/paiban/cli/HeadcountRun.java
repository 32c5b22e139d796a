package io.github.paiban.cli;

import io.github.paiban.headcount.DeskPlan.State;
import io.github.paiban.headcount.HeadcountPlan;
import io.github.paiban.headcount.HeadcountPlanner;
import io.github.paiban.quote.Basis;
import io.github.paiban.report.HeadcountJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a folder, finds its smallest teams, writes them and says why they cannot be smaller. */
final class HeadcountRun {
    private final Console asked;
    private final HeadcountWishes wishes;

    HeadcountRun(Console asked, HeadcountWishes wishes) {
        this.asked = asked;
        this.wishes = wishes;
    }

    int run(Path folder, @Nullable Path out) throws IOException {
        HeadcountFolder.Read read = HeadcountFolder.read(folder, wishes);
        Console console = asked.orIn(read.shop().config().language());
        if (!console.isJson()) {
            new NoticeLines(console).print(read.notices());
        }
        HeadcountPlan plan = HeadcountPlanner.plan(read.question(), wishes.options());
        HeadcountFiles files = new HeadcountFiles(Objects.requireNonNullElse(out, folder.resolve("out")));
        String title = read.shop().config().title();
        HeadcountBasis money = new HeadcountBasis(QuoteFolder.findConfig(folder).orElse(null), folder, read.question());
        List<Basis> figures = plan.months().stream()
                .map(month -> money.of(month, Basis.EMPTY))
                .toList();
        List<Path> written = files.write(plan, figures, title, console.texts());
        if (console.isJson()) {
            List<String> names = written.stream().map(Path::toString).toList();
            console.json(HeadcountJson.of(title, plan, figures, read.notices(), names, console.texts()));
        } else {
            new HeadcountText(console, title, plan).print(folder, written);
        }
        boolean isFound = plan.months().stream()
                .allMatch(month -> month.state() == State.CONFIRMED || month.state() == State.ESTIMATED);
        return isFound ? ExitCode.DONE : ExitCode.NOT_LEGAL;
    }
}
