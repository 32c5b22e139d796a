package io.github.paiban.cli;

import io.github.paiban.staffing.ModelChoice;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code paiban staff DIR}: what the volumes of a folder need. */
@Command(name = "staff")
final class StaffFolderCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(index = "0", paramLabel = "DIR")
    private Path folder;

    @Option(names = "--month", paramLabel = "YYYY-MM", converter = Converters.ToMonth.class)
    private @Nullable YearMonth month;

    @Option(names = "--model", paramLabel = "MODEL", converter = Converters.ToModel.class)
    private ModelChoice model = ModelChoice.CHAT;

    @Option(names = "--date", paramLabel = "DATE")
    private @Nullable String date;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = "--write")
    private boolean writes;

    @Option(names = "--force")
    private boolean overwrites;

    @Override
    public Integer call() throws Exception {
        return new StaffRun(root.console(), model, date)
                .run(folder, month, new StaffFiles(folder, out, writes, overwrites));
    }
}
