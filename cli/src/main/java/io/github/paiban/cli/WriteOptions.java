package io.github.paiban.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a table of a shop's folder is written: into another folder, or among the folder's own files. */
final class WriteOptions {
    @Mixin
    private final OutOption out = new OutOption();

    @Option(names = "--write")
    private boolean writes;

    @Option(names = "--force")
    private boolean overwrites;

    /** Another folder to write to; null for {@code out} in the shop's. */
    @Nullable Path out() {
        return out.folder();
    }

    /** Whether to write into the shop's folder, where other commands read. */
    boolean writes() {
        return writes;
    }

    /** Whether a file there may be replaced. */
    boolean overwrites() {
        return overwrites;
    }
}
