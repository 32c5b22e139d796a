package io.github.paiban.cli;

import io.github.paiban.model.Duty;
import io.github.paiban.rostering.ShiftPrice;
import io.github.paiban.rules.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Days on which one more person on a duty would be worth about the same: days in a row, or the same day of several weeks.
 *
 * @param duty the duty
 * @param shops the shops that the person would serve; empty where all agents serve the same
 * @param dates the days, in order
 * @param level the first level at which the person is worth something
 * @param least the cost saved at that level on the day that saves least
 * @param most the cost saved on the day that saves most
 */
record PriceGroup(Duty duty, Set<String> shops, List<LocalDate> dates, Level level, long least, long most) {
    private static final Comparator<ShiftPrice> DEAREST_FIRST = Comparator.comparing(ShiftPrice::worth)
            .reversed()
            .thenComparing(ShiftPrice::date)
            .thenComparing(price -> price.duty().code())
            .thenComparing(
                    price -> String.join(" ", price.shops().stream().sorted().toList()));

    PriceGroup {
        shops = Set.copyOf(shops);
        dates = List.copyOf(dates);
    }

    /** The dearest groups, each around the dearest price that is in none before; what only wishes gain is left out. */
    static List<PriceGroup> of(List<ShiftPrice> prices, int limit) {
        List<ShiftPrice> left = new ArrayList<>(
                prices.stream().filter(PriceGroup::counts).sorted(DEAREST_FIRST).toList());
        List<PriceGroup> groups = new ArrayList<>();
        while (!left.isEmpty() && groups.size() < limit) {
            List<ShiftPrice> group = around(left.getFirst(), left);
            left.removeAll(group);
            groups.add(of(group));
        }
        return groups;
    }

    private static boolean counts(ShiftPrice price) {
        return price.worth().must() > 0 || price.worth().should() > 0;
    }

    private static List<ShiftPrice> around(ShiftPrice dearest, List<ShiftPrice> prices) {
        List<ShiftPrice> alike = prices.stream()
                .filter(price -> isAlike(price, dearest))
                .sorted(Comparator.comparing(ShiftPrice::date))
                .toList();
        List<ShiftPrice> run = run(dearest, alike);
        List<ShiftPrice> weekdays = alike.stream()
                .filter(price -> price.date().getDayOfWeek() == dearest.date().getDayOfWeek())
                .toList();
        return weekdays.size() > run.size() ? weekdays : run;
    }

    private static boolean isAlike(ShiftPrice price, ShiftPrice dearest) {
        return price.duty().equals(dearest.duty())
                && price.shops().equals(dearest.shops())
                && level(price) == level(dearest)
                && worth(price) * 2 >= worth(dearest);
    }

    /** The days in a row around one of them. */
    private static List<ShiftPrice> run(ShiftPrice dearest, List<ShiftPrice> byDate) {
        int at = byDate.indexOf(dearest);
        int from = at;
        int to = at;
        while (from > 0 && follow(byDate.get(from - 1), byDate.get(from))) {
            from--;
        }
        while (to < byDate.size() - 1 && follow(byDate.get(to), byDate.get(to + 1))) {
            to++;
        }
        return byDate.subList(from, to + 1);
    }

    private static boolean follow(ShiftPrice first, ShiftPrice second) {
        return first.date().plusDays(1).equals(second.date());
    }

    private static PriceGroup of(List<ShiftPrice> group) {
        ShiftPrice first = group.getFirst();
        return new PriceGroup(
                first.duty(),
                first.shops(),
                group.stream().map(ShiftPrice::date).toList(),
                level(first),
                group.stream().mapToLong(PriceGroup::worth).min().orElseThrow(),
                group.stream().mapToLong(PriceGroup::worth).max().orElseThrow());
    }

    private static Level level(ShiftPrice price) {
        return price.worth().must() > 0 ? Level.MUST : Level.SHOULD;
    }

    private static long worth(ShiftPrice price) {
        return price.worth().at(level(price));
    }

    /** Whether the days stand in a row. */
    boolean isRun() {
        return dates.getFirst().plusDays(dates.size() - 1L).equals(dates.getLast());
    }
}
