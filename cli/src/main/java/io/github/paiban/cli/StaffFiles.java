package io.github.paiban.cli;

import io.github.paiban.io.folder.AtomicFolder;
import io.github.paiban.io.folder.DemandFile;
import io.github.paiban.notice.Message;
import io.github.paiban.staffing.StreamNeeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the demand goes that volumes ask for: beside the folder's own files only where that is asked for. */
final class StaffFiles {
    private final Path folder;
    private final String name;
    private final boolean overwrites;

    /**
     * Where to write.
     *
     * @param shop the shop's folder
     * @param out another folder to write to; null for {@code out} in the shop's
     * @param writes whether to write into the shop's folder, where {@code roster} reads
     * @param overwrites whether a file there may be replaced
     */
    StaffFiles(Path shop, @Nullable Path out, boolean writes, boolean overwrites) {
        this.folder = writes ? shop : Objects.requireNonNullElse(out, shop.resolve("out"));
        this.name = writes ? there(shop) : DemandFile.names().getFirst();
        this.overwrites = overwrites || !writes;
    }

    /** The demand's file in a folder under whichever of its names, else its usual name. */
    private static String there(Path shop) {
        List<String> names = DemandFile.names();
        return names.stream()
                .filter(each -> Files.exists(shop.resolve(each)))
                .findFirst()
                .orElse(names.getFirst());
    }

    /** The file. */
    Path file() {
        return folder.resolve(name);
    }

    /**
     * Refuses before anything is worked out.
     *
     * @throws Refusal where a file is there and must not be replaced
     */
    void check() {
        if (!overwrites && Files.exists(file())) {
            Message said = Message.of("cli.staff.exists", file().toString());
            throw new Refusal(ExitCode.INPUT_REFUSED, "exists", said, Message.of("cli.staff.exists-hint"));
        }
    }

    /**
     * Writes the demand.
     *
     * @throws IOException where it cannot be written; then all is as it was
     */
    void write(List<StreamNeeds> streams, Locale language) throws IOException {
        AtomicFolder.write(folder, Map.of(name, AtomicFolder.Content.of(DemandFile.bytes(streams, language))));
    }
}
