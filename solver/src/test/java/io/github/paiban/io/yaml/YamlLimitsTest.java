package io.github.paiban.io.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.ConfigReading;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Settings that are too large, too deep or no settings at all do no harm. */
final class YamlLimitsTest {
    @Test
    void nestingAndSizeAreLimited() {
        String deep = "shop: " + "[".repeat(19) + "]".repeat(19);
        assertThat(Yaml.problems(deep)).contains("setting-value");
        assertThat(Yaml.problems("shop: " + "[".repeat(20) + "]".repeat(20))).isEqualTo("1:26 yaml-too-deep");
        assertThat(Yaml.problems("shop: " + "[".repeat(100_000))).isEqualTo("1:26 yaml-too-deep");
        assertThat(Yaml.problems("#".repeat(YamlConfigReader.MAX_BYTES + 1))).startsWith("0:0 file-too-large");
        assertThat(Yaml.problems("#".repeat(YamlConfigReader.MAX_BYTES))).doesNotContain("file-too-large");
    }

    @Test
    void tooManyEntriesAreRefused() {
        StringBuilder rules = new StringBuilder("rules:\n");
        for (int i = 0; i <= 500; i++) {
            rules.append("  r").append(i).append(": {rule: run, max: 6}\n");
        }
        assertThat(Yaml.problems(Yaml.SHOP + rules)).isEqualTo("10:3 setting-too-many");
        assertThat(Yaml.problems(Yaml.SHOP + rules.toString().replace("  r500: {rule: run, max: 6}\n", "")))
                .isEmpty();
    }

    @Test
    void longListsAreRefused() {
        String words = "work, ".repeat(500);
        String rule = "rules: {x: {rule: run, max: 6, what: [%s]}}";
        assertThat(Yaml.problems(Yaml.SHOP + rule.formatted(words))).isEmpty();
        assertThat(Yaml.problems(Yaml.SHOP + rule.formatted(words + "off"))).isEqualTo("9:38 setting-too-many");
        String pairs = "rules: {x: {rule: never-together, pairs: [%s]}}".formatted("[a, b], ".repeat(501));
        assertThat(Yaml.problems(Yaml.SHOP + pairs)).isEqualTo("9:42 setting-too-many");
        assertThat(Yaml.problems("a: b\n".repeat(501))).isEqualTo("1:1 setting-too-many");
    }

    @Test
    void aBombOfReferencesDoesNotExpand() {
        String bomb = """
                a: &a [x, x, x, x, x, x, x, x, x]
                b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
                c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
                """;
        assertThat(Yaml.problems(bomb)).isEqualTo("1:4 yaml-reference &a");
    }

    @Test
    void longValuesAreShortened() {
        assertThat(Yaml.problems("shop: " + "长".repeat(201) + "\nmonth: 2026-11\nshifts: {d: {time: 9:00-10:00}}"))
                .hasSizeLessThan(100)
                .endsWith("…");
    }

    @Test
    void mutatedSettingsNeverThrow_seed1() {
        Random random = new Random(1);
        byte[] original = (Yaml.SHOP + "rules:\n  x: {rule: succession, forbid: [[night, [day, half]]]}\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] interesting = "\t\n:-[]{}&*!|>'\"%@`#,?\0\u007f0a \\".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 3000; i++) {
            byte[] mutated = original.clone();
            for (int edit = 0; edit <= i % 4; edit++) {
                int at = random.nextInt(mutated.length);
                mutated[at] = random.nextInt(4) == 0
                        ? (byte) random.nextInt(256)
                        : interesting[random.nextInt(interesting.length)];
            }
            ConfigReading reading = new YamlConfigReader().read("paiban.yaml", mutated);
            assertThat(reading.config() != null || !reading.notices().isEmpty()).isTrue();
        }
    }
}
