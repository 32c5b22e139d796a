package io.github.paiban.doctor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What work costs, to put a price on what would help. Work on a day of rest is paid twice (Labour Law of the PRC, article
 * 44, see docs/law.md); so is work on a day of approved leave, as contracts say more of that.
 *
 * @param hour one paid hour
 * @param month one person for a whole month
 * @param once what finding and training one person costs
 * @param currency of all amounts
 */
public record Wages(BigDecimal hour, BigDecimal month, BigDecimal once, Currency currency) {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final BigDecimal ON_REST_DAY = BigDecimal.valueOf(2);

    /** What an action costs more; empty where it adds no work. */
    public Optional<BigDecimal> price(Action action) {
        return switch (action.pay()) {
            case NONE -> Optional.empty();
            case PLAIN -> Optional.of(hours(action));
            case REST_DAY -> Optional.of(hours(action).multiply(ON_REST_DAY));
        };
    }

    private BigDecimal hours(Action action) {
        return hour.multiply(BigDecimal.valueOf(action.minutes())).divide(MINUTES, 2, RoundingMode.HALF_UP);
    }

    /** What all of a remedy costs more; empty where nothing of it adds work. */
    public Optional<BigDecimal> price(Remedy remedy) {
        Remedy.Hire hire = remedy.hire();
        if (hire != null) {
            return Optional.of(price(
                    hire,
                    remedy.roster().period().first(),
                    remedy.roster().period().end()));
        }
        return price(remedy.actions());
    }

    /** What actions cost more together; empty where none of them adds work. */
    Optional<BigDecimal> price(List<Action> actions) {
        return actions.stream().flatMap(action -> price(action).stream()).reduce(BigDecimal::add);
    }

    private BigDecimal price(Remedy.Hire hire, LocalDate first, LocalDate end) {
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(hire.from(), end));
        BigDecimal all = BigDecimal.valueOf(ChronoUnit.DAYS.between(first, end));
        BigDecimal share = month.multiply(days).divide(all, 2, RoundingMode.HALF_UP);
        return share.add(once).multiply(BigDecimal.valueOf(hire.people()));
    }
}
