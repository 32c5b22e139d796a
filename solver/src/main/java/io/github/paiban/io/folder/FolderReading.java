package io.github.paiban.io.folder;

import io.github.paiban.io.ShopConfig;
import io.github.paiban.notice.Notice;
import io.github.paiban.rules.RosterProblem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a shop folder.
 *
 * @param problem the month and its rules; null where an error refuses the input
 * @param config the settings, for the period read; null where they cannot be used
 * @param notices all that is to be said, in order of files and lines
 * @param inputs the files read, in order of names
 */
public record FolderReading(
        @Nullable RosterProblem problem, @Nullable ShopConfig config, List<Notice> notices, List<InputFile> inputs) {
    public FolderReading {
        notices = List.copyOf(notices);
        inputs = List.copyOf(inputs);
    }

    /** Whether an error refuses the input. */
    public boolean isRefused() {
        return problem == null;
    }

    /** The month and its rules, unless the input is refused. */
    public Optional<RosterProblem> findProblem() {
        return Optional.ofNullable(problem);
    }

    /** The settings, where they can be used. */
    public Optional<ShopConfig> findConfig() {
        return Optional.ofNullable(config);
    }
}
