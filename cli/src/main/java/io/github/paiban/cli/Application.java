package io.github.paiban.cli;

import io.github.paiban.Paiban;
import io.github.paiban.model.Roster;
import io.github.paiban.report.Judgement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether and where a changed roster is written.
 *
 * @param isWanted whether it is written at all
 * @param isForced whether it is written even where it breaks must rules that the former kept
 * @param out the folder; null for {@code out} in the shop's folder
 * @param formats which files
 */
record Application(
        boolean isWanted, boolean isForced, @Nullable Path out, Set<Format> formats) {
    Application {
        formats = Set.copyOf(formats);
    }

    /** Whether a change is written. */
    boolean accepts(boolean isLegal) {
        return isWanted && (isLegal || isForced);
    }

    /**
     * Writes a changed roster.
     *
     * @param changes the document of the change
     * @return the files written
     */
    RosterFiles write(Shop shop, Roster roster, String changes, Console console) throws IOException {
        Path folder = Objects.requireNonNullElse(out, shop.folder().resolve("out"));
        RosterFiles files = new RosterFiles(shop, folder, formats);
        files.checkWritable();
        Judgement judgement = Judgement.of(
                        shop.problem(), roster, Paiban.check(shop.problem(), roster), Paiban.prove(shop.problem()))
                .serving(shop.workload());
        files.writeChanged(judgement, changes, console.texts());
        return files;
    }
}
