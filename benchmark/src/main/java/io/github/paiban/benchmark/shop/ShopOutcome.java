package io.github.paiban.benchmark.shop;

import io.github.paiban.benchmark.progress.Figures;
import io.github.paiban.rostering.Certificate;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Score;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What came of solving a generated month.
 *
 * @param agents how many agents
 * @param days how many days
 * @param audit the roster's score by the library's audit
 * @param certificate what the search says, and what it proved
 * @param elapsed how long the search took
 * @param legalAfter when the first legal roster was known; null where none was found
 * @param bestAfter when the best roster was known
 */
public record ShopOutcome(
        int agents,
        int days,
        Score audit,
        Certificate certificate,
        Duration elapsed,
        @Nullable Duration legalAfter,
        Duration bestAfter) {
    /** Whether the audit and the search say the same. */
    public boolean isAgreed() {
        return audit.equals(certificate.score());
    }

    /** All in one line. */
    public String line() {
        StringBuilder line = new StringBuilder("agents=" + agents + " days=" + days);
        line.append(" seconds=").append(Figures.seconds(elapsed));
        line.append(" legal-after=").append(Figures.seconds(legalAfter));
        line.append(" best-after=").append(Figures.seconds(bestAfter));
        for (Level level : Level.values()) {
            String name = level.name().toLowerCase(Locale.ROOT);
            line.append(' ').append(name).append('=').append(audit.at(level));
            line.append(" bound-")
                    .append(name)
                    .append('=')
                    .append(certificate.bound().at(level));
            line.append(" gap-").append(name).append('=').append(Figures.percent(certificate.gap(level)));
        }
        return line.toString();
    }
}
