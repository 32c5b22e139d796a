package io.github.paiban.examples.outsourcer;

import java.util.List;
import java.util.Locale;

/**
 * The chats of one queue of a shop, hour by hour: few in the morning, most in the evening; more at the weekend before the
 * sale, and half as many again during the promotion. The figures fit the queue's agents.
 */
final class Volumes {
    /** Chats of an hour, 8:00 to 24:00, for each ten agents of the queue. */
    private static final int[] BEFORE_SALE = {12, 30, 48, 56, 44, 42, 52, 52, 48, 46, 50, 58, 70, 72, 56, 28};

    private static final int[] AFTER_SALE = {14, 36, 50, 48, 34, 36, 48, 48, 42, 36, 34, 36, 40, 38, 28, 12};
    private static final int FIRST_HOUR = 8;

    private final Shop shop;
    private final String queue;

    Volumes(Shop shop, String queue) {
        this.shop = shop;
        this.queue = queue;
    }

    /** Adds the lines of the queue: every day, the weekend, each day of the promotion. */
    void addTo(GbkTable table) {
        boolean presale = queue.equals(Shop.PRESALE);
        addDay(table, "每天", 1);
        addDay(table, "周末", presale ? 1.2 : 0.9);
        Demand.PROMOTION.forEach(
                date -> addDay(table, date.getMonthValue() + "月" + date.getDayOfMonth() + "日", presale ? 1.5 : 1.3));
    }

    /** Chats of each hour from 8:00 on, for each ten agents of a queue. */
    static int[] hours(String queue) {
        return (queue.equals(Shop.PRESALE) ? BEFORE_SALE : AFTER_SALE).clone();
    }

    private void addDay(GbkTable table, String days, double factor) {
        int[] hours = hours(queue);
        for (int i = 0; i < hours.length; i++) {
            int hour = FIRST_HOUR + i;
            long chats = Math.round(hours[i] * factor * shop.agents(queue) / 10);
            String time = String.format(Locale.ROOT, "%d:00-%d:00", hour, hour + 1);
            table.row(List.of(days, time, shop.name(), queue, Long.toString(chats)));
        }
    }
}
