package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Which files were written, as JSON. */
public final class FilesJson {
    private FilesJson() {}

    /** A document {@code {"files": […], "notices": []}}. */
    public static String of(List<String> files) {
        ObjectNode document = Json.object();
        document.set("files", Json.texts(files));
        document.putArray("notices");
        return Json.text(document);
    }
}
