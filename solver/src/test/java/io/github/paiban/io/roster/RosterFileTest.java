package io.github.paiban.io.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.text.FileLimits;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RosterFileTest {
    private static final String THREE_ROWS = """
            018 day night/late off leave day/chat off day
            019 off off off off off off off
            020 night night night night off off off""";

    @Test
    void aWideRosterIsRead() {
        RosterReading reading = RosterShop.read("""
                id,name,2026-11-01,2026-11-02,2026-11-03,2026-11-04,2026-11-05,2026-11-06,2026-11-07
                018,张三,白,晚值,休,假,白线,,白
                019,李四
                020,王五,晚,晚,晚,晚
                """);
        assertThat(RosterShop.rows(reading)).isEqualTo(THREE_ROWS);
        assertThat(reading.notices()).isEmpty();
    }

    @Test
    void theSupervisorsSheetIsReadWithTitleWeekdaysTotalsAndLastMonth() {
        RosterReading reading = RosterShop.read("""
                2026年11月 示例旗舰店客服排班表,,,,,,,,,,,,
                序号,姓名,30,31,1,2,3,4,5,6,7,白,出勤
                ,,五,六,日,一,二,三,四,五,六,,
                1,张 三,晚,休,白班,晚值班,休息,年假,白/线,-,早,3,4
                2,李四,白,白,x,off,,,,,,0,0
                3,王五,休,休,NIGHT,晚,晚班,ｎｉｇｈｔ,X,,,0,4
                白班在岗,,,,1,0,0,0,1,0,1,,
                合计,,,,,,,,,,,,
                """);
        assertThat(RosterShop.rows(reading)).isEqualTo(THREE_ROWS);
        assertThat(reading.notices()).isEmpty();
    }

    @Test
    void aLongRosterIsRead() {
        RosterReading reading = RosterShop.read("""
                日期;姓名;班次;岗位
                11月1日;张三;白;
                11月2日;张三;晚;值班
                11月4日;张三;假;
                11月5日;张三;day/chat;
                11月7日;张三;day;
                1;王五;night;
                2;王五;night;
                3;王五;night;
                4;王五;night;
                6;李四;;
                """);
        assertThat(RosterShop.rows(reading)).isEqualTo(THREE_ROWS);
        assertThat(reading.notices()).isEmpty();
    }

    @Test
    void stackedBlocksOfTheSameTableAreRead() {
        RosterReading reading = RosterShop.read("""
                姓名,1,2,3
                张三,白,晚值,休
                王五,晚,晚,晚
                姓名,4,5,6,7
                李四,休,休,休,休
                """);
        assertThat(RosterShop.rows(reading)).isEqualTo("""
                018 day night/late off off off off off
                019 off off off off off off off
                020 night night night off off off off""");
    }

    @Test
    void anUnknownHeadingBeforeManyDaysNamesTheAgents() {
        assertThat(RosterShop.lines(RosterShop.read("日期\\\\姓名,1,2,3,4,5,6,7\n张三\n李四\n王五\n")))
                .isEmpty();
    }

    @Test
    void aTitleOfAnotherMonthIsBelieved() {
        RosterReading reading = RosterShop.read("2026年10月排班表\n姓名,1,2,3,4,5,6,7\n张三,白\n李四\n王五\n");
        assertThat(RosterShop.lines(reading)).isEqualTo("ERROR 0:0 other-period");
    }

    @Test
    void weekdaysThatContradictTheDaysAreTold() {
        String wide = "姓名,1,2,3,4,5,6,7\n,一,二,三,四,五,六,日\n张三\n李四\n王五\n";
        assertThat(RosterShop.lines(RosterShop.read(wide))).isEqualTo("WARNING 2:2 weekday-differs 一");
        String inHeading = "姓名,1(一),2,3,4,5,6,7\n张三\n李四\n王五\n";
        assertThat(RosterShop.lines(RosterShop.read(inHeading))).isEqualTo("WARNING 1:2 weekday-differs 1(一)");
    }

    @Test
    void whatIsWrongIsTold() {
        RosterReading reading = RosterShop.read("""
                id,name,1,2,2,4x,5,6,7,32
                018,张三,白,夜,,,,,
                018,张三,白,,,,,,
                023,赵六,白,,,,,,
                20,王五,白值,,,,,,
                """);
        assertThat(RosterShop.lines(reading)).isEqualTo("""
                ERROR 1:5 column-twice 2
                ERROR 1:6 bad-date 4x
                ERROR 2:4 unknown-shift 夜
                ERROR 3:1 duplicate-row 张三
                WARNING 4:1 unknown-agent 023
                WARNING 5:1 leading-zeros 20
                ERROR 5:3 unknown-shift 白值""");
        assertThat(reading.findRoster()).isEmpty();
    }

    @Test
    void whatALongRosterHasWrongIsTold() {
        RosterReading reading = RosterShop.read("""
                id,date,shift,role
                018,1,day,late
                018,2,day,boss
                018,x,day,
                019,1,day,
                李四,11-1,night,
                ,1,day,
                """);
        assertThat(RosterShop.lines(reading)).isEqualTo("""
                ERROR 2:4 role-not-in-shift late
                ERROR 3:4 unknown-role boss
                ERROR 4:2 bad-date x
                ERROR 6:2 duplicate-row night
                ERROR 7:1 missing-value""");
    }

    @Test
    void missingDaysAndAgentsAreOff() {
        RosterReading reading = RosterShop.read("id,11-1,11-2\n018,白,白\n019,,\n");
        assertThat(RosterShop.lines(reading)).isEqualTo("WARNING 0:0 missing-days\nWARNING 0:0 missing-agent 020");
        assertThat(RosterShop.rows(reading)).contains("018 day day off off off off off");
    }

    @Test
    void aWideFileIsWritten() {
        assertThat(new String(RosterShop.files().wide(roster()), StandardCharsets.UTF_8))
                .isEqualTo("""
                \uFEFFid,name,2026-11-01,2026-11-02,2026-11-03,2026-11-04,2026-11-05,2026-11-06,2026-11-07\r
                018,张三,白,晚值,休,假,白线,休,休\r
                """);
    }

    @Test
    void aLongFileIsWritten() {
        assertThat(new String(RosterShop.files().tall(roster()), StandardCharsets.UTF_8))
                .startsWith("""
                \uFEFFdate,id,name,shift,role,start,end,hours\r
                2026-11-01,018,张三,day,,09:00,17:30,8.50\r
                2026-11-02,018,张三,night,late,22:00,30:00,8.00\r
                2026-11-03,018,张三,off,,,,\r
                2026-11-04,018,张三,leave,,,,\r
                """);
    }

    @Test
    void aFileOnDiskIsReadUnlessItIsMissing(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("roster.csv");
        RosterFile files = RosterShop.files();
        assertThat(RosterShop.lines(files.read(file, FileLimits.DEFAULT))).isEqualTo("ERROR 0:0 file-missing");
        assertThat(RosterShop.lines(files.read(folder, FileLimits.DEFAULT))).isEqualTo("ERROR 0:0 not-a-file");
        Files.write(file, files.wide(roster()));
        assertThat(files.read(file, FileLimits.DEFAULT).findRoster()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11  | 28 29 30 1 2 3      | 2026-10-28 2026-10-29 2026-10-30 2026-11-01 2026-11-02 2026-11-03
            2026-11  | 1 2 3               | 2026-11-01 2026-11-02 2026-11-03
            2026-02  | 30 31 1             | 2026-01-30 2026-01-31 2026-02-01
            2026-01  | 12-31 1-1 1-2       | 2025-12-31 2026-01-01 2026-01-02
            """)
    void bareDaysFallIntoThePeriodWithTheirNeighbours(String month, String headings, String days) {
        var period = io.github.paiban.model.Period.ofMonth(java.time.YearMonth.parse(month));
        var written = List.of(headings.split(" ", -1)).stream()
                .map(text -> io.github.paiban.io.text.Dates.find(text).orElseThrow())
                .toList();
        assertThat(new HeadingDates(period.first(), period.end(), null)
                        .resolve(written).stream().map(day -> day.orElseThrow().toString()))
                .containsExactly(days.split(" ", -1));
    }

    private static Roster roster() {
        return new Roster(
                RosterShop.week(),
                Map.of(
                        "018",
                        List.of(
                                Duty.of("day"),
                                Duty.of("night", "late"),
                                Duty.OFF,
                                Duty.LEAVE,
                                Duty.of("day", "chat"),
                                Duty.OFF,
                                Duty.OFF)));
    }
}
