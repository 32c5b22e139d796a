package io.github.paiban.simulation;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ServiceCurve;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.Demand;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Need;
import io.github.paiban.staffing.ModelChoice;
import io.github.paiban.staffing.MonthStaffing;
import io.github.paiban.staffing.Penalty;
import io.github.paiban.staffing.PointsForecast;
import io.github.paiban.staffing.ServiceTerms;
import io.github.paiban.staffing.StreamNeeds;
import io.github.paiban.staffing.TicketOutcome;
import io.github.paiban.staffing.Workload;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The service that a roster can be expected to give, by the chat model: interval by interval, with the people on duty,
 * in the assessed part of the day. Contacts of assessed hours without a shift are late.
 *
 * @param streams each stream of contacts, in the order of the volumes
 */
public record ServiceOutlook(List<Stream> streams) {
    /**
     * One stream.
     *
     * @param group whom it reaches
     * @param terms its terms
     * @param days contacts and late ones of each day
     * @param unattended assessed parts of the day in which contacts come and that no shift covers
     * @param tickets what comes of its tickets; null where there are none
     */
    public record Stream(
            Requirement.Group group,
            ServiceTerms terms,
            List<PointsForecast.Day> days,
            List<StreamNeeds.Unattended> unattended,
            @Nullable TicketOutcome tickets) {
        public Stream {
            days = List.copyOf(days);
            unattended = List.copyOf(unattended);
        }

        /** Expected contacts. */
        public double contacts() {
            return days.stream().mapToDouble(PointsForecast.Day::contacts).sum();
        }

        /** Expected late contacts. */
        public double late() {
            return days.stream().mapToDouble(PointsForecast.Day::late).sum();
        }
    }

    /**
     * The points of a shop.
     *
     * @param shop the shop; empty where there is only one
     * @param forecast its points
     */
    public record ShopPoints(String shop, PointsForecast forecast) {}

    public ServiceOutlook {
        streams = List.copyOf(streams);
    }

    /** What a roster will give. */
    public static ServiceOutlook of(ShopMonth month, Roster roster, Workload workload) {
        MonthStaffing staffing = new MonthStaffing(month.period(), month.shifts(), workload, ModelChoice.CHAT);
        Frame frame = Frame.of(month);
        int[][] grid = frame.grid(roster);
        List<StreamNeeds> needed = staffing.needs();
        SharedDuty duty = new SharedDuty(frame, grid, needed);
        boolean isShared = duty.isShared();
        boolean known =
                workload.tickets().isEmpty() && !isShared && !month.curves().isEmpty();
        List<ServiceCurve> curves = known ? month.curves() : staffing.contactCurves();
        Map<Requirement.Group, TicketOutcome> tickets = isShared
                ? staffing.ticketsIn(duty::attention)
                : staffing.tickets(group -> new Headcount(frame, grid).eachFiveMinutes(group));
        Map<Requirement.Group, double[][]> sums = new LinkedHashMap<>();
        List<Stream> streams = new ArrayList<>();
        LateShare late = isShared
                ? (need, curve) -> curve.late(0) * (1 - duty.inTime(need))
                : (need, curve) -> curve.late(need.count(frame, grid));
        add(frame, curves, late, sums);
        for (StreamNeeds needs : needed) {
            double[][] days = sums.getOrDefault(needs.group(), new double[frame.days()][2]);
            double missed = needs.unattended().stream()
                            .mapToDouble(StreamNeeds.Unattended::contacts)
                            .sum()
                    / frame.days();
            List<PointsForecast.Day> each = new ArrayList<>();
            for (double[] day : days) {
                each.add(new PointsForecast.Day(day[0] + missed, day[1] + missed));
            }
            streams.add(new Stream(needs.group(), needs.terms(), each, needs.unattended(), tickets.get(needs.group())));
        }
        return new ServiceOutlook(streams);
    }

    /** Late contacts of an interval with the people who are there for a part of it. */
    private interface LateShare {
        double of(Need need, ServiceCurve curve);
    }

    private static void add(
            Frame frame, List<ServiceCurve> curves, LateShare late, Map<Requirement.Group, double[][]> sums) {
        IdentityHashMap<Requirement, ServiceCurve> curveOf = new IdentityHashMap<>();
        List<Requirement> intervals = new ArrayList<>();
        for (ServiceCurve curve : curves) {
            Requirement interval = Requirement.during(curve.date(), curve.fromMinute(), curve.toMinute(), 0)
                    .of(curve.group());
            curveOf.put(interval, curve);
            intervals.add(interval);
        }
        for (Need need : Demand.of(frame, intervals).needs()) {
            ServiceCurve curve = Objects.requireNonNull(curveOf.get(need.requirement()));
            double share = (double) need.minutes() / (curve.toMinute() - curve.fromMinute());
            double[] day = sums.computeIfAbsent(curve.group(), any -> new double[frame.days()][2])[need.day()];
            day[0] += curve.late(0) * share;
            day[1] += late.of(need, curve) * share;
        }
    }

    /** Share of all contacts in time; 1 without contacts. */
    public double inTime() {
        double contacts = streams.stream().mapToDouble(Stream::contacts).sum();
        double late = streams.stream().mapToDouble(Stream::late).sum();
        return contacts == 0 ? 1 : 1 - late / contacts;
    }

    /** The points of each shop whose platform takes any. */
    public List<ShopPoints> points() {
        Map<String, List<Stream>> byShop = new LinkedHashMap<>();
        streams.stream()
                .filter(stream -> stream.terms().penalty() != null && stream.contacts() > 0)
                .forEach(stream -> byShop.computeIfAbsent(
                                Optional.ofNullable(stream.group().shop()).orElse(""), any -> new ArrayList<>())
                        .add(stream));
        return byShop.entrySet().stream()
                .map(entry -> new ShopPoints(entry.getKey(), forecast(entry.getValue())))
                .toList();
    }

    private static PointsForecast forecast(List<Stream> ofShop) {
        List<PointsForecast.Day> days = new ArrayList<>();
        for (int day = 0; day < ofShop.getFirst().days().size(); day++) {
            int at = day;
            days.add(new PointsForecast.Day(
                    ofShop.stream()
                            .mapToDouble(each -> each.days().get(at).contacts())
                            .sum(),
                    ofShop.stream()
                            .mapToDouble(each -> each.days().get(at).late())
                            .sum()));
        }
        ServiceTerms terms = ofShop.getFirst().terms();
        Penalty penalty = Objects.requireNonNull(terms.penalty());
        return PointsForecast.of(days, terms.target(), penalty);
    }
}
