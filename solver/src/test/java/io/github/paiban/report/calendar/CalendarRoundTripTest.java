package io.github.paiban.report.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.report.RosterView;
import io.github.paiban.report.RosterViews;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class CalendarRoundTripTest {
    @Test
    void twoHundredRandomRostersReadBackByAnotherLibraryGiveTheSameShifts() {
        List<String> zones = List.of("Asia/Shanghai", "America/New_York", "Europe/Berlin", "Australia/Lord_Howe");
        for (long seed = 0; seed < 200; seed++) {
            ZoneId zone = ZoneId.of(zones.get((int) (seed % zones.size())));
            RosterView view = RosterViews.random(seed);
            Map<String, byte[]> files =
                    RosterCalendars.of(view, zone, FormerCalendar.NONE).files();

            assertThat(shifts(
                            ReadBack.of(file(files, RosterCalendars.TEAM), zone).events()))
                    .as("seed " + seed)
                    .isEqualTo(shifts(view));
            assertThat(personal(files, zone)).as("seed " + seed).isEqualTo(shifts(view));
        }
    }

    private static List<String> personal(Map<String, byte[]> files, ZoneId zone) {
        List<String> all = new ArrayList<>();
        files.forEach((name, bytes) -> {
            if (name.startsWith(RosterCalendars.FOLDER)) {
                all.addAll(shifts(ReadBack.of(bytes, zone).events()));
            }
        });
        return all;
    }

    private static List<String> shifts(List<ReadBack.Event> events) {
        return events.stream()
                .map(event ->
                        event.agent() + " " + event.start() + " " + event.end() + (event.isAllDay() ? " all" : ""))
                .toList();
    }

    private static List<String> shifts(RosterView view) {
        List<String> shifts = new ArrayList<>();
        for (Agent agent : view.month().agents()) {
            for (LocalDate date : view.month().period().dates().toList()) {
                Duty duty = view.judgement().roster().duty(agent.id(), date);
                if (duty.kind() == Duty.Kind.LEAVE) {
                    shifts.add(agent.id() + " " + date.atStartOfDay() + " "
                            + date.plusDays(1).atStartOfDay() + " all");
                } else if (duty.isWork()) {
                    LocalDateTime start = date.atTime(shift(view.month(), duty).start());
                    shifts.add(agent.id() + " " + start + " "
                            + start.plus(shift(view.month(), duty).length()));
                }
            }
        }
        return shifts;
    }

    private static ShiftType shift(ShopMonth month, Duty duty) {
        return month.shifts().stream()
                .filter(each -> each.id().equals(duty.shift()))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] file(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }
}
