package io.github.paiban.io.yaml;

import io.github.paiban.notice.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The profiles of selling platforms: what each counts, from which source. Resources of this library. */
final class Platforms {
    static final List<String> NAMES = List.of("jd", "tmall", "douyin", "pinduoduo");

    private Platforms() {}

    /**
     * A profile.
     *
     * @throws IllegalStateException where the resource is missing or wrong
     */
    static Settings settings(String name) {
        String file = name + ".yaml";
        Report report = new Report(file);
        Settings settings = YamlTree.read(text(file), report)
                .map(root -> new SettingReader(report).read(ServiceTables.PLATFORM, root))
                .orElse(Settings.none(Place.of(file)));
        if (report.size() > 0) {
            throw new IllegalStateException("Profile " + file + " is wrong: " + report.notices());
        }
        return settings;
    }

    private static String text(String file) {
        try (InputStream in = Platforms.class.getResourceAsStream("/io/github/paiban/io/platforms/" + file)) {
            if (in == null) {
                throw new IllegalStateException("Profile " + file + " is missing. Maybe the jar is incomplete.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
