package io.github.paiban.report;

/** The help of a command as JSON. */
public final class HelpJson {
    private HelpJson() {}

    /** A document {@code {"command", "text"}}. */
    public static String of(String command, String text) {
        return Json.text(Json.object().put("command", command).put("text", text));
    }
}
