package io.github.paiban.io.folder;

import io.github.paiban.io.yaml.ConfigSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A shop folder to begin with: commented settings with the trade's own rules on, eight agents, demand, wishes, the end
 * of last month, holidays, and the schema by which editors complete the settings. It can be rostered as it is.
 *
 * <p>The statutory holidays are those of the Regulation on Public Holidays for National Annual Festivals and Memorial
 * Days as amended in 2024, articles 2 and 6. Those of the lunar calendar are there for 2026 only; swapped and make-up
 * days are decreed each year and are left to the shop.
 */
public final class StarterFolder {
    private static final List<String> FILES = List.of(
            "paiban.yaml", "agents.csv", "demand.csv", "requests.csv", "history.csv", "holidays.csv", "pins.csv");
    private static final int YEAR_WITH_LUNAR_HOLIDAYS = 2026;
    private static final int HISTORY_DAYS = 7;

    private StarterFolder() {}

    /**
     * The files' texts by name, the most important first. They have no byte order mark; tables need one when they are
     * written, for Excel to take them as UTF-8.
     *
     * @param language Chinese for any Chinese locale, else English
     * @param month the month to roster
     */
    public static Map<String, String> files(Locale language, YearMonth month) {
        String folder = "starter/" + (language.getLanguage().equals("zh") ? "zh" : "en") + "/";
        Map<String, String> files = new LinkedHashMap<>();
        for (String file : FILES) {
            files.put(file, filled(resource(folder + source(file, month)), month));
        }
        files.put("paiban.schema.json", ConfigSchema.json());
        return Collections.unmodifiableMap(files);
    }

    private static String source(String file, YearMonth month) {
        return file.equals("holidays.csv") && month.getYear() == YEAR_WITH_LUNAR_HOLIDAYS
                ? "holidays-" + YEAR_WITH_LUNAR_HOLIDAYS + ".csv"
                : file;
    }

    private static String filled(String template, YearMonth month) {
        String text =
                template.replace("{{month}}", month.toString()).replace("{{year}}", Integer.toString(month.getYear()));
        LocalDate first = month.atDay(1);
        for (int back = 1; back <= HISTORY_DAYS; back++) {
            text = text.replace("{{day-" + back + "}}", first.minusDays(back).toString());
        }
        return text;
    }

    private static String resource(String name) {
        try (InputStream in = StarterFolder.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + name + " is missing. Maybe the jar is incomplete.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
