package io.github.paiban.staffing;

import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ServiceCurve;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What each number of people is worth to streams whose people serve several of them ({@link SharedShops}), a person
 * counting for each stream only by its part of the work. Not safe for use by several threads.
 */
final class SharedCurves {
    private static final int DAY = 1440;
    private static final int SLOT = 5;
    private static final double FEW = 1e-9;

    private final Period period;
    private final List<StreamNeeds> streams;
    private final List<Set<Requirement.Group>> served;
    private final SharedShops shops;
    private final double[][] rates;
    private final Map<Question, List<Double>> known = new HashMap<>();

    private record Question(int stream, List<Double> rates) {}

    /**
     * Streams.
     *
     * @param streams their contacts
     * @param served for each agent the streams served
     */
    SharedCurves(Period period, List<StreamNeeds> streams, List<Set<Requirement.Group>> served) {
        this.period = period;
        this.streams = streams;
        this.served = served;
        this.shops = new SharedShops(streams);
        this.rates = new double[streams.size()][period.days() * DAY / SLOT];
        for (int stream = 0; stream < rates.length; stream++) {
            for (IntervalNeed need : streams.get(stream).intervals()) {
                int begin = period.day(need.date()) * DAY;
                int to = Math.min(rates[stream].length, (begin + need.toMinute()) / SLOT);
                for (int slot = (begin + need.fromMinute()) / SLOT; slot < to; slot++) {
                    rates[stream][slot] = need.arrivals();
                }
            }
        }
    }

    /** The curves of all intervals with assessed contacts. */
    List<ServiceCurve> curves() {
        List<ServiceCurve> curves = new ArrayList<>();
        for (int stream = 0; stream < streams.size(); stream++) {
            List<Integer> circle = circle(stream);
            double sharedPart = sharedPart(stream);
            for (IntervalNeed need : streams.get(stream).intervals()) {
                if (need.assessedContacts() > FEW) {
                    curves.add(curve(stream, need, circle, sharedPart));
                }
            }
        }
        return curves;
    }

    private ServiceCurve curve(int stream, IntervalNeed need, List<Integer> circle, double sharedPart) {
        int middle = period.day(need.date()) * DAY + (need.fromMinute() + need.toMinute()) / 2;
        List<Double> now = ratesAt(Math.min(rates[stream].length - 1, middle / SLOT));
        List<Double> shares =
                known.computeIfAbsent(new Question(stream, now), any -> lateShares(stream, now, circle, sharedPart));
        StreamNeeds needs = streams.get(stream);
        return new ServiceCurve(
                need.date(),
                need.fromMinute(),
                need.toMinute(),
                needs.group(),
                shares.stream().map(share -> share * need.assessedContacts()).toList(),
                need.arrivals() * needs.terms().effort().perContact());
    }

    private List<Double> ratesAt(int slot) {
        return IntStream.range(0, rates.length)
                .mapToObj(stream -> rates[stream][slot])
                .toList();
    }

    private List<Double> lateShares(int stream, List<Double> now, List<Integer> circle, double sharedPart) {
        double load = now.get(stream) * streams.get(stream).terms().effort().perContact();
        return LateShares.of(load + 1, people -> 1 - shops.inTime(stream, now, circle, sharedPart, people));
    }

    /** The streams that people of a stream serve. */
    private List<Integer> circle(int stream) {
        return IntStream.range(0, streams.size())
                .filter(other -> other == stream
                        || served.stream()
                                .anyMatch(groups -> groups.contains(group(stream)) && groups.contains(group(other))))
                .boxed()
                .toList();
    }

    private Requirement.Group group(int stream) {
        return streams.get(stream).group();
    }

    private double sharedPart(int stream) {
        double all = 0;
        double shared = 0;
        for (Set<Requirement.Group> groups : served) {
            if (groups.contains(group(stream))) {
                all += 1.0 / groups.size();
                shared += groups.size() > 1 ? 1.0 / groups.size() : 0;
            }
        }
        return all == 0 ? 0 : shared / all;
    }
}
