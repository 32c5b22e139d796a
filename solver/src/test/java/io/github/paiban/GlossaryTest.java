package io.github.paiban;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/glossary.md to the code and to both languages. */
final class GlossaryTest {
    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]\\w*)");

    @Test
    void theTypesItNamesExist() throws IOException {
        Set<String> types = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.github.paiban").stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());
        assertThat(rows().flatMap(row -> TYPE.matcher(row.get(3)).results().map(GlossaryTest::word)))
                .isNotEmpty()
                .isSubsetOf(types);
    }

    @Test
    void everyTermIsSaidInBothLanguages() throws IOException {
        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row).hasSize(7);
            assertThat(row.get(1) + row.get(4)).doesNotContainPattern("^[^\\p{L}]*$");
            assertThat(row.get(2)).containsPattern("\\p{IsHan}");
            assertThat(row.get(5)).containsPattern("\\p{IsHan}");
        });
    }

    private static String word(MatchResult match) {
        return match.group(1);
    }

    private static Stream<List<String>> rows() throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "glossary.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| English"))
                .map(line -> List.of(line.split("\\|", -1)));
    }
}
