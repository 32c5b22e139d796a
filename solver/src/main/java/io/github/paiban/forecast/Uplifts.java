package io.github.paiban.forecast;

import io.github.paiban.forecast.Surroundings.Marks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What past events and holidays did to volumes, against the usual course about them: by day and by hour. */
final class Uplifts {
    private static final double MEMORY_DAYS = 400;
    private static final double LEAST = 0.02;
    private static final int MINUTES_OF_PART = 120;
    /** The day's uplift counts in each part of it like so many days. */
    private static final double PRIOR_DAYS = 0.3;
    /** Other days of the same kind count like so many of its own. */
    private static final double LIKE_DAYS = 0.5;

    private final CleanHistory history;
    private final List<Lesson> lessons = new ArrayList<>();

    /** A past special day: what it had, and what the usual course would have had. */
    private static final class Lesson {
        private final DayMark mark;
        private final double weight;
        private final double[] actual;
        private final double[] usual;

        Lesson(DayMark mark, double weight, double[] actual, double[] usual) {
            this.mark = mark;
            this.weight = weight;
            this.actual = actual;
            this.usual = usual;
        }

        double weight() {
            return weight;
        }

        double logarithm() {
            double ratio = Arrays.stream(actual).sum()
                    / Math.max(1e-9, Arrays.stream(usual).sum());
            return Math.log(Math.clamp(ratio, LEAST, 1000));
        }
    }

    Uplifts(CleanHistory history, Marks marks, DayTotals totals, Shapes shapes) {
        this.history = history;
        for (int day = 0; day < history.end(); day++) {
            int weekday = history.weekday(day);
            Optional<DayMark> mark = marks.find(history.date(day));
            boolean closed = history.state(day) == DayState.UNKNOWN && history.isOpen(weekday);
            if (mark.isPresent() && (history.state(day) == DayState.SPECIAL || closed)) {
                learn(mark.get(), day, totals.usual(day), shapes.of(weekday));
            }
        }
    }

    private void learn(DayMark mark, int day, double total, double[] shape) {
        double[] actual = new double[history.slots()];
        double[] usual = new double[history.slots()];
        for (int slot = 0; slot < actual.length; slot++) {
            double count = history.count(day, slot);
            actual[slot] = Double.isNaN(count) ? 0 : count;
            usual[slot] = total * shape[slot];
        }
        lessons.add(new Lesson(mark, history.weight(day, MEMORY_DAYS), actual, usual));
    }

    /** What is to be expected of a mark; empty where nothing like it is known. */
    Optional<Uplift> find(DayMark mark) {
        List<Lesson> own = lessons.stream()
                .filter(lesson -> lesson.mark.name().equals(mark.name())
                        && lesson.mark.phase().equals(mark.phase())
                        && lesson.mark.pool() == mark.pool())
                .toList();
        List<Lesson> like =
                lessons.stream().filter(lesson -> lesson.mark.isLike(mark)).toList();
        if (like.isEmpty()) {
            return Optional.empty();
        }
        boolean promotion = mark.pool() == DayMark.Pool.PROMOTION;
        double weights = weights(own) + 1e-12;
        double prior = own.isEmpty() || !promotion ? LIKE_DAYS : 0;
        double mean = (weights * mean(own) + prior * mean(like)) / (weights + prior);
        double factor = mean <= Math.log(LEAST) + 0.1 ? 0 : Math.exp(mean);
        return Optional.of(new Uplift(factor, !own.isEmpty(), parts(own.isEmpty() ? like : own)));
    }

    private static double weights(List<Lesson> lessons) {
        return lessons.stream().mapToDouble(Lesson::weight).sum();
    }

    private static double mean(List<Lesson> lessons) {
        double sum = lessons.stream()
                .mapToDouble(lesson -> lesson.weight * lesson.logarithm())
                .sum();
        return lessons.isEmpty() ? 0 : sum / weights(lessons);
    }

    /** The ratio of each interval by the part of the day it lies in. */
    private double[] parts(List<Lesson> lessons) {
        int slots = history.slots();
        int each = Math.max(1, MINUTES_OF_PART * slots / 1440);
        double[] ratios = new double[slots];
        double overall = sum(lessons, true, 0, slots) / Math.max(1e-9, sum(lessons, false, 0, slots));
        for (int from = 0; from < slots; from += each) {
            int to = Math.min(slots, from + each);
            double usual = sum(lessons, false, from, to);
            double prior = PRIOR_DAYS * usual / Math.max(1e-9, weights(lessons));
            double ratio = (sum(lessons, true, from, to) + prior * overall) / Math.max(1e-9, usual + prior);
            Arrays.fill(ratios, from, to, usual > 0 ? ratio : overall);
        }
        return ratios;
    }

    private static double sum(List<Lesson> lessons, boolean actual, int from, int to) {
        double sum = 0;
        for (Lesson lesson : lessons) {
            double[] row = actual ? lesson.actual : lesson.usual;
            for (int slot = from; slot < to; slot++) {
                sum += lesson.weight * row[slot];
            }
        }
        return sum;
    }

    /** An effect. */
    static final class Uplift {
        private final double factor;
        private final boolean isOwn;
        /** Of each interval against the usual course; only their proportions count. */
        private final double[] ratios;

        Uplift(double factor, boolean isOwn, double[] ratios) {
            this.factor = factor;
            this.isOwn = isOwn;
            this.ratios = ratios;
        }

        /** Of the day. */
        double factor() {
            return factor;
        }

        /** Whether days of the same name taught it. */
        boolean isOwn() {
            return isOwn;
        }

        /** The usual course with the effect's shape, and the day's total times a factor. */
        double[] shaped(double[] usual, double times) {
            double[] shaped = new double[usual.length];
            for (int slot = 0; slot < usual.length; slot++) {
                shaped[slot] = usual[slot] * ratios[slot];
            }
            double sum = Arrays.stream(shaped).sum();
            double wanted = times * Arrays.stream(usual).sum();
            for (int slot = 0; slot < usual.length; slot++) {
                shaped[slot] = sum > 0 ? shaped[slot] * wanted / sum : times * usual[slot];
            }
            return shaped;
        }
    }
}
