package io.github.paiban.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.cli.terminal.Table.Cell;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class TableTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void columnsStandStraightWithChineseAndLatinText() {
        new Table(2).row("白班", "a").row("night", "b").print(Terminal.plain(stream));

        assertThat(text()).isEqualTo("  白班   a\n  night  b\n");
    }

    @Test
    void numbersStandAtTheRight() {
        new Table(0)
                .row(Cell.number("9"), Cell.number("1"))
                .row(Cell.number("120"), Cell.number("10"))
                .print(Terminal.plain(stream));

        assertThat(text()).isEqualTo("  9   1\n120  10\n");
    }

    @Test
    void theLastColumnGoesOnBelowItselfWhereTheTerminalEnds() {
        new Table(0).row("ab", "one two three four five").print(new Terminal(stream, true, false, 20));

        assertThat(text()).isEqualTo("ab  one two three\n    four five\n");
    }

    @Test
    void inAFileLinesAreNotBroken() {
        new Table(0).row("ab", "x ".repeat(200) + "y").print(Terminal.plain(stream));

        assertThat(text().lines()).hasSize(1);
    }

    @Test
    void coloursDoNotMoveColumns() {
        new Table(0)
                .row(Cell.of(Style.RED, "错"), Cell.of("x"))
                .row("error", "y")
                .print(new Terminal(stream, true, true, 80));

        assertThat(text()).isEqualTo("\u001b[31m错\u001b[0m     x\nerror  y\n");
    }

    @Test
    void noLineEndsInSpaces() {
        new Table(0).row("a", "").row("b", "c").print(Terminal.plain(stream));

        assertThat(text()).isEqualTo("a\nb  c\n");
    }

    @Test
    void wordsThatHaveNoRoomBesideTheirRowStandBelowIt() {
        new Table(0)
                .row("a".repeat(12), "why it is so")
                .row("b", "because")
                .print(new Terminal(stream, true, false, 20));

        assertThat(text()).isEqualTo("aaaaaaaaaaaa\n    why it is so\nb\n    because\n");
    }

    @Test
    void aTableOfTooManyColumnsIsShownInBlocks() {
        new Table(0)
                .row(Cell.of("name"), Cell.number("111111"), Cell.number("222222"), Cell.number("333333"))
                .row(Cell.of("ab"), Cell.number("1"), Cell.number("2"), Cell.number("3"))
                .print(new Terminal(stream, true, false, 20));

        assertThat(text()).isEqualTo("name  111111  222222\nab         1       2\nname  333333\nab         3\n");
    }

    @Test
    void whatWouldPlayTricksOnATerminalIsShownOrLeftOut() {
        new Table(0).row("a\u001b[31m\t\u202Eb", "x").row("张三", "y").print(Terminal.plain(stream));
        Terminal.plain(stream).line("\u0007\u2066张三\u2069");

        assertThat(text()).isEqualTo("a�[31m�b  x\n张三      y\n�张三\n");
    }

    @Test
    void narrowerGapsComeBeforeBlocks() {
        new Table(0)
                .row(Cell.of("name"), Cell.number("11111111"), Cell.number("222222"))
                .print(new Terminal(stream, true, false, 20));

        assertThat(text()).isEqualTo("name 11111111 222222\n");
    }

    @Test
    void inFewLinesTextsAreCutAndTheirTailsStay() {
        new Table(0)
                .row(Cell.of("ab"), new Cell("one two three four five six seven", Style.PLAIN, false, " (2 more)"))
                .print(new Terminal(stream, true, false, 20), 1);

        assertThat(text()).isEqualTo("ab  one tw… (2 more)\n");
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
