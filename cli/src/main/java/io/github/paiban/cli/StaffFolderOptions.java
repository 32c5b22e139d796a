package io.github.paiban.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is asked of a folder's volumes. */
final class StaffFolderOptions {
    @Option(names = "--month", paramLabel = "YYYY-MM", converter = Converters.ToMonth.class)
    @Nullable YearMonth month;

    @Option(names = "--date", paramLabel = "DATE")
    @Nullable String date;

    @Option(names = "--out", paramLabel = "DIR")
    @Nullable Path out;

    @Option(names = "--write")
    boolean writes;

    @Option(names = "--force")
    boolean overwrites;
}
