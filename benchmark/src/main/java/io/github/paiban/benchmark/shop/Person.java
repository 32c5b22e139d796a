package io.github.paiban.benchmark.shop;

import java.util.List;
import java.util.Map;

/**
 * An agent of a generated month.
 *
 * @param profile who they are
 * @param row their cells of the hidden roster
 */
record Person(Profile profile, Row row) {
    /**
     * Who an agent is.
     *
     * @param number from 0, over all shops
     * @param shops the shops served, their own first
     * @param skills what they can do
     * @param contract share of full time
     * @param hired first day under contract; far before the history for long ago
     * @param end first day no longer under contract; far after the period for never
     * @param own their own cells of agents.csv by heading
     */
    record Profile(
            int number,
            List<String> shops,
            List<String> skills,
            double contract,
            int hired,
            int end,
            Map<String, String> own) {
        /** No first or last day within sight. */
        static final int FAR = 10_000;

        Profile {
            shops = List.copyOf(shops);
            skills = List.copyOf(skills);
            own = Map.copyOf(own);
        }

        /** A full-time agent who has been there for long. */
        static Profile of(int number, String shop, List<String> skills) {
            return new Profile(number, List.of(shop), skills, 1, -FAR, FAR, Map.of());
        }

        Profile alsoServing(String shop) {
            return new Profile(number, List.of(shops.getFirst(), shop), skills, contract, hired, end, own);
        }

        Profile withContract(double share) {
            return new Profile(number, shops, skills, share, hired, end, own);
        }

        Profile between(int newHired, int newEnd) {
            return new Profile(number, shops, skills, contract, newHired, newEnd, own);
        }

        Profile withOwn(Map<String, String> cells) {
            return new Profile(number, shops, skills, contract, hired, end, cells);
        }
    }

    String id() {
        return "%04d".formatted(profile.number() + 1);
    }

    String team() {
        return profile.shops().getFirst();
    }

    boolean has(String skill) {
        return profile.skills().contains(skill);
    }

    boolean serves(String shop) {
        return profile.shops().contains(shop);
    }

    /** Empties the cells of days out of contract. */
    void leaveOutAbsence() {
        row.allDays()
                .filter(day -> day < profile.hired() || day >= profile.end())
                .forEach(day -> row.set(day, Cell.ABSENT));
    }
}
