package io.github.paiban.report.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Folds lines at 75 octets without the line break, never inside a character (RFC 5545, section 3.1). The library folds
 * at so many characters, and a Chinese one has three octets.
 */
final class OctetFolding {
    private static final int MOST = 75;
    private static final byte[] BREAK = {'\r', '\n'};

    private OctetFolding() {}

    /** The bytes of a text whose lines end with CR LF. */
    static byte[] fold(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() * 2);
        text.lines().forEach(line -> {
            fold(line, out);
            out.writeBytes(BREAK);
        });
        return out.toByteArray();
    }

    private static void fold(String line, ByteArrayOutputStream out) {
        int used = 0;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            byte[] octets = character.getBytes(StandardCharsets.UTF_8);
            if (used + octets.length > MOST) {
                out.writeBytes(BREAK);
                out.write(' ');
                used = 1;
            }
            out.writeBytes(octets);
            used += octets.length;
            i += character.length();
        }
    }
}
