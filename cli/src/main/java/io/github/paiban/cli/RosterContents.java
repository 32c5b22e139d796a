package io.github.paiban.cli;

import io.github.paiban.io.folder.AtomicFolder;
import io.github.paiban.io.folder.AtomicFolder.Content;
import io.github.paiban.report.RosterJson;
import io.github.paiban.report.RosterView;
import io.github.paiban.report.calendar.FormerCalendar;
import io.github.paiban.report.calendar.RosterCalendars;
import io.github.paiban.report.page.RosterPage;
import io.github.paiban.report.picture.RosterPdf;
import io.github.paiban.report.picture.RosterPictures;
import io.github.paiban.report.workbook.RosterWorkbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** What stands in the files of each format. */
final class RosterContents {
    private final Shop shop;
    private final Path folder;

    /**
     * The contents of a shop's files.
     *
     * @param folder where they will be; the calendar that is there now says what was published before
     */
    RosterContents(Shop shop, Path folder) {
        this.shop = shop;
        this.folder = folder;
    }

    /** The files of a format by name, the one that the format is named for first. */
    Map<String, Content> of(Format format, RosterView view) throws IOException {
        return switch (format) {
            case CSV -> one(format, Content.of(shop.file().wide(view.judgement().roster())));
            case LONG ->
                one(format, Content.of(shop.file().tall(view.judgement().roster())));
            case JSON -> one(format, text(RosterJson.of(view.judgement(), view.texts())));
            case XLSX -> one(format, out -> new RosterWorkbook().write(view, out));
            case HTML -> one(format, out -> new RosterPage().write(view, out));
            case PNG -> all(RosterPictures.files(view));
            case PDF -> one(format, out -> new RosterPdf().write(view, out));
            case ICS -> all(calendars(view));
        };
    }

    /** A document as a file of text. */
    static AtomicFolder.Content text(String document) {
        return Content.of((document + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, byte[]> calendars(RosterView view) throws IOException {
        ZoneId zone = shop.config().zone();
        Path file = folder.resolve(RosterCalendars.TEAM);
        FormerCalendar former =
                Files.isRegularFile(file) ? FormerCalendar.read(Files.readAllBytes(file), zone) : FormerCalendar.NONE;
        return RosterCalendars.of(view, zone, former).files();
    }

    private static Map<String, Content> one(Format format, Content content) {
        return Map.of(format.file(), content);
    }

    private static Map<String, Content> all(Map<String, byte[]> files) {
        Map<String, Content> contents = new LinkedHashMap<>();
        files.forEach((name, bytes) -> contents.put(name, Content.of(bytes)));
        return contents;
    }
}
