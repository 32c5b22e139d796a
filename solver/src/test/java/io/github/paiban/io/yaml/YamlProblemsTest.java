package io.github.paiban.io.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.ConfigReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlProblemsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            shop: A                         | shpo: A                         | 1:1 setting-missing; 1:1 setting-unknown shpo
            shop: A                         | shop: [A]                       | 1:7 setting-value […]
            shop: A                         | shop:                           | 1:1 setting-missing
            month: 2026-11                  | month: 2026-13                  | 2:8 setting-value 2026-13
            month: 2026-11                  | month: November                 | 2:8 setting-value November
            month: 2026-11                  | {}                              | 3:1 yaml-syntax shifts:
            month: 2026-11                  | # none                          | 1:1 setting-missing
            month: 2026-11                  | period: {from: 2026-11-01}      | 2:9 setting-missing
            month: 2026-11                  | period: {from: 2026-11-30, to: 2026-11-29} | 2:32 period-length 2026-11-29
            month: 2026-11                  | period: {from: 11-01, to: 2026-11-29} | 2:16 setting-value 11-01
            shop: A                         | period: {from: 2026-11-01, to: 2026-11-30} | 1:9 setting-conflict
            time: "09:00-17:30"             | time: "09:00-10:00"             | 4:36 paid-too-long 24h
            time: "09:00-17:30"             | tiem: "09:00-17:30"             | 4:3 setting-missing; 4:9 setting-unknown tiem
            time: "09:00-17:30"             | time: 17                        | 4:15 setting-value 17
            time: "09:00-17:30"             | start: 9:00                     | 4:3 setting-missing
            time: "09:00-17:30"             | end: 17:30                      | 4:3 setting-missing
            time: "09:00-17:30"             | start: 25:00, end: 26:00        | 4:16 setting-value 25:00
            time: "09:00-17:30"             | start: 540, end: 1050           | 4:16 setting-value 540; 4:26 setting-value 1050
            time: "09:00-17:30"             | time: 9:00-17:30, end: 17:00    | 4:3 setting-conflict day
            paid: 24h                       | paid: 25h                       | 4:36 setting-value 25h
            paid: 24h                       | paid: 8                         | 4:36 setting-value 8
            paid: 24h                       | paid: 30s                       | 4:36 setting-value 30s
            paid: 24h                       | paid: 24h, paid: 2h             | 4:36 paid-too-long 24h; 4:41 setting-twice paid
            """)
    void problemsOfTheShopAndItsShifts(String from, String to, String expected) {
        String shop = """
                shop: A
                month: 2026-11
                shifts:
                  day: {time: "09:00-17:30", paid: 24h}
                """;
        assertThat(shop).contains(from);
        String problems = Yaml.problems(shop.replace(from, to)).replace("\n", "; ");
        assertThat(problems).contains(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x: {rule: runn, max: 6}                              | 10:13 unknown-rule-kind runn
            x: {max: 6}                                          | 10:3 setting-missing
            x: run                                               | 10:6 setting-value run
            x: {rule: run}                                       | 10:6 rule-parameters
            x: {rule: run, maxx: 6}                              | 10:18 setting-unknown maxx
            x: {rule: run, max: six}                             | 10:23 setting-value six
            x: {rule: run, max: -1}                              | 10:23 setting-value -1
            x: {rule: run, max: 401}                             | 10:23 setting-value 401
            x: {rule: run, min: 7, max: 6}                       | 10:23 rule-parameters 7
            x: {rule: run, exactly: 6, max: 6}                   | 10:27 rule-parameters 6
            x: {rule: run, what: nigth, max: 6}                  | 10:24 unknown-duty nigth
            x: {rule: run, what: [work, 晚班], max: 6}           | 10:31 unknown-duty 晚班
            x: {rule: run, what: [], max: 6}                     | 10:24 setting-value […]
            x: {rule: run, level: hard, max: 6}                  | 10:25 setting-value hard
            x: {rule: run, weight: 0, max: 6}                    | 10:26 setting-value 0
            x: {rule: run, max: 6, max: 7}                       | 10:26 setting-twice max
            x y: {rule: run, max: 6}                             | 10:3 bad-id x y
            x: {rule: succession, forbid: [night, day]}          | 10:33 setting-value […]
            x: {rule: succession, forbid: [[night]]}             | 10:34 setting-value […]
            x: {rule: succession, forbid: [[night, day, day, day]]} | 10:34 setting-value […]
            x: {rule: succession, forbid: [[night, {a: b}]]}     | 10:42 setting-value {…}
            x: {rule: succession, forbid: [[night, [day, fulll]]]} | 10:48 unknown-duty fulll
            x: {rule: succession, forbid: night}                 | 10:33 setting-value night
            x: {rule: rest-hours, min: 11}                       | 10:30 setting-value 11
            x: {rule: rest-hours, min: 169h}                     | 10:30 setting-value 169h
            x: {rule: rest-hours, min: 90s}                      | 10:30 setting-value 90s
            x: {rule: rest-hours}                                | 10:6 setting-missing
            x: {rule: count, what: night, per: year, max: 1}     | 10:38 setting-value year
            x: {rule: count, what: night, on: someday, max: 1}   | 10:37 setting-value someday
            x: {rule: fair-share, what: night, carry-over: 1.5}  | 10:50 setting-value 1.5
            x: {rule: time-window, earliest: 9h00}               | 10:36 setting-value 9h00
            x: {rule: time-window, earliest: 9:00, latest: 8:00} | 10:50 rule-parameters 8:00
            x: {rule: role-count, role: lat, exactly: 1}         | 10:31 unknown-role lat
            x: {rule: never-together}                            | 10:6 rule-parameters
            x: {rule: never-together, pairs: [[a, a]]}           | 10:37 setting-value […]
            x: {rule: never-together, pairs: [[a, [b]]]}         | 10:41 setting-value […]
            x: {rule: never-together, pairs: [[a, b, a]]}        | 10:37 setting-value […]
            x: {rule: rolling-hours, days: 33, max: 200h}        | 10:34 rule-parameters 33
            cover: {rule: run, max: 6}                           | 10:3 rule-id-taken cover
            pins: {rule: pins}                                   | 10:3 rule-always-on pins
            """)
    void problemsOfRules(String rule, String expected) {
        assertThat(Yaml.problems(Yaml.SHOP + "rules:\n  " + rule + "\n")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: 半白班, symbol: 半 | name: 半白班, symbol: 白  | 5:29 symbol-twice 白
            name: 半白班, symbol: 半 | name: 白班, symbol: 半    | 5:16 symbol-twice 白班
            name: 半白班, symbol: 半 | name: 半白班, symbol: 休  | 5:29 symbol-twice 休
            name: 半白班, symbol: 半 | name: 半白班, symbol: 晚值 | 8:28 symbol-twice 晚值
            half: {                  | day: {                    | 5:3 setting-twice day
            half: {                  | work: {                   | 5:3 bad-id work
            half: {                  | 半 班: {                  | 5:3 bad-id 半 班
            tags: late-shifts        | tags: [rest, late]        | 6:73 bad-id rest
            shifts: night            | shifts: [night, 白班]       | 8:47 unknown-shift 白班
            shifts: night            | shifts: nigth             | 8:39 unknown-shift nigth
            """)
    void problemsOfSymbolsAndIds(String from, String to, String expected) {
        assertThat(Yaml.SHOP).contains(from);
        assertThat(Yaml.problems(Yaml.SHOP.replace(from, to))).isEqualTo(expected);
    }

    @Test
    void problemsOfAliases() {
        assertThat(Yaml.problems(Yaml.SHOP + "aliases: {shifts: {早: dya, 白: night, 午: night/late}}"))
                .isEqualTo("9:23 unknown-shift dya\n9:31 symbol-twice 白");
        assertThat(Yaml.problems(Yaml.SHOP + "aliases: {columns: {a: [b]}}")).isEqualTo("9:24 setting-value […]");
        String columns = Yaml.SHOP + "aliases: {columns: {a: id, b: 姓名, c: nights.max, d: agnet}}";
        assertThat(Yaml.problems(columns)).isEqualTo("9:53 setting-value agnet");
        assertThat(Yaml.hints(columns)).containsExactly("did you mean “agent”?");
    }

    @Test
    void saysWhatMayBeMeant() {
        assertThat(Yaml.hints(Yaml.SHOP + "rule: {}")).containsExactly("did you mean “rules”?");
        assertThat(Yaml.hints(Yaml.SHOP + "rules: {x: {rule: run, what: 晚班, max: 6}}"))
                .containsExactly("did you mean “night”?");
        assertThat(Yaml.hints(Yaml.SHOP.replace("8h30m", "8"))).containsExactly("Add the unit: 8h, 30m or 30s.");
        assertThat(Yaml.expected(Yaml.SHOP + "rules: {x: {rule: run, min: 7, max: 6}}"))
                .containsExactly("“min” not above “max”");
        assertThat(Yaml.expected(Yaml.SHOP.replace("shop: 示例旗舰店\n", ""))).containsExactly("“shop”: a text in one line");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            shifts:\\n\\tday: {}                 | 2:1 yaml-syntax day: {} | indent with spaces
            shop：示例                             | 1:1 setting-value shop：示例 | plain colon
            shop: A\\nmonth：2026-11\\nlanguage: zh | 2:0 yaml-syntax month：2026-11 | plain colon
            shop: A\\nmonth:2026-11\\nlanguage: zh | 2:0 yaml-syntax month:2026-11 | space must follow
            shop: [A\\nmonth: 2026-11             | 1:7 yaml-syntax shop: [A | bracket
            shop: "A\\nmonth: 2026-11             | 1:7 yaml-syntax shop: "A | quotation mark
            shop: @A                             | 1:7 yaml-syntax shop: @A | needs quotation
            ? [a]\\n: b                           | 1:0 yaml-syntax ? [a] | Check indentation
            shop: A\\nshifts:\\n  day:{a: b}       | 1:1 setting-missing | month
            shop: A\\nmonth:2026-11               | 2:14 yaml-syntax month:2026-11 | space must follow
            shop: A\\n   month: 2026-11           | 2:9 yaml-syntax month: 2026-11 | Check indentation
            shop: &a [A]                         | 1:7 yaml-reference &a | Anchors
            shop: A\\nmonth: *a                   | 2:8 yaml-reference *a | Anchors
            <<: {shop: A}                        | 1:1 yaml-reference << | Anchors
            shop: A\\n---\\nshop: B                | 3:1 yaml-documents --- | second
            - shop: A                            | 1:1 setting-value […] | init
            just text                            | 1:1 setting-value just text | init
            """)
    void whatIsNoYamlOrNotTheYamlWanted(String text, String expected, String hint) {
        String written = text.replace("\\n", "\n").replace("\\t", "\t");
        assertThat(Yaml.problems(written).lines().findFirst()).contains(expected);
        assertThat(Yaml.hints(written).getFirst()).contains(hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n", "~"})
    void anEmptyFileHasOneOrTwoProblemsOnly(String text) {
        ConfigReading reading = Yaml.read(text);
        assertThat(reading.findConfig()).isEmpty();
        assertThat(reading.notices()).isNotEmpty().hasSizeLessThan(4);
    }

    @Test
    void controlCharactersAreNamed() {
        assertThat(Yaml.problems("shop: A\nmonth: \u0001\n")).isEqualTo("2:0 yaml-syntax month:");
        assertThat(Yaml.hints("shop: A\nmonth: \u0001\n").getFirst()).contains("control character");
    }

    @Test
    void noticesComeInTheOrderOfTheFile() {
        String problems = Yaml.problems("rules: {x: {rule: y}}\nshop: []\nmonth: m\nshifts: {d: {time: t}}\n");
        assertThat(problems.lines().map(line -> line.substring(0, line.indexOf(':'))))
                .isSorted()
                .hasSize(4);
    }
}
