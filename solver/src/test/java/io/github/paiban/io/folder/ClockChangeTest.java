package io.github.paiban.io.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Tickets;
import io.github.paiban.model.Volume;
import io.github.paiban.notice.Notice;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Days on which the clocks change: an hour that comes twice, an hour that does not exist. */
final class ClockChangeTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void anHourThatComesTwiceIsStaffedForTheBusierLine() {
        FolderReading reading = read("Europe/Berlin", 10, """
                timestamp,contacts
                2026-10-25 01:30,3
                2026-10-25 02:00,4
                2026-10-25 02:30,5
                2026-10-25 02:00,6
                2026-10-25 02:30,2
                2026-10-25 03:00,1
                """);

        assertThat(volumes(reading, 25))
                .containsExactly("01:30-02:00 3.0", "02:00-02:30 6.0", "02:30-03:00 5.0", "03:00-03:30 1.0");
        assertThat(told(reading)).containsExactly("5 02:00-02:30");
        assertThat(Shop.lines(reading.notices())).doesNotContain("duplicate-row");
    }

    @Test
    void aThirdLineForSuchAnHourIsADouble() {
        FolderReading reading = read("Europe/Berlin", 10, """
                date,time,contacts
                2026-10-25,02:00-03:00,4
                2026-10-25,02:00-03:00,6
                2026-10-25,02:00-03:00,5
                """);

        assertThat(Shop.lines(reading.notices())).contains("ERROR volume.csv:4:2 duplicate-row 02:00-03:00");
    }

    @Test
    void theHoursBesideItComeOnce() {
        for (String time : List.of("01:00-02:00", "03:00-04:00", "02:30-03:30")) {
            String table = "date,time,contacts\n2026-10-25," + time + ",4\n2026-10-25," + time + ",6\n";

            assertThat(Shop.lines(read("Europe/Berlin", 10, table).notices()))
                    .contains("ERROR volume.csv:3:2 duplicate-row " + time);
        }
    }

    @Test
    void otherZonesHaveNoSuchHour() {
        FolderReading reading = read("Asia/Shanghai", 10, """
                timestamp,contacts
                2026-10-25 02:00,4
                2026-10-25 02:00,6
                """);

        assertThat(reading.notices()).extracting(Notice::code).contains("duplicate-row");
    }

    @Test
    void anHourThatDoesNotExistIsNoGapAndHasNoContacts() {
        FolderReading reading = read("Europe/Berlin", 3, """
                timestamp,contacts
                2026-03-29 01:30,3
                2026-03-29 03:00,4
                2026-03-29 03:30,5
                """);

        assertThat(volumes(reading, 29)).containsExactly("01:30-02:00 3.0", "03:00-03:30 4.0", "03:30-04:00 5.0");
        assertThat(reading.notices())
                .filteredOn(notice -> notice.code().equals("volume-gap"))
                .noneMatch(notice -> notice.value().contains(":"));
    }

    @Test
    void usualDaysKeepTheirContactsOutsideIt() {
        FolderReading reading = read("Europe/Berlin", 3, """
                date,time,contacts
                all,00:00-02:00,20
                all,02:00-03:00,7
                all,03:00-05:00,10
                2026-03-30,01:00-04:00,30
                """);

        assertThat(volumes(reading, 28)).contains("02:00-03:00 7.0");
        assertThat(volumes(reading, 29)).containsExactly("00:00-02:00 20.0", "03:00-05:00 10.0");
        assertThat(volumes(reading, 30)).contains("01:00-04:00 30.0");
    }

    @Test
    void aLineAcrossItKeepsAllItsContacts() {
        FolderReading reading = read("Europe/Berlin", 3, "date,time,contacts\nall,22:00-06:00,70\n");

        assertThat(volumes(reading, 28)).containsExactly("22:00-26:00 40.0", "27:00-30:00 30.0");
        assertThat(volumes(reading, 29)).containsExactly("22:00-30:00 70.0");
    }

    @Test
    void aDatedLineForItIsToldAndLeftOut() {
        FolderReading reading = read("Europe/Berlin", 3, "date,time,contacts\n2026-03-29,02:00-03:00,7\n");

        assertThat(volumes(reading, 29)).isEmpty();
        assertThat(told(reading)).containsExactly("2 02:00-03:00");
    }

    @Test
    void ticketsOfBothHoursAddUp() {
        MemoryFolder folder = folder("Europe/Berlin", 10, "date,time,contacts\nall,09:00-10:00,1\n")
                .with("tickets.csv", """
                        date,time,tickets,effort,due
                        2026-10-25,02:00-03:00,4,5m,8h
                        2026-10-25,02:00-03:00,6,5m,8h
                        """);
        FolderReading reading = Shop.read(folder, 2026, 10);

        assertThat(reading.findWorkload().orElseThrow().tickets())
                .extracting(Tickets::count)
                .containsExactly(10.0);
    }

    @Test
    void halfHoursAndMidnightsChangeToo() {
        assertThat(ClockChange.of(BERLIN, LocalDate.of(2026, 3, 29))).containsExactly(new ClockChange(true, 120, 180));
        assertThat(ClockChange.of(BERLIN, LocalDate.of(2026, 3, 28)))
                .containsExactly(new ClockChange(true, 1560, 1620));
        assertThat(ClockChange.of(BERLIN, LocalDate.of(2026, 3, 30))).isEmpty();
        assertThat(ClockChange.of(ZoneId.of("Australia/Lord_Howe"), LocalDate.of(2026, 4, 5)))
                .containsExactly(new ClockChange(false, 90, 120));
        assertThat(ClockChange.of(ZoneId.of("Asia/Shanghai"), LocalDate.of(2026, 3, 29)))
                .isEmpty();
    }

    private static FolderReading read(String zone, int month, String table) {
        return Shop.read(folder(zone, month, table), 2026, month);
    }

    private static MemoryFolder folder(String zone, int month, String table) {
        String settings = """
                shop: A
                month: 2026-%02d
                zone: %s
                shifts:
                  day: {symbol: 白, time: "06:00-22:00", paid: 15h}
                  night: {symbol: 晚, time: "22:00-06:00", paid: 8h}
                service: {platform: tmall}
                """.formatted(month, zone);
        return Shop.folder()
                .with("paiban.yaml", settings)
                .with("agents.csv", "id,name\n1,A\n")
                .with("volume.csv", table);
    }

    private static List<String> told(FolderReading reading) {
        return reading.notices().stream()
                .filter(notice -> notice.code().equals("volume-clock-changed"))
                .map(notice -> notice.place().line() + " " + notice.value())
                .toList();
    }

    private static List<String> volumes(FolderReading reading, int day) {
        return reading.findWorkload().orElseThrow().volumes().stream()
                .filter(each -> each.date().getDayOfMonth() == day)
                .map(ClockChangeTest::line)
                .toList();
    }

    private static String line(Volume each) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d-%02d:%02d %.1f",
                each.fromMinute() / 60,
                each.fromMinute() % 60,
                each.toMinute() / 60,
                each.toMinute() % 60,
                each.contacts());
    }
}
