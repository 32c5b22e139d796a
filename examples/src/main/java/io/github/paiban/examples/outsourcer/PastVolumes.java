package io.github.paiban.examples.outsourcer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * What was counted in the eighteen weeks before the month: the hours of {@link Volumes} with weekdays, the begin of the
 * month, slow growth, the sale of June and the members' day of August, each day a little more or less, and chance.
 */
final class PastVolumes {
    /** The first day counted. */
    static final LocalDate FIRST = OutsourcerFolder.FIRST.minusWeeks(18);

    private static final LocalDate MEMBERS_DAY = LocalDate.of(2026, 8, 8);
    private static final LocalDate SALE_WARM = LocalDate.of(2026, 6, 14);
    private static final LocalDate SALE_PEAK = LocalDate.of(2026, 6, 16);
    private static final LocalDate SALE_AFTER = LocalDate.of(2026, 6, 19);
    private static final LocalDate SALE_END = LocalDate.of(2026, 6, 21);
    private static final LocalDate OUTAGE = LocalDate.of(2026, 7, 15);
    private static final double DAY_SPREAD = 0.06;
    private static final double GROWTH = 0.12;
    private static final int FIRST_HOUR = 8;
    private static final int PEAK_HOURS_FROM = 20;
    private static final double[] WEEKDAYS = {1.02, 0.97, 0.96, 0.98, 1.02, 1.14, 1.1};

    private final SplittableRandom random = new SplittableRandom(618);

    /** The table. */
    GbkTable table() {
        GbkTable table = new GbkTable("统计时间", "店铺", "队列", "咨询量");
        for (LocalDate date = FIRST; date.isBefore(OutsourcerFolder.FIRST); date = date.plusDays(1)) {
            double mood = 1 + DAY_SPREAD * random.nextGaussian();
            for (Shop shop : Shop.ALL) {
                double own = mood * (1 + DAY_SPREAD / 2 * random.nextGaussian());
                addDay(table, date, shop, Shop.PRESALE, own);
                addDay(table, date, shop, Shop.AFTERSALE, own);
            }
        }
        return table;
    }

    private void addDay(GbkTable table, LocalDate date, Shop shop, String queue, double mood) {
        boolean presale = queue.equals(Shop.PRESALE);
        int[] hours = Volumes.hours(queue);
        for (int i = 0; i < hours.length; i++) {
            int hour = FIRST_HOUR + i;
            double usual = hours[i] * shop.agents(queue) / 10.0 * mood * course(date, presale);
            double expected = usual * promotion(date, hour, presale);
            boolean silent = date.equals(OUTAGE) && hour >= 14 && hour < 17 && shop.name().contains("京东");
            String when = date.getYear() + "/" + date.getMonthValue() + "/" + date.getDayOfMonth() + " " + hour + ":00";
            table.row(when, shop.name(), queue, Integer.toString(silent ? 0 : poisson(expected)));
        }
    }

    private static double course(LocalDate date, boolean presale) {
        double grown = 1 - GROWTH + GROWTH * (date.toEpochDay() - FIRST.toEpochDay()) / 126.0;
        double month = date.getDayOfMonth() <= 5 ? 1.06 : 1;
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        double weekday = presale || !weekend ? WEEKDAYS[date.getDayOfWeek().getValue() - 1] : 0.9;
        return grown * month * weekday;
    }

    /** The peak falls into the evening; after the sale come the questions about deliveries. */
    private static double promotion(LocalDate date, int hour, boolean presale) {
        double evening = hour >= PEAK_HOURS_FROM ? 1.35 : 0.92;
        if (date.equals(MEMBERS_DAY)) {
            return (presale ? 1.35 : 1.1) * evening;
        }
        if (date.isBefore(SALE_WARM) || !date.isBefore(SALE_END)) {
            return 1;
        }
        if (date.isBefore(SALE_PEAK)) {
            return presale ? 1.2 : 1;
        }
        return date.isBefore(SALE_AFTER) ? (presale ? 1.6 * evening : 1.3) : presale ? 1.1 : 1.5;
    }

    /** A Poisson number: by multiplication where the mean is small, rounded normal where it is large. */
    private int poisson(double mean) {
        if (mean > 60) {
            return (int) Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
        }
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int number = 0;
        while (product > limit) {
            product *= random.nextDouble();
            number++;
        }
        return number;
    }
}
