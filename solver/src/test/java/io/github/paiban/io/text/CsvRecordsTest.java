package io.github.paiban.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.notice.Notice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvRecordsTest {
    private static final FileLimits SMALL = new FileLimits(1000, 3, 4, 10);

    private final List<Notice> notices = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"a,b;c\n1,2", "a;b,c;d\n1;2", "a\tb,c\td\n1\t2", "a，b\n1，2", "sep=;\na;b\n1;2"})
    void theSeparatorIsFoundOut(String text) {
        assertThat(read(text, FileLimits.DEFAULT).getLast().cells()).containsExactly("1", "2");
    }

    @Test
    void quotedSeparatorsDoNotCount() {
        assertThat(read("\"a;b;c\",d\nx,y", FileLimits.DEFAULT).get(0).cells()).containsExactly("a;b;c", "d");
    }

    @Test
    void linesAreTrueAfterCellsOfSeveralLines() {
        assertThat(read("a,\"b\n\nc\",d\n\n\nx,y,z", FileLimits.DEFAULT))
                .containsExactly(
                        new CsvRecord(1, List.of("a", "b\n\nc", "d")), new CsvRecord(6, List.of("x", "y", "z")));
    }

    @Test
    void blankRowsAreLeftOut() {
        assertThat(read("a,b\n,,\n \t\n\u3000,\nx,y", FileLimits.DEFAULT)).hasSize(2);
    }

    @Test
    void everyLineEndingIsOne() {
        assertThat(read("a,b\r\nc,d\re,f\n", FileLimits.DEFAULT)).hasSize(3);
    }

    @Test
    void textBehindAClosingQuoteIsTakenAlong() {
        assertThat(read("\"x\" ,y\n\"z\" ,w", FileLimits.DEFAULT))
                .extracting(row -> row.cells().get(1))
                .containsExactly("y", "w");
    }

    @Test
    void anInchMarkInsideACellIsNoQuote() {
        assertThat(read("5\" pipe,x", FileLimits.DEFAULT).get(0).cells()).containsExactly("5\" pipe", "x");
    }

    @Test
    void anUnclosedQuoteLosesItsRowOnly() {
        assertThat(read("a,b\n\"c,d\ne,f", FileLimits.DEFAULT)).hasSize(2);
        assertThat(said()).containsExactly("f.csv:2:0 unclosed-quote");
    }

    @Test
    void rowsUpToTheLimitAreRead() {
        assertThat(read("h\n1\n2\n3", SMALL)).hasSize(4);
        assertThat(said()).isEmpty();
        read("h\n1\n2\n3\n4", SMALL);
        assertThat(said()).containsExactly("f.csv:5:0 too-many-rows");
    }

    @Test
    void blankLinesDoNotGoOnWithoutEnd() {
        read("h" + "\n".repeat(40) + "x", SMALL);
        assertThat(said()).containsExactly("f.csv:31:0 too-many-rows");
    }

    @Test
    void columnsUpToTheLimitAreRead() {
        assertThat(read("1,2,3,4", SMALL)).hasSize(1);
        assertThat(read("1,2,3,4,5", SMALL)).isEmpty();
        assertThat(said()).containsExactly("f.csv:1:5 too-many-columns");
    }

    @Test
    void cellsUpToTheLimitAreRead() {
        assertThat(read("1,0123456789", SMALL)).hasSize(1);
        assertThat(read("1,0123456789x", SMALL)).isEmpty();
        assertThat(said()).containsExactly("f.csv:1:2 cell-too-long");
    }

    @Test
    void linesUpToTheLimitAreRead() {
        assertThat(read("123456789,".repeat(10) + "\nx", SMALL)).hasSize(1);
        assertThat(read("123456789,".repeat(10) + "1\nx", SMALL)).hasSize(1);
        assertThat(said()).containsExactly("f.csv:1:5 too-many-columns", "f.csv:1:0 line-too-long");
    }

    @Test
    void noTextIsNoRows() {
        assertThat(read("", SMALL)).isEmpty();
    }

    private List<CsvRecord> read(String text, FileLimits limits) {
        return CsvRecords.read("f.csv", text, limits, notices::add);
    }

    private List<String> said() {
        return notices.stream().map(n -> n.place() + " " + n.code()).toList();
    }
}
