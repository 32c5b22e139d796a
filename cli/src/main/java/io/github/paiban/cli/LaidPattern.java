package io.github.paiban.cli;

import io.github.paiban.io.roster.PatternReader;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.Notice;
import io.github.paiban.rotation.CyclePattern;
import io.github.paiban.rotation.PatternLayout;
import io.github.paiban.rotation.PatternMonth;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A shop with a pattern laid onto its month.
 *
 * @param shop the shop; its rules know the pattern
 * @param layout who stands where
 * @param start the roster that the pattern alone makes
 */
record LaidPattern(Shop shop, PatternLayout layout, Roster start) {
    /**
     * Reads a pattern, looked for from here and then from the folder.
     *
     * @throws InputRefused where it has errors
     */
    static LaidPattern read(Shop shop, Path path) {
        Path found = InputPath.of(shop.folder(), path);
        PatternReader.PatternReading reading =
                new PatternReader(shop.config(), shop.month().agents(), FileLimits.DEFAULT).read(found);
        CyclePattern pattern = reading.pattern();
        if (pattern == null) {
            List<Notice> all = new ArrayList<>(shop.notices());
            all.addAll(reading.notices());
            throw new InputRefused(all, shop.config().language());
        }
        PatternMonth month = PatternMonth.of(shop.problem(), pattern);
        return new LaidPattern(shop.with(month.problem(), reading.notices()), month.layout(), month.start());
    }
}
