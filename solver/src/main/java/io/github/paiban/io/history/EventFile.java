package io.github.paiban.io.history;

import io.github.paiban.forecast.Event;
import io.github.paiban.io.table.FileBytes;
import io.github.paiban.io.table.Headings;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.Table;
import io.github.paiban.io.table.TableKind;
import io.github.paiban.io.table.TableReader;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.model.Period;
import io.github.paiban.notice.Notice;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A file of events alone. */
public final class EventFile {
    private EventFile() {}

    /**
     * What came of reading it.
     *
     * @param events the events without errors
     * @param notices all that is to be said
     */
    public record Reading(List<Event> events, List<Notice> notices) {}

    /**
     * Reads a file of events.
     *
     * @param near where dates lie whose year is left out
     */
    public static Reading read(Path file, Period near) {
        Notices notices = new Notices();
        FileBytes bytes = new FileBytes(FileLimits.DEFAULT, notices);
        Table table = bytes.read(file)
                .map(content -> new TableReader(
                                TableKind.EVENTS, Headings.of(TableKind.EVENTS, Map.of()), file.toString(), notices)
                        .read(bytes.records(file.toString(), content)))
                .orElse(Table.EMPTY);
        List<Event> events = new EventLines(near, new Streams(), notices).read(table);
        return new Reading(events, notices.list());
    }
}
