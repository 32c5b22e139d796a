package io.github.paiban.io.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.forecast.DayGrid;
import io.github.paiban.forecast.Event;
import io.github.paiban.notice.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HistoryFolderTest {
    private static final String HEADER = "timestamp,contacts\n";

    @TempDir
    private Path folder;

    private HistoryReading read(String history) throws IOException {
        Files.writeString(folder.resolve("history-volume.csv"), history);
        return new HistoryFolder(folder, null, null, YearMonth.of(2026, 11)).read();
    }

    /** Eight days of October, a line for each step of minutes. */
    private static String stamps(int minutes, IntFunction<String> count) {
        return IntStream.range(0, 8 * 1440 / minutes)
                .filter(i -> count.apply(i) != null)
                .mapToObj(i -> LocalDate.of(2026, 10, 19).plusDays((long) i * minutes / 1440)
                        + String.format(" %02d:%02d,", i * minutes % 1440 / 60, i * minutes % 60)
                        + count.apply(i))
                .collect(Collectors.joining("\n", HEADER, "\n"));
    }

    private static DayGrid only(HistoryReading reading) {
        assertThat(reading.notices()).extracting(Notice::toString).isEmpty();
        return reading.streams().getFirst().history();
    }

    @ParameterizedTest
    @CsvSource({"5, 30, 6", "15, 15, 1", "30, 30, 1", "60, 60, 1", "20, 15, 0.75"})
    void linesAreLaidOutOverIntervals(int minutes, int interval, double contacts) throws IOException {
        DayGrid grid = only(read(stamps(minutes, i -> "1")));

        assertThat(grid.minutes()).isEqualTo(interval);
        assertThat(grid.days()).isEqualTo(8);
        assertThat(grid.count(3, 7)).isCloseTo(contacts, within(1e-9));
    }

    @Test
    void totalsOfDaysWillDo() throws IOException {
        DayGrid grid = only(read("日期,咨询量\n"
                + IntStream.rangeClosed(1, 9).mapToObj(day -> "2026/10/" + day + ",100\n").collect(Collectors.joining())));

        assertThat(grid.minutes()).isEqualTo(1440);
        assertThat(grid.count(2, 0)).isEqualTo(100);
    }

    @Test
    void missingIntervalsAreNotZero() throws IOException {
        DayGrid grid = only(read(stamps(30, i -> i == 50 ? null : "4")));

        assertThat(grid.count(1, 2)).isNaN();
        assertThat(grid.count(1, 3)).isEqualTo(4);
    }

    @Test
    void anIntervalCountedInPartIsMadeUp() throws IOException {
        DayGrid grid = only(read(stamps(5, i -> i == 6 || i == 7 ? null : "3")));

        assertThat(grid.count(0, 1)).isCloseTo(18, within(1e-9));
    }

    @Test
    void linesThatSayTheSameCountOnce() throws IOException {
        HistoryReading reading = read(stamps(30, i -> "4") + "2026-10-20 12:00,4\n");

        assertThat(reading.isRefused()).isFalse();
        assertThat(reading.notices()).extracting(Notice::code).containsExactly("history-doubled");
        assertThat(reading.streams().getFirst().history().count(1, 24)).isEqualTo(4);
    }

    @Test
    void linesThatContradictAreRefused() throws IOException {
        HistoryReading reading = read(stamps(30, i -> "4") + "2026-10-20 12:00,9\n");

        assertThat(reading.isRefused()).isTrue();
        assertThat(reading.notices()).extracting(Notice::code).containsExactly("duplicate-row");
        assertThat(reading.notices().getFirst().place().line()).isEqualTo(8 * 48 + 2);
    }

    @Test
    void theHourThatTheClocksRepeatIsTakenOnce() throws IOException {
        HistoryReading reading = read(stamps(30, i -> "4") + "2026-10-25 02:00,8\n2026-10-25 02:30,6\n");

        assertThat(reading.isRefused()).isFalse();
        assertThat(reading.notices()).extracting(Notice::code).containsExactly("history-clock-changed");
        assertThat(reading.streams().getFirst().history().count(6, 4)).isEqualTo(6);
    }

    @Test
    void everyBadLineIsTold() throws IOException {
        HistoryReading reading = read(stamps(30, i -> "4") + "2026-10-20 12:00,-3\nyesterday,4\n2026-13-01 09:00,4\n,5\n");

        assertThat(reading.isRefused()).isTrue();
        assertThat(reading.notices())
                .extracting(Notice::code)
                .containsExactly("number-out-of-range", "bad-date", "bad-date", "missing-value");
    }

    @ParameterizedTest
    @CsvSource({"'', empty-file", "'timestamp,contacts\n', empty-file", "'time,what\n1,2\n', missing-column"})
    void nothingIsRefusedInWords(String history, String code) throws IOException {
        HistoryReading reading = read(history);

        assertThat(reading.isRefused()).isTrue();
        assertThat(reading.notices()).extracting(Notice::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"6, true", "7, false"})
    void aWeekIsTheLeast(int days, boolean refused) throws IOException {
        HistoryReading reading = read(stamps(60, i -> i < days * 24 ? "4" : null));

        assertThat(reading.isRefused()).isEqualTo(refused);
    }

    @Test
    void whatWasCountedInTheMonthItselfIsLeftOut() throws IOException {
        HistoryReading reading = read(stamps(60, i -> "4") + "2026-11-02 10:00,9\n");

        assertThat(reading.notices()).extracting(Notice::code).containsExactly("history-left-out");
        assertThat(reading.streams().getFirst().history().end()).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @ParameterizedTest
    @CsvSource({"2.5, 2.5", "250%, 2.5", "+150%, 2.5", "-30%, 0.7", "1.5倍, 1.5"})
    void factorsComeAsPeopleWriteThem(String written, double factor) throws IOException {
        Files.writeString(folder.resolve("events.csv"), "event,date,factor\nsale,11-10~11-12," + written + "\n");
        HistoryReading reading = read(stamps(60, i -> "4"));

        Event event = reading.surroundings().events().getFirst();
        assertThat(event.factor()).isCloseTo(factor, within(1e-9));
        assertThat(event.first()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(event.last()).isEqualTo(LocalDate.of(2026, 11, 12));
    }

    @ParameterizedTest
    @CsvSource({
        "'sale,11-10,x,,', bad-number",
        "'sale,32,,,', bad-date",
        "'sale,11-10,,22:00-03:00,', bad-time",
        "'sale,11-10,,20:00-22:00,', event-without-effect",
        "'sale,11-10,,,-4', number-out-of-range"
    })
    void badEventsAreTold(String line, String code) throws IOException {
        Files.writeString(folder.resolve("events.csv"), "event,date,factor,time,contacts\n" + line + "\n");
        HistoryReading reading = read(stamps(60, i -> "4"));

        assertThat(reading.isRefused()).isTrue();
        assertThat(reading.notices()).extracting(Notice::code).containsExactly(code);
    }
}
