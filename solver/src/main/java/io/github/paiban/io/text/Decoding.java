package io.github.paiban.io.text;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: a byte order mark decides; without one strict UTF-8, else GB18030 (and with it GBK, which Excel on
 * Chinese Windows writes) or Big5, whichever the bytes are common characters of. What was found other than UTF-8 is
 * said.
 */
public final class Decoding {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");

    private final String file;
    private final byte[] bytes;
    private final Consumer<Notice> notices;

    private Decoding(String file, byte[] bytes, Consumer<Notice> notices) {
        this.file = file;
        this.bytes = bytes;
        this.notices = notices;
    }

    /** The text without its byte order mark; empty, and a notice given, where the bytes are no text. */
    public static Optional<String> decode(String file, byte[] bytes, Consumer<Notice> notices) {
        return new Decoding(file, bytes, notices).decode();
    }

    private Optional<String> decode() {
        if (begins(0xEF, 0xBB, 0xBF)) {
            return strictly(StandardCharsets.UTF_8, 3);
        }
        if (begins(0xFF, 0xFE)) {
            return said("UTF-16", strictly(StandardCharsets.UTF_16LE, 2));
        }
        if (begins(0xFE, 0xFF)) {
            return said("UTF-16", strictly(StandardCharsets.UTF_16BE, 2));
        }
        Optional<String> kind = findBinaryKind();
        if (kind.isPresent()) {
            notices.accept(NoticeCode.NOT_TEXT.at(Place.of(file), kind.get()));
            return Optional.empty();
        }
        String utf8 = tryDecode(StandardCharsets.UTF_8, 0);
        if (utf8 != null) {
            return Optional.of(utf8);
        }
        String big5 = ChineseBytes.looksLikeBig5(bytes) ? tryDecode(BIG5, 0) : null;
        return big5 == null ? said("GB18030 (GBK)", strictly(GB18030, 0)) : said("Big5", Optional.of(big5));
    }

    private Optional<String> said(String encoding, Optional<String> text) {
        if (text.isPresent()) {
            notices.accept(NoticeCode.ENCODING_DETECTED.at(Place.of(file), encoding, encoding));
        }
        return text;
    }

    private Optional<String> strictly(Charset charset, int from) {
        String text = tryDecode(charset, from);
        if (text == null) {
            int bad = firstBadByte(from == 0 ? StandardCharsets.UTF_8 : charset, from);
            String value = String.format(Locale.ROOT, "0x%02X", bytes[Math.min(bad, bytes.length - 1)]);
            notices.accept(NoticeCode.BAD_ENCODING.at(new Place(file, lineOf(bad), 0), value));
        }
        return Optional.ofNullable(text);
    }

    private @Nullable String tryDecode(Charset charset, int from) {
        try {
            return strict(charset)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException notThis) {
            return null;
        }
    }

    private int firstBadByte(Charset charset, int from) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result;
        CharsetDecoder decoder = strict(charset);
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return in.position();
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private int lineOf(int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private Optional<String> findBinaryKind() {
        if (begins('P', 'K', 3, 4)) {
            return Optional.of("Excel (.xlsx)");
        }
        if (begins(0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of("Excel (.xls)");
        }
        int zeros = 0;
        for (byte each : bytes) {
            zeros += each == 0 ? 1 : 0;
        }
        return zeros > 8 && zeros > bytes.length / 100 ? Optional.of("0x00") : Optional.empty();
    }

    private boolean begins(int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
