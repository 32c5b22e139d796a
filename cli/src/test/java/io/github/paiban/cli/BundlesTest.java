package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the texts of both modules to the same keys and the same values in both languages. */
final class BundlesTest {
    private static final List<Path> FOLDERS = Stream.of("src/main/resources", "../solver/src/main/resources")
            .map(root -> Path.of(root, "io/github/paiban/text"))
            .toList();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    @Test
    void thereAreBundlesOfBothModules() throws IOException {
        assertThat(english().map(each -> each.getFileName().toString()))
                .contains("cli.properties", "help.properties", "rules.properties", "common.properties");
    }

    @ParameterizedTest
    @MethodSource("english")
    void bothLanguagesHaveTheSameKeys(Path english) throws IOException {
        assertThat(keys(read(chinese(english)))).isEqualTo(keys(read(english)));
    }

    @ParameterizedTest
    @MethodSource("english")
    void bothLanguagesSayTheSameValues(Path english) throws IOException {
        Properties texts = read(english);
        Properties others = read(chinese(english));
        for (String key : keys(texts)) {
            assertThat(placeholders(others.getProperty(key)))
                    .as(english.getFileName() + " " + key)
                    .isEqualTo(placeholders(texts.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyTextCanBeFormatted(Path bundle) throws IOException {
        Properties texts = read(bundle);
        boolean help = bundle.getFileName().toString().startsWith("help");
        for (String key : keys(texts)) {
            String text = texts.getProperty(key);
            if (help) {
                assertThat(String.format(text)).as(key).isNotNull();
            } else {
                assertThat(new MessageFormat(text)).as(key).isNotNull();
                assertThat(text.replaceAll("'[{}]'", ""))
                        .as(key + ": an apostrophe quotes; write ’")
                        .doesNotContain("'");
            }
        }
    }

    private static Set<String> keys(Properties texts) {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static Set<String> placeholders(String text) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        Set<String> found = new TreeSet<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Path chinese(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace(".properties", "_zh.properties"));
    }

    static Stream<Path> english() throws IOException {
        return all().filter(each -> !each.getFileName().toString().contains("_zh"));
    }

    static Stream<Path> all() throws IOException {
        Stream<Path> all = Stream.empty();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.list(folder)) {
                all = Stream.concat(all, files.sorted().toList().stream());
            }
        }
        return all;
    }
}
