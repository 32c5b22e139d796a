package io.github.paiban.cli;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.layout.SheetOptions;
import io.github.paiban.io.layout.SheetReader;
import io.github.paiban.io.layout.SheetReading;
import io.github.paiban.io.layout.SheetReadingJson;
import io.github.paiban.io.table.FileBytes;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Place;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a sheet and shows the reading; where something is left open, it ends as a refusal. */
final class ImportRun {
    private final Console console;

    ImportRun(Console console) {
        this.console = console;
    }

    int run(Path file, @Nullable YearMonth month, String sheet) {
        Notices notices = new Notices();
        FileBytes bytes = new FileBytes(FileLimits.DEFAULT, notices);
        Optional<SheetReading> found = new SheetReader(bytes, new SheetOptions(month, sheet, null)).read(file);
        if (found.isEmpty() && !notices.hasErrors()) {
            notices.accept(NoticeCode.NOT_A_ROSTER.at(Place.of(file.toString()), sheet, Message.of("sheet.no-days")));
        }
        if (found.isEmpty() || notices.hasErrors()) {
            throw new InputRefused(notices.list(), null);
        }
        SheetReading reading = found.get();
        if (console.isJson()) {
            console.json(SheetReadingJson.of(reading, notices.list(), console.texts()));
        } else {
            new NoticeLines(console).print(notices.list());
            new SheetText(reading, console).print();
        }
        return reading.isCertain() ? ExitCode.DONE : ExitCode.INPUT_REFUSED;
    }
}
