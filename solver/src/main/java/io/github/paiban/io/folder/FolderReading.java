package io.github.paiban.io.folder;

import io.github.paiban.io.ShopConfig;
import io.github.paiban.ledger.Ledger;
import io.github.paiban.notice.Notice;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.staffing.Workload;
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
 * @param workload the volumes and the terms on which customers are served; null where no volumes are given
 * @param ledger what was published; empty where nothing was, or the input is refused
 */
public record FolderReading(
        @Nullable RosterProblem problem,
        @Nullable ShopConfig config,
        List<Notice> notices,
        List<InputFile> inputs,
        @Nullable Workload workload,
        Ledger ledger) {
    /** A reading without any work of customers. */
    FolderReading(
            @Nullable RosterProblem problem,
            @Nullable ShopConfig config,
            List<Notice> notices,
            List<InputFile> inputs) {
        this(problem, config, notices, inputs, null, Ledger.EMPTY);
    }

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

    /** The volumes and the terms of service, where volumes are given. */
    public Optional<Workload> findWorkload() {
        return Optional.ofNullable(workload);
    }

    /** The settings, where they can be used. */
    public Optional<ShopConfig> findConfig() {
        return Optional.ofNullable(config);
    }
}
