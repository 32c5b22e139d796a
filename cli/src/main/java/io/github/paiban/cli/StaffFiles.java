package io.github.paiban.cli;

import io.github.paiban.io.folder.AtomicFolder;
import io.github.paiban.io.folder.DemandFile;
import io.github.paiban.staffing.StreamNeeds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the demand goes that volumes ask for: beside the folder's own files only where that is asked for. */
final class StaffFiles {
    private final TableTarget target;

    /**
     * Where to write.
     *
     * @param shop the shop's folder
     * @param wishes whether to write among its files, where {@code roster} reads, or where else
     */
    StaffFiles(Path shop, WriteOptions wishes) {
        this.target = TableTarget.of(shop, wishes, DemandFile.names());
    }

    /** The file. */
    Path file() {
        return target.file();
    }

    /**
     * Refuses before anything is worked out.
     *
     * @throws Refusal where a file is there and must not be replaced
     */
    void check() {
        target.check();
    }

    /**
     * Writes the demand.
     *
     * @throws IOException where it cannot be written; then all is as it was
     */
    void write(List<StreamNeeds> streams, Locale language) throws IOException {
        AtomicFolder.Content demand = AtomicFolder.Content.of(DemandFile.bytes(streams, language));
        AtomicFolder.write(target.folder(), Map.of(target.name(), demand));
    }
}
