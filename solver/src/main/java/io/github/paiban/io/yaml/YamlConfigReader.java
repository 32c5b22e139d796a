package io.github.paiban.io.yaml;

import io.github.paiban.io.ConfigReader;
import io.github.paiban.io.ConfigReading;
import io.github.paiban.io.Mention;
import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.text.Decoding;
import io.github.paiban.notice.Place;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads paiban.yaml. Every problem is listed with its line and column; none is thrown. Safe for several threads. */
public final class YamlConfigReader implements ConfigReader {
    /** The largest file accepted, in bytes. */
    public static final int MAX_BYTES = 1 << 20;

    private final @Nullable YearMonth month;
    private final Overlay overlay;

    /** A reader that rosters the period that the file says. */
    public YamlConfigReader() {
        this(null);
    }

    /** A reader that rosters a month, whatever the file says; null for the file's own period. */
    public YamlConfigReader(@Nullable YearMonth month) {
        this(month, Overlay.NONE);
    }

    /** The same with other settings over those of the file. */
    public YamlConfigReader(@Nullable YearMonth month, Overlay overlay) {
        this.month = month;
        this.overlay = overlay;
    }

    @Override
    public ConfigReading read(String file, byte[] content) {
        Report report = new Report(file);
        if (content.length > MAX_BYTES) {
            report.add(NoticeCode.FILE_TOO_LARGE, Place.of(file), content.length + " B", MAX_BYTES >> 20);
            return nothing(report);
        }
        return Decoding.decode(file, content, report::add)
                .flatMap(text -> YamlTree.read(text, report))
                .map(root -> read(overlay.over(root), report))
                .orElseGet(() -> nothing(report));
    }

    private ConfigReading read(Node root, Report report) {
        ConfigBuilder builder = new ConfigBuilder(report, month);
        Optional<ShopConfig> config = builder.build(root);
        List<Mention> mentions = builder.mentions();
        return new ConfigReading(config.orElse(null), report.notices(), builder.rulePlaces(), mentions);
    }

    private static ConfigReading nothing(Report report) {
        return new ConfigReading(null, report.notices(), Map.of(), List.of());
    }
}
