package io.github.paiban.cli;

import io.github.paiban.notice.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Where a table of a shop's folder is written: beside the folder's own files only where that is asked for.
 *
 * @param folder the folder
 * @param name the file's name
 * @param overwrites whether a file there may be replaced
 */
record TableTarget(Path folder, String name, boolean overwrites) {
    /**
     * The place for a table.
     *
     * @param shop the shop's folder
     * @param wishes what was asked for
     * @param names the names of the table's file, the usual one first
     */
    static TableTarget of(Path shop, WriteOptions wishes, List<String> names) {
        if (wishes.writes()) {
            return new TableTarget(shop, there(shop, names), wishes.overwrites());
        }
        Path out = Objects.requireNonNullElse(wishes.out(), shop.resolve("out"));
        return new TableTarget(out, names.getFirst(), true);
    }

    /** The file in a folder under whichever of its names, else its usual name. */
    private static String there(Path shop, List<String> names) {
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
}
