package io.github.paiban.rostering;

import io.github.paiban.model.Duty;
import io.github.paiban.rostering.board.Energy;
import io.github.paiban.rostering.columns.Root;
import io.github.paiban.rostering.columns.RowLp;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads from the dual prices of a linear programme what one more person would be worth. */
final class ShiftPrices {
    private ShiftPrices() {}

    private record Place(LocalDate date, Duty duty, Set<String> shops) {}

    /** The worth by day, duty and shops, where there is any; dearest first. */
    static List<ShiftPrice> of(RowLp lp, Root root) {
        Frame frame = lp.board().frame;
        boolean alike = IntStream.range(0, frame.agents())
                        .mapToObj(agent -> frame.agent(agent).shops())
                        .distinct()
                        .count()
                < 2;
        Map<Place, List<Long>> worth = new HashMap<>();
        long[] prices = root.prices();
        for (int agent : lp.agents()) {
            Set<String> shops = alike ? Set.of() : frame.agent(agent).shops();
            for (int day = 0; day < frame.days(); day++) {
                for (int duty = Duties.FIRST_WORK; duty < frame.duties().size(); duty++) {
                    Place place = new Place(frame.date(day), frame.duties().get(duty), shops);
                    worth.computeIfAbsent(place, none -> new ArrayList<>()).add(lp.worth(agent, day, duty, prices));
                }
            }
        }
        return worth.entrySet().stream()
                .map(entry -> price(entry.getKey(), Math.max(0, median(entry.getValue()))))
                .filter(price -> price.worth().compareTo(Score.ZERO) > 0)
                .sorted(Comparator.comparing(ShiftPrice::worth)
                        .reversed()
                        .thenComparing(ShiftPrice::date)
                        .thenComparing(price -> price.duty().code())
                        .thenComparing(price ->
                                String.join(",", price.shops().stream().sorted().toList())))
                .toList();
    }

    /** Of the usual agent: what a rule asks of a few named people is no reason to hire. */
    private static long median(List<Long> worths) {
        return worths.stream().sorted().skip(worths.size() / 2).findFirst().orElse(0L);
    }

    private static ShiftPrice price(Place place, long energy) {
        long unit = Energy.factor(Level.SHOULD.rank());
        return new ShiftPrice(place.date, place.duty, place.shops, new Score(0, energy / unit, energy % unit));
    }
}
