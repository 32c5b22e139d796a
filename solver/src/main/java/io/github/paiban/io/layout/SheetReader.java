package io.github.paiban.io.layout;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.legend.LegendFinder;
import io.github.paiban.io.sheet.Sheet;
import io.github.paiban.io.sheet.SheetFile;
import io.github.paiban.io.table.FileBytes;
import io.github.paiban.io.text.Cleaning;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a roster from a sheet of any layout and says what was assumed, what was not understood and what is left open.
 *
 * @param bytes where to tell what is wrong with the file, and the limits
 * @param options what is known beside the sheet
 */
public record SheetReader(FileBytes bytes, SheetOptions options) {
    private static final int HEAD = 10;

    /** Reads a file on disk; empty, with a notice unless the sheet just holds no roster, where nothing was read. */
    public Optional<SheetReading> read(Path path) {
        return bytes.read(path).flatMap(content -> read(path.toString(), content));
    }

    /**
     * Reads a file's bytes.
     *
     * @param file the file as the user knows it
     * @param content what it holds
     */
    public Optional<SheetReading> read(String file, byte[] content) {
        return read(file, new SheetFile(bytes).read(file, content));
    }

    /**
     * Reads the sheets of a file.
     *
     * @param file the file as the user knows it
     * @param all its sheets
     */
    public Optional<SheetReading> read(String file, List<Sheet> all) {
        List<Sheet> sheets = OwnSheets.without(all);
        String name = Path.of(file).getFileName().toString();
        List<Draft> drafts = new ArrayList<>();
        for (Sheet sheet : wanted(file, sheets)) {
            new SheetDrafter(sheet, elsewhere(name, sheet, sheets), options)
                    .read()
                    .ifPresent(drafts::add);
        }
        drafts.forEach(draft -> explain(draft, sheets));
        return new SheetChoice(name, options).choose(drafts);
    }

    /** Codes that their own sheet does not explain may be explained on one without days. */
    private static void explain(Draft draft, List<Sheet> sheets) {
        Set<String> open = draft.texts();
        open.removeIf(text -> draft.codes.find(text).isPresent());
        sheets.stream()
                .filter(other -> other != draft.sheet && Block.all(other).isEmpty())
                .limit(HEAD)
                .forEach(other -> draft.explain(other, new LegendFinder(other, LegendFinder.Area.whole()).find(open)));
        new Symbols(draft).judge();
    }

    private List<Sheet> wanted(String file, List<Sheet> sheets) {
        String name = Cleaning.key(options.sheet());
        if (name.isEmpty()) {
            return sheets;
        }
        List<Sheet> named = sheets.stream()
                .filter(sheet -> Cleaning.key(sheet.name()).equals(name))
                .toList();
        if (named.isEmpty() && !sheets.isEmpty()) {
            List<String> names = sheets.stream().map(Sheet::name).toList();
            Message said = Message.of("sheet.open.unknown-sheet", options.sheet(), names);
            bytes.notices().accept(NoticeCode.SHEET_OPEN.at(Place.of(file), options.sheet(), said));
        }
        return named;
    }

    private static Hints elsewhere(String name, Sheet sheet, List<Sheet> sheets) {
        int dot = name.lastIndexOf('.');
        Hints hints = new Hints().add(dot > 0 ? name.substring(0, dot) : name, Message.of("sheet.source.file", name));
        sheets.stream()
                .filter(other -> other != sheet)
                .limit(HEAD)
                .forEach(other -> hints.addRows(other, 0, Math.min(other.rows(), HEAD)));
        return hints;
    }
}
