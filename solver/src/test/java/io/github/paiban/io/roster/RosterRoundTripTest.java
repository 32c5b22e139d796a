package io.github.paiban.io.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.ConfigMaker;
import io.github.paiban.io.ShopConfig;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Role;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShiftType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read back the same, whatever people are called. */
final class RosterRoundTripTest {
    private static final List<String> HOSTILE = List.of(
            "=cmd|' /C calc'!A0",
            "+86138",
            "-1",
            "@SUM(A1)",
            "\tx",
            "'=x",
            "'018",
            "018",
            "18",
            "0018",
            "a,b",
            "a;b",
            "a\"b",
            "\"\"",
            "\"",
            "line\nbreak",
            "end of\r\nline",
            "👩‍💻",
            "😀",
            "مرحبا",
            "עברית",
            "\u202Eabc",
            "张 三",
            "张三",
            "　全角　",
            "A1",
            "a1",
            "1.0",
            "2026-11-01",
            "11-1",
            "休",
            "合计",
            "total",
            "id",
            "NULL",
            "﹢",
            "＝1",
            "姓名",
            "ß",
            "İ",
            "O'Neil",
            "x".repeat(500),
            "%s{0}",
            "\\",
            "-",
            "—",
            "/");
    private static final List<String> SYMBOLS =
            List.of("白", "晚", "D", "d", "N", "=", "+", "-", "休", "假", "/", "白晚", "值", "off", "1", "\"", ",", "年", "晚值");

    private static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void writtenRostersAreReadBackTheSame(int seed) {
        Random random = new Random(seed);
        List<Agent> agents = agents(random);
        ShopConfig config = config(random);
        Roster roster = roster(random, agents, config);
        RosterFile files = new RosterFile(config, agents);
        assertSame(files.read("wide.csv", files.wide(roster)), roster);
        assertSame(files.read("long.csv", files.tall(roster)), roster);
    }

    private static void assertSame(RosterReading reading, Roster roster) {
        assertThat(RosterShop.lines(reading)).isEmpty();
        assertThat(reading.findRoster().orElseThrow().equals(roster)).isTrue();
    }

    private static List<Agent> agents(Random random) {
        Set<String> ids = new LinkedHashSet<>();
        while (ids.size() < 5) {
            ids.add(pick(random, HOSTILE) + (random.nextBoolean() ? "" : pick(random, HOSTILE)));
        }
        return ids.stream().map(id -> Agent.of(id, pick(random, HOSTILE))).toList();
    }

    private static ShopConfig config(Random random) {
        Set<String> symbols = new LinkedHashSet<>();
        while (symbols.size() < 4) {
            symbols.add(pick(random, SYMBOLS));
        }
        List<String> distinct = List.copyOf(symbols);
        List<ShiftType> shifts = List.of(
                ShiftType.of("day", "白班", distinct.get(0), LocalTime.of(9, 0), LocalTime.of(17, 30)),
                ShiftType.of("night", "晚班", distinct.get(1), LocalTime.of(17, 0), LocalTime.of(1, 0)));
        Role role = new Role("late", "值班", distinct.get(2), Set.of("day", "night"), Set.of(), null);
        LocalDate first = LocalDate.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28));
        Period period = new Period(first, first.plusDays(1 + random.nextInt(40)));
        return new ConfigMaker(period, shifts, List.of(role))
                .language(Locale.ENGLISH)
                .off(distinct.get(3))
                .make();
    }

    private static Roster roster(Random random, List<Agent> agents, ShopConfig config) {
        List<Duty> duties = List.of(
                Duty.OFF,
                Duty.LEAVE,
                Duty.of("day"),
                Duty.of("night"),
                Duty.of("day", "late"),
                Duty.of("night", "late"));
        Map<String, List<Duty>> rows = new LinkedHashMap<>();
        for (Agent agent : agents) {
            List<Duty> row = new ArrayList<>();
            config.period().dates().forEach(day -> row.add(pick(random, duties)));
            rows.put(agent.id(), row);
        }
        return new Roster(config.period(), rows);
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
