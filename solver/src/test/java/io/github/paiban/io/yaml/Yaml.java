package io.github.paiban.io.yaml;

import io.github.paiban.io.ConfigReading;
import io.github.paiban.io.ShopConfig;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Severity;
import io.github.paiban.notice.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads settings in tests and shows what was said in lines of text. */
final class Yaml {
    /** A small shop without rules of its own. */
    static final String SHOP = """
            shop: 示例旗舰店
            month: 2026-11
            shifts:
              day: {name: 白班, symbol: 白, time: "09:00-17:30", paid: 8h30m, tags: [full]}
              half: {name: 半白班, symbol: 半, time: "10:00-15:30", paid: 5h30m}
              night: {name: 晚班, symbol: 晚, time: "17:00-23:30", paid: 6h30m, tags: late-shifts}
            roles:
              late: {name: 值班, symbol: 值, shifts: night, skills: late-duty}
            """;

    private Yaml() {}

    static ConfigReading read(String text) {
        return new YamlConfigReader().read("paiban.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    static ShopConfig config(String text) {
        ConfigReading reading = read(text);
        if (reading.notices().stream().anyMatch(notice -> notice.severity() != Severity.INFO)) {
            throw new AssertionError(lines(reading));
        }
        return reading.findConfig().orElseThrow();
    }

    /** Each error and warning as {@code line:column code value}. */
    static String problems(String text) {
        return lines(read(text));
    }

    static String lines(ConfigReading reading) {
        return reading.notices().stream()
                .filter(notice -> notice.severity() != Severity.INFO)
                .map(Yaml::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Notice notice) {
        String place = notice.place().line() + ":" + notice.place().column();
        return (place + " " + notice.code() + " " + notice.value()).strip();
    }

    /** The hints, in English. */
    static List<String> hints(String text) {
        return said(text)
                .map(notice -> Texts.in(Locale.ENGLISH).say(notice.hint()))
                .toList();
    }

    /** What was expected, in English. */
    static List<String> expected(String text) {
        return said(text)
                .map(notice -> Texts.in(Locale.ENGLISH).say(notice.expected()))
                .toList();
    }

    private static java.util.stream.Stream<Notice> said(String text) {
        return read(text).notices().stream().filter(notice -> notice.severity() != Severity.INFO);
    }
}
