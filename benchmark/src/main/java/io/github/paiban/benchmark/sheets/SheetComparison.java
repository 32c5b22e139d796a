package io.github.paiban.benchmark.sheets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.paiban.io.layout.SheetOptions;
import io.github.paiban.io.layout.SheetReader;
import io.github.paiban.io.layout.SheetReading;
import io.github.paiban.io.layout.SheetReadingJson;
import io.github.paiban.io.table.FileBytes;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.notice.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One sheet and the JSON beside it: what of the expected reading the reading does not have.
 *
 * @param expected the JSON file; its {@code file} names the sheet beside it
 */
public record SheetComparison(Path expected) {
    private static final Set<String> NOT_COMPARED = Set.of("note");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * A line for each difference; none where all that is expected was read.
     *
     * @throws IOException where a file cannot be read
     */
    public List<String> differences() throws IOException {
        JsonNode wanted = MAPPER.readTree(expected.toFile());
        Path sheet = expected.resolveSibling(wanted.path("file").asText());
        Notices notices = new Notices();
        Optional<SheetReading> reading =
                new SheetReader(new FileBytes(FileLimits.DEFAULT, notices), SheetOptions.NONE).read(sheet);
        if (reading.isEmpty()) {
            return List.of("nothing was read " + notices.list());
        }
        JsonNode read = MAPPER.readTree(SheetReadingJson.of(reading.get(), List.of(), Texts.in(Locale.ENGLISH)));
        List<String> differences = new ArrayList<>();
        compare("", wanted, read, differences);
        return differences;
    }

    /** What is expected must be there; what is there beside it, in objects, is our own. */
    private static void compare(String path, JsonNode wanted, JsonNode read, List<String> differences) {
        if (wanted.isObject() && !path.endsWith("cells") && !path.endsWith("symbol_counts")) {
            wanted.properties().stream()
                    .filter(each -> !NOT_COMPARED.contains(each.getKey()))
                    .forEach(each -> compare(
                            path + "/" + each.getKey(), each.getValue(), read.path(each.getKey()), differences));
        } else if (wanted.isArray() && read.isArray() && wanted.size() == read.size()) {
            for (int i = 0; i < wanted.size(); i++) {
                compare(path + "/" + i, wanted.get(i), read.get(i), differences);
            }
        } else if (!wanted.equals(read)) {
            differences.add(path + ": expected " + wanted + ", read " + read);
        }
    }
}
