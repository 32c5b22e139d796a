package io.github.paiban.rotation;

import io.github.paiban.rotation.RotationForecast.Break;
import io.github.paiban.rotation.RotationForecast.Way;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.Hours;
import io.github.paiban.rules.row.RollingCount;
import io.github.paiban.rules.row.Weekends;
import io.github.paiban.rules.row.WholeDays;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The least by which each rule that a rotation breaks would have to be wider. */
final class WiderRules {
    private static final int MOST_STEPS = 12;
    private static final int MINUTES_OF_A_STEP = 120;

    private final RotationMonths months;

    WiderRules(RotationMonths months) {
        this.months = months;
    }

    /** One way for each rule that breaks, in the order of the rules. */
    List<Way> ways(List<RowRule> rules, List<Break> breaks) {
        List<Way> ways = new ArrayList<>();
        for (RowRule rule : rules) {
            if (breaks.stream()
                    .anyMatch(each -> each.breach().rule().equals(rule.head().id()))) {
                ways.add(new Way(rule, findWidened(rule)));
            }
        }
        return ways;
    }

    private @Nullable Limits findWidened(RowRule rule) {
        for (int steps = 1; steps <= MOST_STEPS; steps++) {
            for (int down = 0; down <= steps; down++) {
                Optional<RowRule> wider = wider(rule, down, steps - down);
                if (wider.isPresent() && months.isKept(wider.get())) {
                    return limits(wider.get());
                }
            }
        }
        return null;
    }

    private static Optional<RowRule> wider(RowRule rule, int down, int up) {
        Limits old = limits(rule);
        if (old == null || (down > 0 && old.least() == 0) || (up > 0 && !old.hasMost())) {
            return Optional.empty();
        }
        int step = rule instanceof Hours ? MINUTES_OF_A_STEP : 1;
        int most = old.hasMost() ? old.most() + step * up : old.most();
        Limits wide = new Limits(Math.max(0, old.least() - step * down), most);
        return switch (rule) {
            case Count count ->
                Optional.of(new Count(count.head(), count.kind(), count.what(), count.on(), count.per(), wide));
            case RollingCount count ->
                Optional.of(new RollingCount(count.head(), count.what(), count.on(), count.days(), wide));
            case Hours hours -> Optional.of(new Hours(hours.head(), hours.per(), wide));
            case Weekends weekends -> Optional.of(new Weekends(weekends.head(), wide));
            case WholeDays days -> Optional.of(new WholeDays(days.head(), wide));
            default -> Optional.empty();
        };
    }

    private static @Nullable Limits limits(RowRule rule) {
        return switch (rule) {
            case Count count -> count.limits();
            case RollingCount count -> count.limits();
            case Hours hours -> hours.limits();
            case Weekends weekends -> weekends.limits();
            case WholeDays days -> days.limits();
            default -> null;
        };
    }
}
