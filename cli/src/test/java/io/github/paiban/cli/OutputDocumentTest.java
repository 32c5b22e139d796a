package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds docs/output*.md to what the commands write. */
final class OutputDocumentTest {
    private static final List<Path> DOCUMENTS =
            List.of(Path.of("../docs/output.md"), Path.of("../docs/output.zh-CN.md"));

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFolder() {
        StarterShop.in(folder, "en");
    }

    @Test
    void everyKeyOfEveryDocumentIsNamed() throws IOException {
        for (String key : keysOfAllDocuments()) {
            for (Path document : DOCUMENTS) {
                assertThat(Files.readString(document)).as(document.toString()).contains(key);
            }
        }
    }

    /** The keys of each document, in code marks. */
    private List<String> keysOfAllDocuments() throws IOException {
        String shop = folder.toString();
        List<String> keys = new ArrayList<>();
        keys.addAll(keys("roster", shop, "--steps", "20", "--json"));
        keys.addAll(keys(json(Files.readString(folder.resolve("out/roster.json")))));
        keys.addAll(keys(json(Files.readString(folder.resolve("out/run.json")))));
        keys.addAll(keys("check", shop, "out/roster.csv", "--json"));
        keys.addAll(keys("explain", shop, "out/roster.csv", "--agent", "001", "--date", "1", "--json"));
        keys.addAll(keys("explain", shop, "out/roster.csv", "--agent", "001", "--json"));
        keys.addAll(keys("explain", shop, "out/roster.csv", "--date", "1", "--json"));
        keys.addAll(keys("rules", "--json"));
        keys.addAll(keys("rotate", shop, "--weeks", "2", "--mend", "--seconds", "20", "--json"));
        Files.writeString(
                folder.resolve("quote.yaml"),
                "month: {inquiries: 9, spread: 9%}\ncost: {wage: 1}\noffers: {a: {model: per-seat, price: 2}}\n");
        keys.addAll(keys("quote", shop, "--agents", "3", "--json"));
        String[] repair = {"repair", shop, "out/roster.csv", "--absent", "001:1..9", "--today", "1", "--json"};
        keys.addAll(keys(repair));
        keys.addAll(keys(json(Run.of(repair).out()).at("/repairs/0")));
        keys.addAll(keys("staff", "--volume", "100", "--aht", "3m", "--agents", "9", "--json"));
        keys.addAll(keys("staff", "--volume", "9", "--concurrency", "5", "--rounds", "1", "--reply", "9s", "--json"));
        keys.addAll(keys("help", "--json"));
        keys.addAll(keys("nothing", "--json"));
        keys.addAll(keys("init", shop, "--force", "--json"));
        return keys;
    }

    private static List<String> keys(String... line) throws IOException {
        return keys(json(Run.of(line).out()));
    }

    private static List<String> keys(JsonNode document) {
        return document.properties().stream()
                .map(entry -> "`" + entry.getKey() + "`")
                .toList();
    }

    private static JsonNode json(String document) throws IOException {
        return new ObjectMapper().readTree(document);
    }
}
