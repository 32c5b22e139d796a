package io.github.paiban.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is asked of a folder's volumes. */
final class StaffFolderOptions {
    @Mixin
    final MonthOption month = new MonthOption();

    @Option(names = "--date", paramLabel = "DATE")
    @Nullable String date;

    @Mixin
    final WriteOptions written = new WriteOptions();
}
