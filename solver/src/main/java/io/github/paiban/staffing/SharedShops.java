package io.github.paiban.staffing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The service of streams whose people serve several of them. People share themselves out by work ({@link AttentionSplit}).
 * A stream is served between as if it had its share of them for itself and as if it shared everything with the streams
 * that its people also serve, those left out that are worse off: the more the greater the part of its people who serve
 * others is, and wholly once those are as many as its work varies by (the square root of the work, at least one). That is
 * exact where nobody is shared and where everybody is; docs/staffing.md has the error in between. Not safe for use by
 * several threads.
 */
public final class SharedShops {
    private static final double NEARLY = 0.98;
    private static final int MOST_KNOWN = 200_000;

    private final List<StreamNeeds> streams;
    private final List<ServiceModel> models;
    private final ChatPool pool = new ChatPool();
    private final Map<Question, double[]> known = new HashMap<>();

    private record Question(List<Double> rates, List<Team> teams) {}

    /**
     * Streams.
     *
     * @param streams their contacts, without tickets
     */
    public SharedShops(List<StreamNeeds> streams) {
        this.streams = List.copyOf(streams);
        this.models = streams.stream()
                .map(each -> ModelChoice.CHAT.model(each.terms()))
                .toList();
    }

    /**
     * The share in time of each stream; 1 for one without contacts.
     *
     * @param rates contacts a second of each stream
     * @param teams who is on duty and serves what
     */
    public double[] inTime(List<Double> rates, List<Team> teams) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(new Question(rates, teams), any -> answer(rates, teams))
                .clone();
    }

    /**
     * People of each team who have nothing to do at a time, seen from tickets: up to the occupancy cap of whose they are.
     *
     * @param rates contacts a second of each stream
     * @param teams who is on duty and serves what
     * @param stream whose tickets
     */
    public double[] idle(List<Double> rates, List<Team> teams, int stream) {
        AttentionSplit split = split(rates, teams);
        AgentCapacity capacity = streams.get(stream).terms().capacity();
        double[] idle = new double[teams.size()];
        for (int team = 0; team < idle.length; team++) {
            double most = capacity.present(teams.get(team).people()) * capacity.maxOccupancy();
            idle[team] = Math.max(0, most - split.busyOf(team));
        }
        return idle;
    }

    private AttentionSplit split(List<Double> rates, List<Team> teams) {
        double[] loads = new double[streams.size()];
        for (int stream = 0; stream < loads.length; stream++) {
            loads[stream] =
                    rates.get(stream) * streams.get(stream).terms().effort().perContact();
        }
        return new AttentionSplit(loads, teams);
    }

    /**
     * The share in time of a stream with its part of the people, where each neighbour has as many for its work.
     *
     * @param stream which
     * @param rates contacts a second of each stream
     * @param circle the streams that its people serve, itself included
     * @param sharedPart the part of its people who serve others too
     * @param people those of the stream, people shared by work
     */
    double inTime(int stream, List<Double> rates, List<Integer> circle, double sharedPart, double people) {
        ServiceTerms terms = streams.get(stream).terms();
        double alone = alone(stream, rates.get(stream), people);
        double load = rates.get(stream) * terms.effort().perContact();
        if (sharedPart == 0 || load == 0) {
            return alone;
        }
        Map<ServiceTerms, Double> mixed = new LinkedHashMap<>();
        double all = 0;
        for (int other : circle) {
            if (rates.get(other) > 0) {
                ServiceTerms others = streams.get(other).terms();
                all += rates.get(other) * others.effort().perContact();
                mixed.merge(others, rates.get(other), Double::sum);
            }
        }
        return towards(alone, pool.inTime(mixed, terms, people * all / load), sharedPart, load);
    }

    private double alone(int stream, double rate, double people) {
        ServiceTerms terms = streams.get(stream).terms();
        double present = terms.capacity().present(people);
        return present == 0
                ? 0
                : models.get(stream)
                        .service(present, rate, terms.target().within())
                        .inTime();
    }

    private static double towards(double alone, double together, double sharedPart, double load) {
        double weight = Math.min(1, sharedPart * Math.max(1, Math.sqrt(load)));
        return Math.max(alone, alone + weight * (together - alone));
    }

    private double[] answer(List<Double> rates, List<Team> teams) {
        AttentionSplit split = split(rates, teams);
        double[] inTime = new double[streams.size()];
        for (int stream = 0; stream < inTime.length; stream++) {
            inTime[stream] = rates.get(stream) == 0 ? 1 : inTime(stream, rates, teams, split);
        }
        return inTime;
    }

    private double inTime(int stream, List<Double> rates, List<Team> teams, AttentionSplit split) {
        double alone = alone(stream, rates.get(stream), split.people(stream));
        double shared = split.sharedPart(stream);
        if (shared == 0) {
            return alone;
        }
        double load = rates.get(stream) * streams.get(stream).terms().effort().perContact();
        return towards(alone, together(stream, rates, teams, split), shared, load);
    }

    /** As if the stream shared all people with those that its people also serve. */
    private double together(int stream, List<Double> rates, List<Team> teams, AttentionSplit split) {
        Map<ServiceTerms, Double> mixed = new LinkedHashMap<>();
        double people = 0;
        for (int other : circle(stream, rates, teams)) {
            double perWork = split.perWork(other);
            if (perWork >= NEARLY * split.perWork(stream)) {
                people += split.people(other) * Math.min(1, split.perWork(stream) / perWork);
                mixed.merge(streams.get(other).terms(), rates.get(other), Double::sum);
            }
        }
        return pool.inTime(mixed, streams.get(stream).terms(), people);
    }

    private static List<Integer> circle(int stream, List<Double> rates, List<Team> teams) {
        List<Integer> circle = new ArrayList<>();
        for (int other = 0; other < rates.size(); other++) {
            int candidate = other;
            boolean near = other == stream
                    || teams.stream()
                            .anyMatch(team -> team.streams().contains(stream)
                                    && team.streams().contains(candidate));
            if (near && rates.get(other) > 0) {
                circle.add(other);
            }
        }
        return circle;
    }
}
