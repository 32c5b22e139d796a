package io.github.paiban.io.yaml;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.text.Decoding;
import io.github.paiban.io.text.TimeSpan;
import io.github.paiban.notice.Place;
import io.github.paiban.staffing.ServiceTarget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads scenarios.yaml. Every problem is listed with its line and column; none is thrown. Safe for several threads. */
public final class ScenarioReader {
    /** The names that the file has in a folder, the usual one first. */
    public static final List<String> NAMES = List.of("scenarios.yaml", "scenarios.yml", "情况.yaml", "情况.yml");

    private static final TimeSpan STARTS = new TimeSpan(6 * 60, 22 * 60);
    private static final Duration EVERY = Duration.ofMinutes(30);

    /**
     * What the file says, or what is wrong with it. Never throws for bad content. What a scenario changes in other files is
     * checked when these are read with it.
     *
     * @param file the file as the user knows it, for the places of notices
     * @param content the file's bytes, in any encoding
     */
    public ScenariosReading read(String file, byte[] content) {
        Report report = new Report(file);
        if (content.length > YamlConfigReader.MAX_BYTES) {
            int most = YamlConfigReader.MAX_BYTES >> 20;
            report.add(NoticeCode.FILE_TOO_LARGE, Place.of(file), content.length + " B", most);
            return new ScenariosReading(null, report.notices());
        }
        Optional<Scenarios> scenarios = Decoding.decode(file, content, report::add)
                .flatMap(text -> YamlTree.read(text, report))
                .flatMap(root -> scenarios(root, report));
        return new ScenariosReading(scenarios.orElse(null), report.notices());
    }

    private static Optional<Scenarios> scenarios(Node root, Report report) {
        SettingReader reader = new SettingReader(report);
        Settings settings = reader.read(ScenarioTables.SCENARIOS, root);
        List<Named> named = settings.items("scenarios", Named.class);
        if (settings.has("scenarios") && named.isEmpty() && report.errors() == 0) {
            ScenarioTables.SCENARIOS
                    .find("scenarios")
                    .ifPresent(each -> reader.reportMissing(each, settings.place("scenarios")));
        }
        if (report.errors() > 0) {
            return Optional.empty();
        }
        Settings shifts = settings.find("new-shifts", Settings.class).orElse(Settings.none(settings.place()));
        TimeSpan starts = shifts.find("starts", TimeSpan.class).orElse(STARTS);
        return Optional.of(new Scenarios(
                named.stream().map(ScenarioReader::scenario).toList(), starts.fromMinute(), starts.toMinute(), (int)
                        shifts.find("every", Duration.class).orElse(EVERY).toMinutes()));
    }

    private static Scenario scenario(Named named) {
        Settings settings = named.settings();
        String name = settings.text("name");
        return new Scenario(
                named.id(),
                name.isEmpty() ? named.id() : name,
                settings.find("volume", Double.class).orElse(1.0),
                settings.find("target", ServiceTarget.class).orElse(null),
                settings.find("concurrency", Integer.class).orElse(null),
                settings.text("new-shift").equals("best"),
                overlay(settings, ScenarioTables.OF_SHOP),
                overlay(settings, ScenarioTables.OF_QUOTE));
    }

    private static Overlay overlay(Settings settings, List<String> sections) {
        List<Node.Entry> entries = new ArrayList<>();
        for (String section : sections) {
            settings.find(section, Node.Mapping.class)
                    .ifPresent(mapping -> entries.add(new Node.Entry(section, mapping.place(), mapping)));
        }
        return new Overlay(entries);
    }
}
