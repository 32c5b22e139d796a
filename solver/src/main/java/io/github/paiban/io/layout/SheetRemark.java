package io.github.paiban.io.layout;

import io.github.paiban.notice.Message;

/**
 * Something to say about the reading of a sheet.
 *
 * @param code stable name in lower case with hyphens
 * @param cell address, as in {@code Sheet1!H12}; empty where the whole is meant
 * @param text what stands there; empty where nothing is meant
 * @param said the words
 */
public record SheetRemark(String code, String cell, String text, Message said) {
    /** Whether a cell is not read at all, rather than a word that nobody explains. */
    public boolean isLoss() {
        return !code.equals("unknown-word") && !code.equals("not-in-legend");
    }

    static SheetRemark assumed(String code, Object... args) {
        return new SheetRemark(code, "", "", Message.of("sheet.assumed." + code, args));
    }

    static SheetRemark open(String code, Object... args) {
        return new SheetRemark(code, "", "", Message.of("sheet.open." + code, args));
    }

    static SheetRemark unread(String code, ReadCell cell, Object... args) {
        return new SheetRemark(code, cell.address(), cell.text(), Message.of("sheet.unread." + code, args));
    }
}
