package io.github.paiban.io.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.text.FileLimits;
import io.github.paiban.model.Duty;
import io.github.paiban.notice.Notice;
import io.github.paiban.rotation.CyclePattern;
import io.github.paiban.rotation.MonthEnd;
import io.github.paiban.rotation.Rotation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PatternFileTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 26);
    private static final Duty DAY = Duty.of("day");
    private static final Duty NIGHT = Duty.of("night");
    private static final Rotation ROTATION = new Rotation(
            MONDAY,
            RosterShop.AGENTS,
            7,
            2,
            1,
            List.of(DAY, DAY, DAY, DAY, DAY, Duty.OFF, Duty.OFF, NIGHT, NIGHT, NIGHT, NIGHT, Duty.OFF, Duty.OFF, DAY),
            List.of(),
            List.of(0L, 0L, 0L),
            true,
            false,
            MonthEnd.REST);

    @TempDir
    private Path folder;

    private PatternReader.PatternReading read(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("pattern.csv"), content);
        return new PatternReader(RosterShop.config(RosterShop.week()), RosterShop.AGENTS, FileLimits.DEFAULT)
                .read(file);
    }

    private static byte[] write(Locale language) {
        return new PatternFile(RosterShop.config(RosterShop.week()), language).bytes(ROTATION);
    }

    @Test
    void peopleCanReadIt() {
        assertThat(new String(write(Locale.SIMPLIFIED_CHINESE), StandardCharsets.UTF_8).substring(1))
                .isEqualTo("""
                第几周,周一,周二,周三,周四,周五,周六,周日,2026-10-26从这里开始\r
                1,白,白,白,白,白,休,休,018 020\r
                2,晚,晚,晚,晚,休,休,白,019\r
                """);
    }

    @Test
    void whatIsWrittenIsReadBackInBothLanguages() throws IOException {
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            PatternReader.PatternReading reading = read(write(language));

            assertThat(reading.notices()).isEmpty();
            assertThat(reading.pattern()).isEqualTo(ROTATION.pattern());
        }
    }

    @Test
    void aTableMadeByHandBeginsInTheFirstWeekOfTheMonth() throws IOException {
        CyclePattern pattern =
                Objects.requireNonNull(read("w,1,2,3,4,5,6,7,who\n1,白,白,早,,休,x,晚,李四\n".getBytes(StandardCharsets.UTF_8))
                        .pattern());

        assertThat(pattern.anchor()).isEqualTo(MONDAY);
        assertThat(pattern.duties()).containsExactly(DAY, DAY, DAY, Duty.OFF, Duty.OFF, Duty.OFF, NIGHT);
        assertThat(pattern.begins()).isEqualTo(Collections.singletonMap("019", 0));
    }

    @Test
    void everyProblemIsToldWithItsPlace() throws IOException {
        PatternReader.PatternReading reading =
                read("w,1,2,3,who\n1,白,夜,休,018\n2,白\n3,白,白,早早,019\n".getBytes(StandardCharsets.UTF_8));

        assertThat(reading.pattern()).isNull();
        assertThat(reading.notices())
                .filteredOn(Notice::isError)
                .extracting(notice -> notice.code() + " " + notice.place().line() + ":"
                        + notice.place().column() + " " + notice.value())
                .containsExactly("unknown-shift 2:3 夜", "pattern-row 3:2 ", "unknown-shift 4:4 早早");
    }

    @Test
    void whatIsNoPatternIsToldSo() throws IOException {
        assertThat(read("hello\n".getBytes(StandardCharsets.UTF_8)).notices())
                .extracting(Notice::code)
                .containsExactly("not-a-pattern");
        assertThat(read(new byte[0]).notices()).extracting(Notice::code).containsExactly("empty-file");
    }
}
