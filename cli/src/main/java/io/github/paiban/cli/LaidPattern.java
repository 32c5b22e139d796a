package io.github.paiban.cli;

import io.github.paiban.io.roster.PatternReader;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.Notice;
import io.github.paiban.rotation.CyclePattern;
import io.github.paiban.rotation.PatternLayout;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.catalogue.Catalogue;
import io.github.paiban.rules.catalogue.Parameters;
import io.github.paiban.rules.catalogue.RuleKind;
import io.github.paiban.rules.row.FollowPattern;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A shop with a pattern laid onto its month.
 *
 * @param shop the shop; its rules know the pattern
 * @param layout who stands where
 * @param start the roster that the pattern alone makes
 */
record LaidPattern(Shop shop, PatternLayout layout, Roster start) {
    private static final String KIND = "pattern";

    /**
     * Reads a pattern, looked for from here and then from the folder.
     *
     * @throws InputRefused where it has errors
     */
    static LaidPattern read(Shop shop, Path path) {
        Path inFolder = shop.folder().resolve(path);
        Path found = Files.exists(path) || !Files.exists(inFolder) ? path : inFolder;
        PatternReader.PatternReading reading =
                new PatternReader(shop.config(), shop.month().agents(), FileLimits.DEFAULT).read(found);
        CyclePattern pattern = reading.pattern();
        if (pattern == null) {
            List<Notice> all = new ArrayList<>(shop.notices());
            all.addAll(reading.notices());
            throw new InputRefused(all, shop.config().language());
        }
        PatternLayout layout = PatternLayout.of(pattern, shop.month());
        RosterProblem problem = new RosterProblem(
                shop.month(),
                rules(shop.problem().rules(), layout.rows(shop.month().period())));
        return new LaidPattern(shop.with(problem, reading.notices()), layout, layout.roster(shop.month()));
    }

    /** The shop's rules about patterns with these rows; where it has none, one as the catalogue has it. */
    private static RuleBook rules(RuleBook book, Map<String, List<Duty>> rows) {
        List<Rule> rules = new ArrayList<>();
        boolean written = false;
        for (Rule rule : book.rules()) {
            written |= rule instanceof FollowPattern;
            rules.add(rule instanceof FollowPattern pattern ? pattern.withRows(rows) : rule);
        }
        if (!written) {
            RuleKind kind = Catalogue.find(KIND).orElseThrow();
            FollowPattern fresh = (FollowPattern) kind.create(kind.head(KIND), Parameters.NONE);
            rules.add(fresh.withRows(rows));
        }
        return new RuleBook(rules);
    }
}
