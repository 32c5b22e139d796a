package io.github.paiban.cli;

import io.github.paiban.report.Versions;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        Versions versions = Versions.current();
        return new String[] {
            "paiban " + versions.paiban() + " (Timefold Solver " + versions.timefold() + ", Java " + versions.java()
                    + ")"
        };
    }
}
