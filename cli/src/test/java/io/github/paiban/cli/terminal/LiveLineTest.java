package io.github.paiban.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class LiveLineTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final LiveLine line = new LiveLine(new Terminal(stream, true, false, 10));

    @Test
    void aLineIsDrawnOverTheOneBeforeAndCutToTheTerminal() {
        line.show("short");
        line.show("排班排班排班");

        assertThat(text()).isEqualTo("\r\u001b[Kshort\r\u001b[K排班排班…");
    }

    @Test
    void erasingTakesItAwayOnce() {
        line.show("short");
        line.erase();
        line.erase();

        assertThat(text()).isEqualTo("\r\u001b[Kshort\r\u001b[K");
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
