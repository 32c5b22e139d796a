package io.github.paiban.report.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.report.RosterView;
import io.github.paiban.report.RosterViews;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RosterCalendarsTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ShiftType DAY = ShiftType.of("day", "白班", "白", LocalTime.of(9, 0), LocalTime.of(17, 30));
    private static final ShiftType NIGHT = ShiftType.of("night", "夜班", "夜", LocalTime.of(22, 0), LocalTime.of(6, 0));
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    @Test
    void aNightShiftEndsTheNextMorning() {
        List<ReadBack.Event> events =
                team(view("N.", ".."), FormerCalendar.NONE).events();

        assertThat(events).hasSize(1);
        assertThat(events.getFirst().start()).isEqualTo("2026-11-01T22:00");
        assertThat(events.getFirst().end()).isEqualTo("2026-11-02T06:00");
        assertThat(events.getFirst().summary()).isEqualTo("张三 夜班");
    }

    @Test
    void leaveIsAWholeDayThatLeavesTheTimeFree() {
        ReadBack team = team(view("L.", ".."), FormerCalendar.NONE);

        assertThat(team.events().getFirst().isAllDay()).isTrue();
        assertThat(team.text()).contains("DTSTART;VALUE=DATE:20261101", "DTEND;VALUE=DATE:20261102", "TRANSPARENT");
    }

    @Test
    void theZoneIsWrittenDownAndTheCalendarIsValid() {
        ReadBack team = team(view("DN", "LD"), FormerCalendar.NONE);

        assertThat(team.problems()).isEqualTo("[]");
        assertThat(team.text())
                .contains(
                        "BEGIN:VTIMEZONE",
                        "TZID:Asia/Shanghai",
                        "TZOFFSETTO:+0800",
                        "DTSTART;TZID=Asia/Shanghai:20261101T090000");
    }

    @Test
    void theSameRosterGivesTheSameBytesAlsoWhenPublishedAgain() {
        Map<String, byte[]> once = files(view("DN", "LD"), FormerCalendar.NONE);
        Map<String, byte[]> again = files(view("DN", "LD"), former(once));

        assertThat(again.keySet()).isEqualTo(once.keySet());
        once.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
    }

    /** The first agent’s first day: what stood there in each version, and what the calendar says of the last. */
    @ParameterizedTest
    @CsvSource({
        "D,     0 CONFIRMED 白班",
        "DD,    0 CONFIRMED 白班",
        "DN,    1 CONFIRMED 夜班",
        "DNN,   1 CONFIRMED 夜班",
        "DND,   2 CONFIRMED 白班",
        "D.,    1 CANCELLED 白班",
        "D..,   1 CANCELLED 白班",
        "D.D,   2 CONFIRMED 白班",
        "DL,    1 CONFIRMED 假",
        "DN.L., 4 CANCELLED 假",
    })
    void eachChangeOfAnEventRaisesItsSequence(String versions, String expected) {
        Map<String, byte[]> files = Map.of();
        for (String version : Arrays.asList(versions.split(""))) {
            FormerCalendar former = files.isEmpty() ? FormerCalendar.NONE : former(files);
            files = files(view(version + "D", "DD"), former);
        }

        assertThat(first(ReadBack.of(file(files, "roster.ics"), SHANGHAI)))
                .isEqualTo(
                        expected.replace(" 白", " 张三 白").replace(" 夜", " 张三 夜").replace(" 假", " 张三 假"));
        assertThat(first(ReadBack.of(file(files, "calendars/001.ics"), SHANGHAI)))
                .isEqualTo(expected);
    }

    private static String first(ReadBack calendar) {
        String uid = RosterEvent.uid("示例店", "001", FIRST);
        List<ReadBack.Event> found = calendar.events().stream()
                .filter(event -> event.uid().equals(uid))
                .toList();
        assertThat(found).hasSize(1);
        ReadBack.Event event = found.getFirst();
        return event.sequence() + " " + event.status() + " " + event.summary();
    }

    @Test
    void eventsOfAnotherMonthAreNotCalledOff() {
        FormerCalendar october = former(files(view(FIRST.minusDays(2), "DD", "DD"), FormerCalendar.NONE));

        List<ReadBack.Event> events = team(view("D.", ".."), october).events();

        assertThat(events).hasSize(1).allMatch(event -> event.sequence() == 0);
    }

    @Test
    void theCalendarOfSomeoneWhoLeftCallsAllOff() {
        ShopMonth alone = month(FIRST, Agent.of("001", "张三"));
        FormerCalendar former = former(files(view("DD", "DN"), FormerCalendar.NONE));

        byte[] left = file(files(view(alone, "DD"), former), "calendars/002.ics");

        assertThat(ReadBack.of(left, SHANGHAI).events())
                .hasSize(2)
                .allMatch(event -> event.status().equals("CANCELLED"));
    }

    @Test
    void whatIsNoCalendarWasNotPublished() {
        byte[] other = "no calendar\u0000\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x\n".getBytes(StandardCharsets.UTF_8);

        assertThat(FormerCalendar.read(other, SHANGHAI).events()).isEmpty();
        assertThat(FormerCalendar.read(new byte[0], SHANGHAI).events()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "=HYPERLINK(\"http://x\";\"y\")",
                "a,b;c\\n\\d:e",
                "行一\r\nEND:VCALENDAR",
                "\u202eright to left\u202c",
                "👩‍💻 林晓薇 😀",
                "很长的名字很长的名字很长的名字很长的名字很长的名字很长的名字很长的名字很长的名字很长的名字",
            })
    void hostileNamesAreTextInLinesOfAtMost75Octets(String name) {
        ShopMonth month =
                month(FIRST, Agent.of(name, name.repeat(3)), Agent.of("A/../b", "x"), Agent.of("a/../B", "x"));
        RosterView view = view(month, "DN", "DD", "DD");

        Map<String, byte[]> files = files(view, FormerCalendar.NONE);

        assertThat(files).hasSize(4);
        assertThat(files.keySet()).allMatch(file -> file.matches("roster\\.ics|calendars/[\\p{L}\\p{N}_~-]+\\.ics"));
        assertThat(files.keySet().stream().map(file -> file.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
        ReadBack read = ReadBack.of(file(files, "roster.ics"), SHANGHAI);
        assertThat(read.events()).hasSize(6);
        assertThat(read.events().getFirst().summary()).isEqualTo(EventText.clean(name.repeat(3)) + " 白班");
        assertThat(files.values()).allSatisfy(RosterCalendarsTest::isFolded);
        assertThat(former(files).events().values())
                .extracting(RosterEvent::agent)
                .contains(name.replace("\r", ""));
    }

    private static void isFolded(byte[] calendar) {
        String text = new String(calendar, StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("\ufffd").endsWith("END:VCALENDAR\r\n");
        assertThat(text.lines().mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(octets -> octets <= 75);
    }

    private static byte[] file(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static ReadBack team(RosterView view, FormerCalendar former) {
        return ReadBack.of(file(files(view, former), RosterCalendars.TEAM), SHANGHAI);
    }

    private static Map<String, byte[]> files(RosterView view, FormerCalendar former) {
        return RosterCalendars.of(view, SHANGHAI, former).files();
    }

    private static FormerCalendar former(Map<String, byte[]> files) {
        return FormerCalendar.read(file(files, RosterCalendars.TEAM), SHANGHAI);
    }

    private static RosterView view(String... rows) {
        return view(FIRST, rows);
    }

    private static RosterView view(LocalDate first, String... rows) {
        return view(month(first, Agent.of("001", "张三"), Agent.of("002", "李四")), rows);
    }

    private static ShopMonth month(LocalDate first, Agent... agents) {
        return ShopMonth.builder(new Period(first, first.plusDays(2)))
                .title("示例店")
                .shifts(List.of(DAY, NIGHT))
                .agents(List.of(agents))
                .build();
    }

    /** D for day, N for night, L for leave, a dot for off. */
    private static RosterView view(ShopMonth month, String... rows) {
        Map<String, List<Duty>> duties = new LinkedHashMap<>();
        for (int i = 0; i < rows.length; i++) {
            duties.put(
                    month.agents().get(i).id(),
                    Arrays.stream(rows[i].split(""))
                            .map(RosterCalendarsTest::duty)
                            .toList());
        }
        return RosterViews.of(month, new Roster(month.period(), duties), Locale.SIMPLIFIED_CHINESE);
    }

    private static Duty duty(String cell) {
        return switch (cell) {
            case "D" -> Duty.of("day");
            case "N" -> Duty.of("night");
            case "L" -> Duty.LEAVE;
            default -> Duty.OFF;
        };
    }
}
