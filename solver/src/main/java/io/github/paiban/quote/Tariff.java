package io.github.paiban.quote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Prices of a unit by volume.
 *
 * @param tiers from the first unit on; the first begins at 0, each above the one before; empty where units cost nothing
 * @param isWhole whether the tier that the volume reaches holds for all units; if not, each tier holds for its own part, and
 *     one unit more never costs less in all
 */
public record Tariff(List<Tier> tiers, boolean isWhole) {
    /**
     * A tier.
     *
     * @param from how many units come before it
     * @param price of a unit, 0 or more
     */
    public record Tier(BigDecimal from, BigDecimal price) {}

    /** Units cost nothing. */
    public static final Tariff NONE = new Tariff(List.of(), false);

    public Tariff {
        tiers = List.copyOf(tiers);
        BigDecimal last = null;
        for (Tier tier : tiers) {
            boolean inOrder =
                    last == null ? tier.from().signum() == 0 : tier.from().compareTo(last) > 0;
            if (!inOrder || tier.price().signum() < 0) {
                throw new IllegalArgumentException("Tier " + tier + " stands after " + last
                        + ". Maybe begin with 0 and go upwards, with prices not below 0.");
            }
            last = tier.from();
        }
    }

    /** One price for all. */
    public static Tariff flat(BigDecimal price) {
        return new Tariff(List.of(new Tier(BigDecimal.ZERO, price)), false);
    }

    /** The tiers at whose begin the whole bill falls; none unless the tariff is whole. */
    public List<Tier> drops() {
        List<Tier> drops = new ArrayList<>();
        for (int i = 1; i < tiers.size() && isWhole; i++) {
            if (tiers.get(i).price().compareTo(tiers.get(i - 1).price()) < 0) {
                drops.add(tiers.get(i));
            }
        }
        return drops;
    }
}
