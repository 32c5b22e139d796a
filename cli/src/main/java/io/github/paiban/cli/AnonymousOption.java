package io.github.paiban.cli;

import io.github.paiban.report.Anonymity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether names are left out, and what stands in their place. */
final class AnonymousOption {
    @Option(
            names = "--anonymous",
            arity = "0..1",
            paramLabel = "MODE",
            fallbackValue = Anonymous.OTHERWISE,
            preprocessor = Anonymous.Alone.class,
            converter = Converters.ToAnonymity.class,
            completionCandidates = Candidates.Anonymous.class)
    private @Nullable String anonymous;

    /** What stands in place of names; null for the names. */
    @Nullable Anonymity anonymity() {
        return Anonymous.of(anonymous);
    }
}
