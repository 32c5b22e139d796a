package io.github.paiban.report;

import java.io.IOException;
import java.io.OutputStream;

/** A file that shows a roster, as a workbook, a page or a picture. Implementations keep no state. */
@FunctionalInterface
public interface RosterDocument {
    /**
     * Writes the document; the same view gives the same bytes. The stream is closed by the caller.
     *
     * @throws IOException where it cannot be written
     */
    void write(RosterView view, OutputStream out) throws IOException;
}
