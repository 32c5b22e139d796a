package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.io.folder.AtomicFolder;
import io.github.paiban.io.folder.StarterFolder;
import io.github.paiban.notice.Message;
import io.github.paiban.report.FilesJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a shop's folder to begin with, in the language of the console, for a month. */
final class Starter {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Console console;
    private final Map<String, String> texts;

    Starter(Console console, YearMonth month) {
        this.console = console;
        this.texts = StarterFolder.files(console.texts().locale(), month);
    }

    /**
     * Writes all files.
     *
     * @param overwrites whether files that are there are replaced
     * @throws Refusal where some are there and must not be
     * @throws IOException where they cannot be written; then all is as it was
     */
    void write(Path folder, boolean overwrites) throws IOException {
        if (!overwrites) {
            texts.keySet().forEach(file -> refuseIfThere(folder.resolve(file)));
        }
        Map<String, AtomicFolder.Content> contents = new LinkedHashMap<>();
        texts.forEach((file, text) -> contents.put(file, AtomicFolder.Content.of(bytes(file, text))));
        AtomicFolder.write(folder, contents);
        say(folder);
    }

    private static void refuseIfThere(Path file) {
        if (Files.exists(file)) {
            Message said = Message.of("cli.init.exists", file.toString());
            throw new Refusal(ExitCode.INPUT_REFUSED, "exists", said, Message.of("cli.init.exists-hint"));
        }
    }

    /** Tables begin with a byte order mark, so that Excel reads them as UTF-8. */
    private static byte[] bytes(String file, String text) {
        String mark = file.endsWith(".csv") ? BYTE_ORDER_MARK : "";
        return (mark + text).getBytes(StandardCharsets.UTF_8);
    }

    private void say(Path folder) {
        if (console.isJson()) {
            List<String> files = texts.keySet().stream()
                    .map(file -> folder.resolve(file).toString())
                    .toList();
            console.json(FilesJson.of(files));
            return;
        }
        console.out().line(console.say("init.done", folder));
        texts.keySet().forEach(file -> console.out().line("  " + file));
        console.out().line(Style.BOLD, console.say("init.next", console.command("roster " + folder)));
    }
}
