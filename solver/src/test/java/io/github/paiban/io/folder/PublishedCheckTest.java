package io.github.paiban.io.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.notice.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PublishedCheckTest {
    @TempDir
    private Path folder;

    private List<String> codes(PublishedMonths months) {
        return months.read().notices().stream().map(Notice::code).toList();
    }

    private static String replaced(PublishedMonths months, String from, String to) throws IOException {
        String text = Files.readString(months.roster());
        assertThat(text).containsPattern(from);
        return text.replaceFirst(from, to);
    }

    @Test
    void nothingIsSaidOfAFileAsItWasPublished() throws IOException {
        assertThat(codes(PublishedMonths.in(folder))).isEmpty();
    }

    @Test
    void theOrderOfRowsAndAgentsWhoLeftOrCameOrHaveOtherNamesMakeNoDifference() throws IOException {
        PublishedMonths months = PublishedMonths.in(folder);
        List<String> lines = new ArrayList<>(Files.readAllLines(months.roster()));
        Collections.swap(lines, 1, 2);
        Files.writeString(months.roster(), String.join("\n", lines));
        months.with("agents.csv", "id,name,skills\n018,张三丰,late-duty\n021,赵六,\n");

        assertThat(codes(months)).isEmpty();
    }

    @Test
    void aCellARowAndAnAgentThatAreOthersAreTold() throws IOException {
        PublishedMonths months = PublishedMonths.in(folder);
        String cell = replaced(months, "白", "晚");
        String row = replaced(months, "(?s)020,.*", "");
        String agent = replaced(months, "020,", "021,");
        String role = replaced(months, "晚值", "晚");
        for (String changed : List.of(cell, row, agent, role)) {
            Files.writeString(months.roster(), changed);

            FolderReading reading = months.read();

            assertThat(reading.isRefused()).isFalse();
            assertThat(reading.notices())
                    .extracting(Shop::line)
                    .contains("WARNING published/versions/2026-10-1.csv:0:0 published-changed");
        }
    }
}
