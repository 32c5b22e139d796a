package io.github.paiban.quote;

import io.github.paiban.quote.Quoted.Band;
import io.github.paiban.quote.Quoted.Recommended;
import io.github.paiban.quote.Reckoning.Outcome;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges one offer: break-even, risk, and the price that gives the wanted margin. */
final class Appraisal {
    /** No price is looked for above this many times the price given. */
    private static final long MOST_TIMES = 1000;

    private final Reckoning reckoning;
    private final Offer offer;
    private final @Nullable VolumeOutlook outlook;
    private final Reckoning.Of sums;

    Appraisal(Reckoning reckoning, Offer offer, @Nullable VolumeOutlook outlook) {
        this.reckoning = reckoning;
        this.offer = offer;
        this.outlook = outlook;
        this.sums = reckoning.of(offer);
    }

    Quoted quoted() {
        Outcome now = sums.outcome();
        Earning earning = new BreakEven(reckoning, sums).earning();
        Double loss = outlook == null ? null : lossChance(earning, outlook);
        return new Quoted(offer, now.revenue(), now.profit(), now.margin(), earning, bands(), loss, recommended());
    }

    private List<Band> bands() {
        return outlook == null
                ? List.of()
                : Quote.CHANCES.stream().map(chance -> band(chance, outlook)).toList();
    }

    private Band band(double chance, VolumeOutlook of) {
        BigDecimal volume = of.quantile(chance);
        Outcome then = sums.at(volume);
        return new Band(chance, volume, then.revenue(), then.profit(), then.margin());
    }

    private static double lossChance(Earning earning, VolumeOutlook of) {
        double covered = 0;
        for (Earning.Range range : earning.ranges()) {
            double to = range.to() >= earning.limit() ? 1 : of.chanceUpTo(range.to() + 0.5);
            covered += to - of.chanceUpTo(range.from() - 0.5);
        }
        return Math.clamp(1 - covered, 0, 1);
    }

    /** By halving among the prices that can be written: revenue never falls when all prices rise together. */
    private @Nullable Recommended recommended() {
        int decimals = offer.leadDecimals(reckoning.terms().decimals());
        long least = 1;
        long most = offer.leadPrice().movePointRight(decimals).longValue() * MOST_TIMES + 1;
        if (!gives(BigDecimal.valueOf(most, decimals))) {
            return null;
        }
        while (least < most) {
            long middle = least + (most - least) / 2;
            boolean isEnough = gives(BigDecimal.valueOf(middle, decimals));
            least = isEnough ? least : middle + 1;
            most = isEnough ? middle : most;
        }
        Offer priced = priced(BigDecimal.valueOf(least, decimals));
        Outcome then = reckoning.of(priced).outcome();
        return new Recommended(priced, then.revenue(), then.margin());
    }

    private Offer priced(BigDecimal price) {
        return offer.withLeadPrice(price, reckoning.terms().decimals());
    }

    private boolean gives(BigDecimal price) {
        Outcome then = reckoning.of(priced(price)).outcome();
        return then.revenue().signum() > 0
                && then.margin().compareTo(reckoning.terms().margin()) >= 0;
    }
}
