package io.github.paiban.io.folder;

import io.github.paiban.io.roster.RosterFile;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.notice.Notice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A case in one text file: the small shop of {@link Shop} with some files replaced, and what is said about them. Sections
 * begin with {@code ===}: a file's name (and its encoding), {@code without} a file, {@code limits}, the {@code month}
 * chosen, a {@code roster} read in place of the folder, and at last what is said.
 */
record Scenario(Map<String, String> sections) {
    /** The case of a name, if there is one. */
    static Optional<Scenario> find(String name) throws IOException {
        try (InputStream in = Scenario.class.getResourceAsStream("/io/github/paiban/io/notices/" + name + ".txt")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    static Scenario parse(String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        for (String section : text.split("(?m)^=== ", -1)) {
            int end = section.indexOf('\n');
            if (end > 0) {
                sections.put(section.substring(0, end).strip(), section.substring(end + 1));
            }
        }
        return new Scenario(sections);
    }

    /** What should be said. */
    String says() {
        return sections.getOrDefault("says", "").strip();
    }

    /** What is said, informations included. */
    List<Notice> notices() {
        MemoryFolder folder = Shop.folder();
        ReadOptions options = ReadOptions.DEFAULT;
        String roster = null;
        for (Map.Entry<String, String> section : sections.entrySet()) {
            String[] words = section.getKey().split(" ", -1);
            switch (words[0]) {
                case "without" -> folder.without(words[1]);
                case "limits" -> options = options.withLimits(limits(words));
                case "month" -> options = options.withMonth(YearMonth.parse(words[1]));
                case "roster" -> roster = section.getValue();
                case "says" -> {}
                default -> folder.with(words[0], bytes(words, section.getValue()));
            }
        }
        FolderReading reading = ShopFolder.read(folder, options);
        return roster == null ? reading.notices() : notices(reading, roster);
    }

    private static List<Notice> notices(FolderReading reading, String roster) {
        RosterFile files = new RosterFile(
                reading.findConfig().orElseThrow(),
                reading.findProblem().orElseThrow().month().agents());
        return files.read("roster.csv", roster.getBytes(StandardCharsets.UTF_8)).notices();
    }

    private static FileLimits limits(String[] words) {
        int[] numbers = Arrays.stream(words).skip(1).mapToInt(Integer::parseInt).toArray();
        return new FileLimits(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private static byte[] bytes(String[] words, String text) {
        Charset charset = words.length > 1 ? Charset.forName(words[1]) : StandardCharsets.UTF_8;
        return text.getBytes(charset);
    }

    /** Each notice as {@code SEVERITY file:line:column code value}. */
    static String lines(List<Notice> notices) {
        return notices.stream().map(Shop::line).collect(Collectors.joining("\n"));
    }
}
