package io.github.paiban.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.notice.Notice;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DecodingTest {
    private static final String TEXT = "工号,姓名\n018,张三\n";

    private final List<Notice> notices = new ArrayList<>();

    @Test
    void utf8IsReadWithoutAWord() {
        assertThat(decode(TEXT.getBytes(StandardCharsets.UTF_8))).contains(TEXT);
        assertThat(decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).contains(TEXT);
        assertThat(said()).isEmpty();
    }

    @Test
    void gbkIsDetectedAndSaid() {
        assertThat(decode(TEXT.getBytes(Charset.forName("GBK")))).contains(TEXT);
        assertThat(said()).containsExactly("INFO agents.csv:0:0 encoding-detected GB18030 (GBK)");
    }

    @Test
    void big5IsToldFromGbkByItsCommonCharacters() {
        String text = "員工,姓名\n018,陳怡君\n019,林志豪\n班別,早班、晚班、輪休\n";

        assertThat(decode(text.getBytes(Charset.forName("Big5")))).contains(text);
        assertThat(said()).containsExactly("INFO agents.csv:0:0 encoding-detected Big5");
        assertThat(decode(text.getBytes(Charset.forName("GBK")))).contains(text);
        assertThat(said()).last().isEqualTo("INFO agents.csv:0:0 encoding-detected GB18030 (GBK)");
    }

    @Test
    void rareCharactersOfGb18030AreRead() {
        assertThat(decode("𠮷,㐀\n".getBytes(Charset.forName("GB18030")))).contains("𠮷,㐀\n");
    }

    @Test
    void utf16WithAMarkIsRead() {
        assertThat(decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
                .contains(TEXT);
        assertThat(decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)))
                .contains(TEXT);
        assertThat(said()).hasSize(2).allMatch(line -> line.contains("encoding-detected UTF-16"));
    }

    @Test
    void whatIsNeitherIsRefusedWithItsLine() {
        assertThat(decode(new byte[] {'a', '\n', 'b', '\n', (byte) 0xFF, (byte) 0xFF}))
                .isEmpty();
        assertThat(said()).containsExactly("ERROR agents.csv:3:0 bad-encoding 0xFF");
    }

    @Test
    void aMarkBindsToItsEncoding() {
        assertThat(decode(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '\n', (byte) 0xC4, (byte) 0xE3}))
                .isEmpty();
        assertThat(decode(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'})).isEmpty();
        assertThat(said()).hasSize(2).allMatch(line -> line.contains("bad-encoding"));
    }

    @Test
    void workbooksAndBinariesAreNoText() {
        assertThat(decode(new byte[] {'P', 'K', 3, 4, 9})).isEmpty();
        assertThat(decode(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .isEmpty();
        assertThat(decode(new byte[100])).isEmpty();
        assertThat(said())
                .containsExactly(
                        "ERROR agents.csv:0:0 not-text Excel (.xlsx)",
                        "ERROR agents.csv:0:0 not-text Excel (.xls)",
                        "ERROR agents.csv:0:0 not-text 0x00");
    }

    private Optional<String> decode(byte[] bytes) {
        return Decoding.decode("agents.csv", bytes, notices::add);
    }

    private List<String> said() {
        return notices.stream()
                .map(n -> n.severity() + " " + n.place() + " " + n.code() + " " + n.value())
                .toList();
    }
}
