package io.github.paiban.cli;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which files a roster is written to. */
final class FormatsOption {
    @Option(
            names = "--formats",
            paramLabel = "FORMAT",
            split = ",",
            converter = Converters.ToFormat.class,
            completionCandidates = Candidates.Formats.class)
    private @Nullable Set<Format> formats;

    /** The formats asked for; all where none is. */
    Set<Format> wanted() {
        return formats == null ? EnumSet.allOf(Format.class) : EnumSet.copyOf(formats);
    }
}
