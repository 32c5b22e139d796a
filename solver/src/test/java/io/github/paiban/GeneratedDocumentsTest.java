package io.github.paiban;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.folder.InputDocument;
import io.github.paiban.io.yaml.ConfigSchema;
import io.github.paiban.io.yaml.SettingsDocument;
import io.github.paiban.report.MonthEndPicture;
import io.github.paiban.rules.catalogue.RulesDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the documents that are made from the code against what the code says now. To write them anew:
 *
 * <pre>mvn -q -pl solver test -Dtest=GeneratedDocumentsTest -Dpaiban.write-documents=true</pre>
 *
 * <p>What stands above the first second-level heading of a Markdown file is written by hand and kept.
 */
final class GeneratedDocumentsTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final String FIRST_HEADING = "\n## ";

    record Document(String name, Supplier<String> writer) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Document> documents() {
        return Stream.of(
                new Document("paiban.schema.json", ConfigSchema::json),
                new Document("rotation/month-end.en.svg", () -> MonthEndPicture.svg(Locale.ENGLISH)),
                new Document("rotation/month-end.zh.svg", () -> MonthEndPicture.svg(Locale.SIMPLIFIED_CHINESE)),
                markdown("input.md", Locale.ENGLISH, InputDocument::in),
                markdown("input.zh-CN.md", Locale.SIMPLIFIED_CHINESE, InputDocument::in),
                markdown("rules.md", Locale.ENGLISH, RulesDocument::in),
                markdown("rules.zh-CN.md", Locale.SIMPLIFIED_CHINESE, RulesDocument::in),
                new Document("quote.schema.json", ConfigSchema::quoteJson),
                markdown("quote.md", Locale.ENGLISH, SettingsDocument::quoteIn),
                markdown("quote.zh-CN.md", Locale.SIMPLIFIED_CHINESE, SettingsDocument::quoteIn),
                new Document("scenarios.schema.json", ConfigSchema::scenariosJson),
                markdown("scenarios.md", Locale.ENGLISH, SettingsDocument::scenariosIn),
                markdown("scenarios.zh-CN.md", Locale.SIMPLIFIED_CHINESE, SettingsDocument::scenariosIn),
                markdown("settings.md", Locale.ENGLISH, SettingsDocument::in),
                markdown("settings.zh-CN.md", Locale.SIMPLIFIED_CHINESE, SettingsDocument::in));
    }

    private static Document markdown(String name, Locale locale, BiFunction<Locale, String, String> writer) {
        return new Document(name, () -> writer.apply(locale, introduction(name)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theDocumentSaysWhatTheCodeSays(Document document) throws IOException {
        String wanted = document.writer().get();
        Path file = DOCS.resolve(document.name());
        if (Boolean.getBoolean("paiban.write-documents")) {
            Files.writeString(file, wanted);
        }
        assertThat(Files.readString(file))
                .as("docs/%s is out of date; see GeneratedDocumentsTest for how to write it anew", document)
                .isEqualTo(wanted);
    }

    private static String introduction(String name) {
        try {
            String text = Files.readString(DOCS.resolve(name));
            int end = text.indexOf(FIRST_HEADING);
            return end < 0 ? text : text.substring(0, end);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
