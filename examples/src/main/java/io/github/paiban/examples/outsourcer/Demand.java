package io.github.paiban.examples.outsourcer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one queue of a shop needs: so many agents on each weekday, more during the promotion.
 *
 * <p>The month's total stays below the capacity by {@link #SLACK}. What whole numbers leave over goes to the promotion
 * first, then to the weekdays as the chats fall: the end of the week before its middle.
 */
final class Demand {
    /** The share of the capacity that is not asked for. */
    static final double SLACK = 0.05;

    /** The promotion, 7 to 9 September. */
    static final List<LocalDate> PROMOTION = OutsourcerFolder.FIRST
            .plusDays(6)
            .datesUntil(OutsourcerFolder.FIRST.plusDays(9))
            .toList();

    private static final List<String> WEEKDAYS = List.of("周一", "周二", "周三", "周四", "周五", "周六", "周日");
    private static final int[] BUSIEST_FIRST = {6, 5, 4, 0, 3, 2, 1};

    private final int[] weekdays = new int[7];
    private int promotion;

    private Demand() {}

    /** Spreads a capacity over the month. */
    static Demand of(int capacityDays) {
        int days = OutsourcerFolder.PERIOD.days();
        int wanted = (int) Math.floor(capacityDays * (1 - SLACK));
        int everyDay = wanted / days;
        int left = wanted - everyDay * days;
        int more = left >= PROMOTION.size() ? 1 : 0;
        Demand demand = new Demand();
        Arrays.fill(demand.weekdays, everyDay);
        demand.promotion = everyDay + more;
        left -= more * PROMOTION.size();
        for (int weekday : BUSIEST_FIRST) {
            int occurrences = demand.ordinaryDays(weekday);
            if (left >= occurrences) {
                demand.weekdays[weekday]++;
                left -= occurrences;
            }
        }
        return demand;
    }

    private int ordinaryDays(int weekday) {
        return (int) OutsourcerFolder.PERIOD
                .dates()
                .filter(date -> !PROMOTION.contains(date) && date.getDayOfWeek().getValue() == weekday + 1)
                .count();
    }

    /** Person-days of the whole month. */
    int total() {
        int total = promotion * PROMOTION.size();
        for (int weekday = 0; weekday < weekdays.length; weekday++) {
            total += weekdays[weekday] * ordinaryDays(weekday);
        }
        return total;
    }

    /** The most agents of any day: a shift that nobody is needed on then is not needed at all. */
    int most() {
        return promotion;
    }

    /** Agents by weekday, then by date of the promotion, in the words that people write. */
    Map<String, Integer> lines() {
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (int weekday = 0; weekday < weekdays.length; weekday++) {
            lines.put(WEEKDAYS.get(weekday), weekdays[weekday]);
        }
        PROMOTION.forEach(date -> lines.put(date.getMonthValue() + "月" + date.getDayOfMonth() + "日", promotion));
        return lines;
    }

    /** Agents of a day by the names of the shifts that anybody is needed on: the evening first, then the morning, then what lies between. */
    static Map<String, Integer> byShift(int agents) {
        List<String> order = List.of("晚班", "早班", "中班", "晚班", "早班", "半班", "晚班", "中班", "早班", "晚班", "早班", "半班");
        Map<String, Integer> shifts = new LinkedHashMap<>();
        order.subList(0, agents).forEach(shift -> shifts.merge(shift, 1, Integer::sum));
        return shifts;
    }
}
