package io.github.paiban.law;

import io.github.paiban.model.Roster;
import io.github.paiban.model.ShopMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges rosters of a month by the law that the shop wants looked at.
 *
 * @param month the month
 * @param profile the law; null where none is looked at
 */
public record LawCheck(ShopMonth month, @Nullable LawProfile profile) {
    /** What the law says of a roster; empty where there is no roster, or no law is looked at. */
    public Optional<LawReport> of(@Nullable Roster roster) {
        return profile == null || roster == null
                ? Optional.empty()
                : Optional.of(LawAudit.judge(month, roster, profile));
    }
}
