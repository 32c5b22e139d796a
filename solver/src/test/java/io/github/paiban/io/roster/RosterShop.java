package io.github.paiban.io.roster;

import io.github.paiban.io.ConfigMaker;
import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Role;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShiftType;
import io.github.paiban.notice.Notice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A small shop whose rosters tests read and write: the first week of November 2026. */
final class RosterShop {
    static final ShiftType DAY = ShiftType.of("day", "白班", "白", LocalTime.of(9, 0), LocalTime.of(17, 30));
    static final ShiftType NIGHT = ShiftType.of("night", "晚班", "晚", LocalTime.of(22, 0), LocalTime.of(6, 0));
    static final Role LATE = new Role("late", "值班", "值", Set.of("night"), Set.of(), null);
    static final Role QUEUE = new Role("chat", "在线", "线", Set.of("day", "night"), Set.of(), null);
    static final List<Agent> AGENTS = List.of(Agent.of("018", "张三"), Agent.of("019", "李四"), Agent.of("020", "王 五"));

    private RosterShop() {}

    static ShopConfig config(Period period) {
        return new ConfigMaker(period, List.of(DAY, NIGHT), List.of(LATE, QUEUE))
                .title("示例旗舰店")
                .aliases(Map.of("员工代码", "id"), Map.of("早", "day", "X", "off"))
                .make();
    }

    static Period week() {
        return new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 8));
    }

    static RosterFile files() {
        return new RosterFile(config(week()), AGENTS);
    }

    static RosterReading read(String text) {
        return files().read("r.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a file on disk, which has the caller's limits. */
    static RosterReading read(String text, FileLimits limits) {
        try {
            Path file = Files.createTempFile("roster", ".csv");
            Files.writeString(file, text);
            RosterReading reading = files().read(file, limits);
            Files.delete(file);
            return reading;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each agent's row as the codes of its duties, in lines. */
    static String rows(RosterReading reading) {
        Roster roster = reading.findRoster().orElseThrow(() -> new AssertionError(lines(reading)));
        return roster.rows().entrySet().stream()
                .map(row -> row.getKey() + " "
                        + row.getValue().stream().map(Duty::code).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    /** Each notice as {@code SEVERITY line:column code value}. */
    static String lines(RosterReading reading) {
        return reading.notices().stream().map(RosterShop::line).collect(Collectors.joining("\n"));
    }

    private static String line(Notice notice) {
        String place = notice.place().line() + ":" + notice.place().column();
        return (notice.severity() + " " + place + " " + notice.code() + " " + notice.value()).strip();
    }
}
