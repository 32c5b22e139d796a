package io.github.paiban.cli;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which month is read. */
final class MonthOption {
    @Option(names = "--month", paramLabel = "YYYY-MM", converter = Converters.ToMonth.class)
    private @Nullable YearMonth month;

    /** The month; null for the folder's own. */
    @Nullable YearMonth month() {
        return month;
    }
}
