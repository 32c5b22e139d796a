package io.github.paiban.quote;

import io.github.paiban.model.Volume;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far a month's volume may differ, from the bands of its intervals.
 *
 * <p>What an interval differs by is taken apart as the forecast puts it together: chance, whose square grows with the
 * contacts, and what the whole day differs by, a share of them. Chance evens out over a month. The rest is taken to be the
 * same on all days and in all shops, which is cautious: a month wrong in its level is wrong on every day.
 */
final class ForecastBands {
    /** Of the bands' lower and upper ends. */
    private static final double CHANCE = 0.05;

    private double contacts;
    private double above;
    private double below;
    private double chanceAbove;
    private double chanceBelow;

    private ForecastBands() {}

    /**
     * The outlook of a month; null where no volume has a band.
     *
     * @param inquiries what is expected of the month; the bands count as shares of it
     */
    static @Nullable VolumeOutlook outlook(List<Volume> volumes, double inquiries) {
        ForecastBands bands = new ForecastBands();
        volumes.stream()
                .filter(each -> each.band() != null && each.contacts() > 0)
                .collect(Collectors.groupingBy(Volume::group, Collectors.groupingBy(Volume::date)))
                .values()
                .forEach(bands::addStream);
        return bands.outlook(inquiries);
    }

    private void addStream(Map<LocalDate, List<Volume>> byDay) {
        byDay.values().forEach(this::addDay);
    }

    private void addDay(List<Volume> day) {
        List<Point> upper = new ArrayList<>();
        List<Point> lower = new ArrayList<>();
        double unsure = 0;
        for (Volume each : day) {
            contacts += each.contacts();
            Volume.Band band = each.band();
            if (band == null || band.high() <= band.low()) {
                continue;
            }
            unsure += each.contacts();
            upper.add(new Point(each.contacts(), Math.max(0, band.high() - each.contacts())));
            if (band.low() > 0) {
                lower.add(new Point(each.contacts(), Math.max(0, each.contacts() - band.low())));
            }
        }
        Parts up = Parts.of(upper);
        Parts down = lower.isEmpty() ? up : Parts.of(lower);
        above += up.common * unsure;
        below += down.common * unsure;
        chanceAbove += up.chance * unsure;
        chanceBelow += down.chance * unsure;
    }

    private @Nullable VolumeOutlook outlook(double inquiries) {
        double up = Math.hypot(above, Math.sqrt(chanceAbove));
        double down = Math.min(contacts, Math.hypot(below, Math.sqrt(chanceBelow)));
        if (contacts <= 0 || up + down <= 0 || inquiries <= 0) {
            return null;
        }
        double scale = inquiries / contacts;
        return VolumeOutlook.between(inquiries, inquiries - down * scale, inquiries + up * scale, CHANCE)
                .from(VolumeOutlook.Source.FORECAST);
    }

    /**
     * One end of a band.
     *
     * @param contacts expected
     * @param distance of the end from them
     */
    private record Point(double contacts, double distance) {
        double share() {
            return distance / contacts;
        }
    }

    /**
     * What the ends of a day's bands are made of: distance² = chance · contacts + (common · contacts)².
     *
     * @param chance of a contact
     * @param common a share
     */
    private record Parts(double chance, double common) {
        /** By least squares of (distance ÷ contacts)² over 1 ÷ contacts, each contact weighing the same. */
        static Parts of(List<Point> points) {
            double weights = points.stream().mapToDouble(Point::contacts).sum();
            if (weights <= 0) {
                return new Parts(0, 0);
            }
            double x = points.size() / weights;
            double y = points.stream()
                            .mapToDouble(each -> each.contacts * each.share() * each.share())
                            .sum()
                    / weights;
            double squares = 0;
            double products = 0;
            for (Point each : points) {
                double off = 1 / each.contacts - x;
                squares += each.contacts * off * off;
                products += each.contacts * off * (each.share() * each.share() - y);
            }
            double chance = squares < 1e-9 ? 0 : Math.clamp(products / squares, 0, y / x);
            return new Parts(chance, Math.sqrt(Math.max(0, y - chance * x)));
        }
    }
}
