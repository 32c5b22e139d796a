package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.io.NoticeCode;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Place;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NoticeLinesTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void theSameOfSeveralFilesIsSaidOnce() {
        List<String> lines = lines(
                NoticeCode.ENCODING_DETECTED.at(Place.of("a.csv"), "GBK"),
                NoticeCode.ENCODING_DETECTED.at(Place.of("b.csv"), "GBK"),
                NoticeCode.ENCODING_DETECTED.at(Place.of("c.csv"), "Big5"));

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("a.csv (and 1 more)  info");
        assertThat(lines.getLast()).startsWith("c.csv ");
    }

    @Test
    void theSameOfMoreThanThreeCellsIsSaidOnceAndOfLinesAlways() {
        assertThat(lines(cell(1), cell(2), cell(3))).hasSize(3);
        assertThat(lines(cell(1), cell(2), cell(3), cell(4)))
                .singleElement()
                .asString()
                .startsWith("x.xlsx:S!A1 (and 3 more)");
        assertThat(lines(line(1), line(2), line(3), line(4))).hasSize(4);
    }

    @Test
    void manyRemarksOfAKindAreSaidOnce() {
        assertThat(lines(remark(1), remark(2), remark(3))).hasSize(3);
        assertThat(lines(remark(1), remark(2), remark(3), remark(4))).hasSize(1);
    }

    private static Notice remark(int row) {
        return NoticeCode.ENCODING_DETECTED.at(new Place("x.csv", row, 1), "value " + row);
    }

    private static Notice cell(int row) {
        return NoticeCode.WORKBOOK_UNREADABLE.at(new Place("x.xlsx", row, 1, "S!A" + row), "");
    }

    private static Notice line(int row) {
        return NoticeCode.WORKBOOK_UNREADABLE.at(new Place("x.csv", row, 1), "");
    }

    private List<String> lines(Notice... notices) {
        bytes.reset();
        Terminal terminal = Terminal.plain(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        new NoticeLines(SmallMonth.console(terminal, "en")).print(List.of(notices));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
