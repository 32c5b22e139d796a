package io.github.paiban.rostering;

import io.github.paiban.model.Duty;
import io.github.paiban.rostering.columns.Root;
import io.github.paiban.rostering.columns.RootSearch;
import io.github.paiban.rostering.columns.RowLp;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Score;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What one more person would be worth: the dual prices of a linear programme say where to look, the programme with one
 * more person there says how much. A dual price alone holds for a very small part of a person and can be many times as
 * much as all that there is to save.
 */
final class ShiftPrices implements AutoCloseable {
    /** How many places are looked at, those of the highest dual prices. */
    private static final int MOST = 60;

    private record Place(LocalDate date, Duty duty, Set<String> shops) {}

    /** What an agent's cell would be worth by the dual prices. */
    private record Offer(int agent, int day, int duty, long worth) {}

    private final RootSearch search;
    /** Energy of one unit at the level should. */
    private final long shouldUnit;

    private final Deque<Map.Entry<Place, Offer>> promising = new ArrayDeque<>();
    private final List<ShiftPrice> found = new ArrayList<>();

    /**
     * Prices by a solved programme.
     *
     * @param search what solved it, still open
     */
    ShiftPrices(RowLp lp, Root root, RootSearch search) {
        this.search = search;
        this.shouldUnit = lp.board().energy.factor(Level.SHOULD.rank());
        usualOffers(lp, root).entrySet().stream()
                .filter(entry -> entry.getValue().worth > 0)
                .sorted(Comparator.comparingLong((Map.Entry<Place, Offer> entry) -> -entry.getValue().worth)
                        .thenComparing(entry -> entry.getKey().date)
                        .thenComparingInt(entry -> entry.getValue().duty)
                        .thenComparingInt(entry -> entry.getValue().agent))
                .limit(MOST)
                .forEach(promising::add);
    }

    /** Whether all places were looked at. */
    boolean isDone() {
        return promising.isEmpty();
    }

    /** Looks at the next place. */
    void look() {
        Map.Entry<Place, Offer> entry = promising.remove();
        Offer offer = entry.getValue();
        long saving = Math.min(offer.worth, search.saving(offer.agent, offer.day, offer.duty));
        if (saving > 0) {
            found.add(price(entry.getKey(), shouldUnit, saving));
        }
    }

    /** The worth by day, duty and shops, as far as looked at, where there is any; dearest first. */
    List<ShiftPrice> found() {
        return found.stream()
                .sorted(Comparator.comparing(ShiftPrice::worth)
                        .reversed()
                        .thenComparing(ShiftPrice::date)
                        .thenComparing(price -> price.duty().code())
                        .thenComparing(price ->
                                String.join(",", price.shops().stream().sorted().toList())))
                .toList();
    }

    /** Ends the programme. */
    @Override
    public void close() {
        search.close();
    }

    /** Of the usual agent: what a rule asks of a few named people is no reason to hire. */
    private static Map<Place, Offer> usualOffers(RowLp lp, Root root) {
        Frame frame = lp.board().frame;
        boolean alike = IntStream.range(0, frame.agents())
                        .mapToObj(agent -> frame.agent(agent).shops())
                        .distinct()
                        .count()
                < 2;
        Map<Place, List<Offer>> offers = new HashMap<>();
        long[] prices = root.prices();
        for (int agent : lp.agents()) {
            Set<String> shops = alike ? Set.of() : frame.agent(agent).shops();
            for (int day = 0; day < frame.days(); day++) {
                for (int duty = Duties.FIRST_WORK; duty < frame.duties().size(); duty++) {
                    Place place = new Place(frame.date(day), frame.duties().get(duty), shops);
                    offers.computeIfAbsent(place, none -> new ArrayList<>())
                            .add(new Offer(agent, day, duty, lp.worth(agent, day, duty, prices)));
                }
            }
        }
        Map<Place, Offer> usual = new HashMap<>();
        offers.forEach((place, some) -> usual.put(place, median(some)));
        return usual;
    }

    private static Offer median(List<Offer> offers) {
        return offers.stream()
                .sorted(Comparator.comparingLong(Offer::worth).thenComparingInt(Offer::agent))
                .toList()
                .get(offers.size() / 2);
    }

    private static ShiftPrice price(Place place, long unit, long saving) {
        return new ShiftPrice(place.date, place.duty, place.shops, new Score(0, saving / unit, saving % unit));
    }
}
