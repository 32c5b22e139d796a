package io.github.paiban.staffing;

import java.util.Arrays;
import java.util.List;

/**
 * How people who serve several streams share themselves out: each goes where most work falls on a person, until no stream
 * that they serve has fewer people for its work than another (as far as that can be). Nobody counts twice. Immutable.
 */
final class AttentionSplit {
    private static final int ROUNDS = 200;
    private static final double LEAST = 1e-12;

    private final double[] people;
    private final double[] shared;
    private final double[] loads;
    private final List<int[]> served;
    private final double[][] parts;

    /**
     * Shares people out.
     *
     * @param loads work of each stream, in agents whom it keeps busy; 0 for none
     * @param teams who serves what
     */
    AttentionSplit(double[] loads, List<Team> teams) {
        this.loads = loads.clone();
        this.people = new double[loads.length];
        this.shared = new double[loads.length];
        this.served = teams.stream().map(this::busy).toList();
        this.parts = new double[teams.size()][];
        for (int team = 0; team < parts.length; team++) {
            parts[team] = begin(served.get(team), teams.get(team).people());
        }
        add();
        for (int round = 0; round < ROUNDS && shift(teams); round++) {
            add();
        }
    }

    private int[] busy(Team team) {
        return team.streams().stream()
                .filter(stream -> loads[stream] > 0)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double[] begin(int[] streams, double people) {
        double work =
                Arrays.stream(streams).mapToDouble(stream -> loads[stream]).sum();
        return Arrays.stream(streams)
                .mapToDouble(stream -> people * loads[stream] / work)
                .toArray();
    }

    private void add() {
        Arrays.fill(people, 0);
        Arrays.fill(shared, 0);
        for (int team = 0; team < parts.length; team++) {
            int[] streams = served.get(team);
            for (int i = 0; i < streams.length; i++) {
                people[streams[i]] += parts[team][i];
                shared[streams[i]] += streams.length > 1 ? parts[team][i] : 0;
            }
        }
    }

    /** Moves people from streams that are better off; tells whether any moved far. */
    private boolean shift(List<Team> teams) {
        double moved = 0;
        for (int team = 0; team < parts.length; team++) {
            int[] streams = served.get(team);
            double sum = 0;
            double[] wanted = new double[streams.length];
            for (int i = 0; i < streams.length; i++) {
                wanted[i] = parts[team][i] / Math.max(LEAST, perWork(streams[i]));
                sum += wanted[i];
            }
            for (int i = 0; i < streams.length && sum > 0; i++) {
                double part = teams.get(team).people() * wanted[i] / sum;
                moved = Math.max(moved, Math.abs(part - parts[team][i]));
                parts[team][i] = part;
            }
        }
        return moved > 1e-6;
    }

    /** People whom a stream has. */
    double people(int stream) {
        return people[stream];
    }

    /** People for each agent whom a stream's work keeps busy; for a stream with work. */
    double perWork(int stream) {
        return people[stream] / loads[stream];
    }

    /** The part of a stream's people who serve others too. */
    double sharedPart(int stream) {
        return people[stream] == 0 ? 0 : shared[stream] / people[stream];
    }

    /** How many people of a team the work keeps busy, all of them at most. */
    double busyOf(int team) {
        double busy = 0;
        int[] streams = served.get(team);
        for (int i = 0; i < streams.length; i++) {
            double each = people[streams[i]] == 0 ? 1 : Math.min(1, loads[streams[i]] / people[streams[i]]);
            busy += parts[team][i] * each;
        }
        return busy;
    }
}
