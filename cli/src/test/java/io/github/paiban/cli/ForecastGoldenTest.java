package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people read of a forecast, word for word, in both languages. After a wanted change run it with {@code
 * -Dgolden.update=true} and look at the difference.
 */
final class ForecastGoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate END = LocalDate.of(2026, 11, 1);

    @TempDir
    private Path place;

    private void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder lines = new StringBuilder("date,from,to,queue,shop,contacts\n");
        for (LocalDate date = FIRST; date.isBefore(END); date = date.plusDays(1)) {
            int age = (int) (date.toEpochDay() - FIRST.toEpochDay());
            boolean sale = date.getDayOfMonth() == 18 && date.getMonthValue() == 6;
            for (int hour = 9; hour < 22; hour++) {
                int usual = 14 + 2 * date.getDayOfWeek().getValue() + hour % 7 + age * 7 % 5 + age / 30;
                int contacts = sale ? 2 * usual : usual;
                boolean isDown = date.getDayOfMonth() == 9 && date.getMonthValue() == 9 && hour > 12;
                boolean isGap = date.getDayOfMonth() == 3 && hour == 15;
                if (!isGap) {
                    String end = "," + hour + ":00," + (hour + 1) + ":00,";
                    lines.append(date + end + "chat,Tea," + (isDown ? 0 : contacts) + "\n");
                    lines.append(date + end + "chat,Cups," + (contacts / 3) + "\n");
                }
            }
        }
        Files.writeString(folder.resolve("history-volume.csv"), lines);
        Files.writeString(folder.resolve("events.csv"), """
                event,date,phase,kind,time,factor,contacts,shop
                618,2026-06-18,peak,,,,,
                Double 11,2026-11-11,peak,,,,,
                launch,2026-11-20,,,,140%,,Tea
                live show,2026-11-22,,,20:00-21:00,,150,Tea
                stocktaking,2026-11-30,,closed,,,,
                """);
        Files.writeString(
                folder.resolve("holidays.csv"),
                "date,kind,name\n2026-10-01,statutory,National Day\n2026-11-03,statutory,Feast\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theForecastReadsAsItDid(String language) throws IOException {
        Path folder = place.resolve("two-shops");
        write(folder);

        Run run = Run.of("forecast", folder.toString(), "--lang", language);

        assertThat(run.exitCode()).as(run.err()).isZero();
        String text = run.out().replace(folder.toString(), "DIR").replace('\\', '/');
        Path golden = GOLDEN.resolve("forecast_" + language + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
        assertThat(text.lines().toList()).as("a screenful").hasSizeLessThan(40);
        assertThat(List.of(text.split("\n"))).noneMatch(line -> line.contains("NaN") || line.contains("null"));
    }
}
