package io.github.paiban.benchmark;

import java.nio.file.Path;

/** Where the project's checkout is. */
final class Project {
    private static final String ROOT = "paiban.root"; // set by benchmark/run

    private Project() {}

    /** The folder that holds the project. */
    static Path root() {
        return Path.of(System.getProperty(ROOT, "")).toAbsolutePath();
    }

    /** Where the public instances are kept, outside the project. */
    static Path sharedInstances() {
        return root().resolveSibling("shared").resolve("benchmarks").resolve("curtois-qu");
    }
}
