package io.github.paiban.io.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.paiban.rules.catalogue.Catalogue;
import io.github.paiban.rules.catalogue.RuleKind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfigSchemaTest {
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(ConfigSchema.json());

    static List<RuleKind> writtenKinds() {
        return Catalogue.all().stream()
                .filter(kind -> !kind.example().isEmpty())
                .toList();
    }

    static List<Path> examples() throws IOException {
        Path folders = Path.of("..", "examples");
        try (Stream<Path> all = Files.list(folders)) {
            return all.map(folder -> folder.resolve("paiban.yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theSchemaIsASchema() {
        JsonSchema meta = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(URI.create("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(ConfigSchema.json(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("writtenKinds")
    void eachKindsExampleIsAcceptedByReaderAndSchema(RuleKind kind) {
        String shop = Yaml.SHOP + "rules:\n  " + kind.example() + "\n";
        assertThat(Yaml.config(shop).rules().rules().getLast().kind()).isEqualTo(kind.name());
        assertThat(problems(shop)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsAcceptedByReaderAndSchema(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(Yaml.problems(text)).isEmpty();
        assertThat(problems(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shop: []",
                "month: 2026-13",
                "period: {from: 2026-11-01, to: 2026-11-30}",
                "langauge: zh",
                "language: fr",
                "solve: {time: 30}",
                "solve: {threads: 0}",
                "solve: {gap: 1}",
                "solve: {gap: 101%}",
                "solve: {gap: -0.1}",
                "shifts: {x: {paid: 8h}}",
                "shifts: {x: {time: 9:00-17:00, start: 9:00, end: 17:00}}",
                "shifts: {\"x y\": {time: 9:00-17:00}}",
                "roles: {x: {name: x}}",
                "rules: {x: {rule: runn, max: 6}}",
                "rules: {x: {max: 6}}",
                "rules: {x: {rule: run}}",
                "rules: {x: {rule: run, max: -1}}",
                "rules: {x: {rule: run, max: 6, forbid: [[a, b]]}}",
                "rules: {x: {rule: succession, forbid: [a, b]}}",
                "rules: {x: {rule: succession, forbid: [[a]]}}",
                "rules: {x: {rule: pins}}",
                "rules: {x: {rule: hours, max: 48}}",
                "rules: {x: {rule: hours, max: 48h, per: year}}"
            })
    void whatTheReaderRefusesTheSchemaRefusesToo(String line) {
        String key = line.substring(0, line.indexOf(':') + 1);
        String others = Yaml.SHOP
                .lines()
                .filter(each -> !each.startsWith(key) && !(key.equals("shifts:") && each.contains("time:")))
                .filter(each -> !(key.equals("roles:") && each.startsWith("  late:")))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(Yaml.problems(others + line)).isNotEmpty();
        assertThat(problems(others + line)).isNotEmpty();
    }

    private static Set<ValidationMessage> problems(String yaml) {
        try {
            return SCHEMA.validate(new ObjectMapper(new YAMLFactory()).readTree(yaml));
        } catch (IOException problem) {
            return fail(problem);
        }
    }
}
