package io.github.paiban.io.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.Tickets;
import io.github.paiban.staffing.Workload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TicketFilesTest {
    @Test
    void aLineMeansItsDaysWithEffortAndDueTime() {
        Workload work = work("date,from,to,tickets,effort,due,queue\nmon,9:00,18:00,30,4m,24h,售前\n");

        assertThat(work.tickets()).hasSize(5);
        Tickets first = work.tickets().getFirst();
        assertThat(first.date().getDayOfMonth()).isEqualTo(2);
        assertThat(first.fromMinute()).isEqualTo(540);
        assertThat(first.count()).isEqualTo(30);
        assertThat(first.effort()).isEqualTo(240);
        assertThat(first.dueMinutes()).isEqualTo(1440);
        assertThat(first.group()).isEqualTo(new Requirement.Group(null, "售前", null));
    }

    @Test
    void chineseHeadingsAndNoTimeMeanAllDay() {
        Workload work = work("日期,工单数,耗时,时限\n2026-11-03,12.5,90s,2h\n");

        assertThat(work.tickets()).hasSize(1);
        assertThat(work.tickets().getFirst().minutes()).isEqualTo(1440);
        assertThat(work.tickets().getFirst().count()).isEqualTo(12.5);
    }

    @Test
    void kindsAddUpAndDatesStandInForTheSameKindOnly() {
        Workload work = work("""
                date,time,tickets,effort,due
                all,9:00-10:00,10,4m,24h
                all,9:00-10:00,5,8m,2h
                2026-11-11,9:00-10:00,70,4m,24h
                """);

        assertThat(count(work, 10)).isCloseTo(15, within(1e-9));
        assertThat(count(work, 11)).isCloseTo(75, within(1e-9));
    }

    @Test
    void ticketsAloneAreWorkToo() {
        Workload work = work("date,tickets,effort,due\nall,40,5m,8h\n");

        assertThat(work.volumes()).isEmpty();
        assertThat(work.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "all,,4m,24h; missing-value; tickets",
                "all,many,4m,24h; bad-number; many",
                "all,-1,4m,24h; number-out-of-range; -1",
                "all,5,,24h; missing-value; effort",
                "all,5,long,24h; bad-duration; long",
                "all,5,4m,; missing-value; due",
                "all,5,4m,14m; number-out-of-range; 14m",
                "all,5,4m,745h; number-out-of-range; 745h",
                "all,5,31m,1h; number-out-of-range; 31m",
                "all,5,0s,1h; number-out-of-range; 0s",
                "someday,5,4m,24h; bad-day; someday",
            })
    void whatIsWrongIsSaidWithItsPlace(String line, String code, String value) {
        FolderReading reading = Shop.read(Shop.folder().with("tickets.csv", "date,tickets,effort,due\n" + line + "\n"));

        assertThat(reading.isRefused()).isTrue();
        assertThat(reading.notices().stream().filter(notice -> notice.isError()))
                .anySatisfy(notice -> {
                    assertThat(notice.code()).isEqualTo(code);
                    assertThat(notice.place().file()).isEqualTo("tickets.csv");
                    assertThat(notice.value() + notice.place().column() + notice.expected())
                            .contains(value);
                });
    }

    @ParameterizedTest
    @CsvSource({"15m, 450s", "744h, 4m", "1h, 30m"})
    void theLimitsThemselvesAreAccepted(String due, String effort) {
        assertThat(work("date,tickets,effort,due\nall,5," + effort + "," + due + "\n")
                        .tickets())
                .hasSize(30);
    }

    private static double count(Workload work, int day) {
        return work.tickets().stream()
                .filter(each -> each.date().getDayOfMonth() == day)
                .mapToDouble(Tickets::count)
                .sum();
    }

    private static Workload work(String table) {
        FolderReading reading = Shop.read(Shop.folder().with("tickets.csv", table));
        assertThat(reading.findProblem()).as(reading.notices().toString()).isPresent();
        return reading.findWorkload().orElseThrow();
    }
}
