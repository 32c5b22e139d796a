package io.github.paiban.cli;

import io.github.paiban.io.yaml.Overlay;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code paiban headcount}: the smallest team that can be rostered, month by month, and whom to hire when. */
@Command(name = "headcount")
final class HeadcountCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Mixin
    private final FolderParameter dir = new FolderParameter();

    @Option(names = "--months", paramLabel = "MONTHS", converter = HeadcountMonths.Converter.class)
    private @Nullable HeadcountMonths months;

    @Option(names = "--from-volume", paramLabel = "FILE", split = ",")
    private List<Path> volumes = List.of();

    @Option(names = "--seconds", paramLabel = "N", converter = CountConverters.ToSeconds.class)
    private @Nullable Duration seconds;

    @Option(names = "--steps", paramLabel = "N", converter = CountConverters.ToSteps.class)
    private @Nullable Long steps;

    @Option(names = "--scenarios", paramLabel = "FILE", arity = "0..1", fallbackValue = "")
    private @Nullable Path scenarios;

    @Mixin
    private final OutOption out = new OutOption();

    @Override
    public Integer call() throws IOException {
        HeadcountWishes wishes = new HeadcountWishes(
                Objects.requireNonNullElse(months, HeadcountMonths.USUAL), volumes, seconds, steps, Overlay.NONE);
        if (scenarios != null) {
            Path folder = Objects.requireNonNullElse(out.folder(), dir.folder().resolve("out"));
            return new ScenarioRun(root.console(), wishes).run(dir.folder(), scenarios, folder);
        }
        return new HeadcountRun(root.console(), wishes).run(dir.folder(), out.folder());
    }
}
