package io.github.paiban.io.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.ConfigReading;
import io.github.paiban.io.Mention;
import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.SolveSettings;
import io.github.paiban.model.Period;
import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import io.github.paiban.notice.Place;
import io.github.paiban.rules.Rule;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlConfigReaderTest {
    @Test
    void readsASmallShopWithDefaults() {
        ShopConfig config = Yaml.config(Yaml.SHOP);
        assertThat(config.title()).isEqualTo("示例旗舰店");
        assertThat(config.period()).isEqualTo(Period.ofMonth(YearMonth.of(2026, 11)));
        assertThat(config.language()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(config.shifts()).extracting(ShiftType::id).containsExactly("day", "half", "night");
        assertThat(config.shifts().getFirst())
                .isEqualTo(new ShiftType(
                        "day",
                        "白班",
                        "白",
                        LocalTime.of(9, 0),
                        Duration.ofMinutes(510),
                        Duration.ofMinutes(510),
                        Set.of(),
                        Set.of("full")));
        assertThat(config.roles())
                .containsExactly(new Role("late", "值班", "值", Set.of("night"), Set.of("late-duty"), null));
        assertThat(config.offSymbol() + config.leaveSymbol()).isEqualTo("休假");
        assertThat(config.solve()).isEqualTo(SolveSettings.DEFAULT);
        assertThat(config.rules().rules())
                .extracting(rule -> rule.head().id())
                .containsExactly("availability", "pins", "wishes", "cover");
    }

    @Test
    void readsEverythingThatCanBeWritten() {
        ConfigReading reading = Yaml.read("""
                shop: Example
                period: {from: 2026-11-03, to: 2026/12/7}
                language: en
                solve: {time: 45s, unimproved: 2m, gap: 0.5%, seed: 7, threads: 4}
                symbols: {off: O, leave: L}
                shifts:
                  day: {start: 9:00, end: 17:30, paid: 7.5h, skills: [chat, phone]}
                  night:
                    time: 22:00–06:00
                    paid: PT7H
                roles:
                  late: {shifts: [night, day], queue: returns}
                aliases:
                  columns: {员工编号: id}
                  shifts: {D: day, N*: night/late, x: off}
                rules:
                  cover: {rule: cover, level: must, under: 50}
                  seniors:
                    rule: run
                    level: prefer
                    weight: 3
                    max: 5
                    teams: red
                    shops: [A, B]
                    skills: senior
                    agents: [001, 002]
                """);
        assertThat(Yaml.lines(reading)).isEmpty();
        ShopConfig config = reading.findConfig().orElseThrow();
        assertThat(config.period()).isEqualTo(new Period(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 12, 8)));
        assertThat(config.language()).isEqualTo(Locale.ENGLISH);
        assertThat(config.solve())
                .isEqualTo(new SolveSettings(Duration.ofSeconds(45), Duration.ofMinutes(2), 0.005, 7, 4));
        assertThat(config.offSymbol() + config.leaveSymbol()).isEqualTo("OL");
        ShiftType night = config.shifts().get(1);
        assertThat(night.name() + night.symbol()).isEqualTo("nightnight");
        assertThat(night.startMinute() + "-" + night.endMinute()).isEqualTo("1320-1800");
        assertThat(night.paidMinutes()).isEqualTo(420);
        assertThat(config.shifts().getFirst().skills()).containsExactly("chat", "phone");
        assertThat(config.roles().getFirst().queue()).isEqualTo("returns");
        assertThat(config.columnAliases()).isEqualTo(Map.of("员工编号", "id"));
        assertThat(config.shiftAliases()).isEqualTo(Map.of("D", "day", "N*", "night/late", "x", "off"));
        Rule seniors = config.rules().rules().getLast();
        assertThat(seniors.head().toString()).contains("seniors", "PREFER", "weight=3", "red", "senior");
        assertThat(reading.rulePlaces()).containsEntry("seniors", new Place("paiban.yaml", 18, 3));
        assertThat(reading.mentions())
                .extracting(Mention::toString)
                .contains("Mention[naming=AGENT, word=001, place=paiban.yaml:26:14]")
                .hasSize(8);
    }

    @Test
    void coloursAreReadWithAndWithoutTheirSign() {
        String shop = Yaml.SHOP
                        .replace("symbol: 白", "symbol: 白, color: \"#ffe599\"")
                        .replace("symbol: 晚", "symbol: 晚, color: 123456")
                + "colors: {off: \"#FFFFFF\", leave: 00ff00}\n";
        assertThat(Yaml.config(shop).colours())
                .isEqualTo(Map.of("day", "#FFE599", "night", "#123456", "off", "#FFFFFF", "leave", "#00FF00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#FFE599", "\"#FFE59\"", "\"#FFE5999\"", "yellow", ""})
    void aColourThatIsNoneIsRefusedAlsoWhereYamlTakesItForAComment(String colour) {
        String shop = Yaml.SHOP + "colors:\n  off: " + colour + "\n";
        assertThat(Yaml.problems(shop)).startsWith("10:").contains("setting-value");
        assertThat(Yaml.hints(shop)).singleElement().asString().contains("quotation marks");
    }

    @Test
    void aMonthOfTheCommandLineWins() {
        YamlConfigReader reader = new YamlConfigReader(YearMonth.of(2027, 2));
        byte[] withMonth = Yaml.SHOP.getBytes(StandardCharsets.UTF_8);
        byte[] without = Yaml.SHOP.replace("month: 2026-11\n", "").getBytes(StandardCharsets.UTF_8);
        for (byte[] content : new byte[][] {withMonth, without}) {
            ConfigReading reading = reader.read("paiban.yaml", content);
            assertThat(Yaml.lines(reading)).isEmpty();
            assertThat(reading.findConfig().orElseThrow().period().first()).isEqualTo("2027-02-01");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11", "2026/11", "2026年11月", "202611", "\"2026-11\"", "２０２６-11", "2026.11"})
    void readsMonthsAsPeopleWriteThem(String month) {
        assertThat(Yaml.config(Yaml.SHOP.replace("2026-11", month)).period().first())
                .isEqualTo("2026-11-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8h30m", "8.5h", "PT8H30M", "8小时30分", "510m", "8:30", "\"8:30\"", "８h３０m"})
    void readsLengthsOfTimeAsPeopleWriteThem(String paid) {
        ShiftType day = Yaml.config(Yaml.SHOP.replace("paid: 8h30m", "paid: " + paid))
                .shifts()
                .getFirst();
        assertThat(day.paidMinutes()).isEqualTo(510);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "time: 09:00-17:30",
                "time: 9:00–17:30",
                "time: 9：00至17：30",
                "time: \"09:00 - 17:30\"",
                "start: 9:00, end: 17:30",
                "start: \"09:00\", end: \"17:30\""
            })
    void readsTimesAsPeopleWriteThem(String time) {
        ShiftType day = Yaml.config(Yaml.SHOP.replace("time: \"09:00-17:30\"", time))
                .shifts()
                .getFirst();
        assertThat(day.startMinute() + "-" + day.endMinute()).isEqualTo("540-1050");
    }

    @Test
    void readsGbkAndSaysSo() {
        ConfigReading reading =
                new YamlConfigReader().read("paiban.yaml", Yaml.SHOP.getBytes(Charset.forName("GB18030")));
        assertThat(reading.findConfig().orElseThrow().title()).isEqualTo("示例旗舰店");
        assertThat(reading.notices()).extracting(notice -> notice.code()).contains("encoding-detected");
    }

    @Test
    void saysWhichShiftsDoNotSayTheirPaidTime() {
        ConfigReading reading = Yaml.read(Yaml.SHOP.replace(", paid: 5h30m", ""));
        assertThat(Yaml.lines(reading)).isEmpty();
        assertThat(reading.notices())
                .extracting(notice -> notice.place() + " " + notice.code())
                .containsExactly("paiban.yaml:5:3 paid-assumed");
    }

    @Test
    void givesNothingWithoutPeriodOrShifts() {
        assertThat(Yaml.read("shop: A\nmonth: 2026-11\n").findConfig()).isEmpty();
        assertThat(Yaml.read(Yaml.SHOP.replace("2026-11", "soon")).findConfig()).isEmpty();
    }

    @Test
    void goesOnAfterProblemsSoThatTheTablesCanBeCheckedToo() {
        ConfigReading reading = Yaml.read(Yaml.SHOP.replace("09:00-17:30", "nine to five") + "rules: {x: {rule: y}}");
        assertThat(reading.findConfig().orElseThrow().shifts()).hasSize(3);
        assertThat(Yaml.lines(reading)).isEqualTo("4:36 setting-value nine to five\n9:19 unknown-rule-kind y");
    }
}
