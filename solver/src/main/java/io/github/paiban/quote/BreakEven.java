package io.github.paiban.quote;

import io.github.paiban.quote.Earning.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the volumes at which an offer covers its cost, the team and all shares as they are. Between the volumes at which a
 * tier, a quota, a minimum or the team's capacity begins or ends, profit rises or falls evenly but for cents, so that each
 * stretch is searched by halving.
 */
final class BreakEven {
    private static final long LEAST_LIMIT = 1_000_000;
    private static final long TIMES = 20;
    /** Volumes at whose sides profit may bend without a tier: a minimum is searched for in parts. */
    private static final int PARTS = 64;

    private final Reckoning reckoning;
    private final Reckoning.Of sums;
    private final long limit;

    BreakEven(Reckoning reckoning, Reckoning.Of sums) {
        this.reckoning = reckoning;
        this.sums = sums;
        long planned = reckoning.basis().value(Driver.INQUIRIES).longValue();
        this.limit = Math.max(LEAST_LIMIT, planned * TIMES);
    }

    Earning earning() {
        List<Range> ranges = new ArrayList<>();
        long open = -1;
        Long before = null;
        for (long volume : bends()) {
            if (before != null && covers(before) != covers(volume)) {
                long turn = turn(before, volume);
                if (open >= 0) {
                    ranges.add(new Range(open, turn - 1));
                }
                open = open >= 0 ? -1 : turn;
            } else if (before == null && covers(volume)) {
                open = volume;
            }
            before = volume;
        }
        if (open >= 0) {
            ranges.add(new Range(open, limit));
        }
        return new Earning(ranges, limit);
    }

    /** The first volume after one, up to another, at which it is the other way round. */
    private long turn(long from, long to) {
        boolean atBegin = covers(from);
        long same = from;
        long other = to;
        while (other - same > 1) {
            long middle = same + (other - same) / 2;
            if (covers(middle) == atBegin) {
                same = middle;
            } else {
                other = middle;
            }
        }
        return other;
    }

    private boolean covers(long volume) {
        return sums.at(BigDecimal.valueOf(volume)).profit().signum() >= 0;
    }

    private Iterable<Long> bends() {
        TreeSet<Long> bends = new TreeSet<>(List.of(0L, limit));
        long planned = Math.max(1, reckoning.basis().value(Driver.INQUIRIES).longValue());
        for (long part = 1; part <= PARTS; part++) {
            add(bends, BigDecimal.valueOf(planned * 2 * part / PARTS));
        }
        Offer offer = sums.offer();
        BigDecimal included = offer.quota().multiply(seats());
        add(bends, included);
        for (Tariff.Tier tier : offer.tariff().tiers()) {
            inquiries(tier.from()).forEach(each -> add(bends, each.add(included)));
        }
        BigDecimal capacity = reckoning.terms().cost().rates().get(CostItem.CAPACITY);
        if (capacity != null) {
            add(bends, capacity.multiply(reckoning.basis().value(Driver.AGENTS)));
        }
        return bends;
    }

    private BigDecimal seats() {
        BigDecimal own = sums.offer().seats();
        return own != null ? own : reckoning.basis().value(Driver.AGENTS).setScale(0, RoundingMode.CEILING);
    }

    /** The inquiries that bring so many of the model's units; none where units do not come with inquiries. */
    private List<BigDecimal> inquiries(BigDecimal units) {
        BigDecimal each = switch (sums.offer().model()) {
            case PER_INQUIRY, HYBRID -> BigDecimal.ONE;
            case PER_ORDER -> reckoning.basis().value(Driver.CONVERSION);
            case COMMISSION ->
                reckoning
                        .basis()
                        .value(Driver.CONVERSION)
                        .multiply(reckoning.basis().value(Driver.BASKET));
            case PER_SEAT, HOURLY -> BigDecimal.ZERO;
        };
        return each.signum() == 0 ? List.of() : List.of(units.divide(each, 0, RoundingMode.CEILING));
    }

    private void add(Set<Long> bends, BigDecimal volume) {
        long at = volume.setScale(0, RoundingMode.CEILING).longValue();
        for (long each = at - 1; each <= at + 1; each++) {
            if (each > 0 && each < limit) {
                bends.add(each);
            }
        }
    }
}
