package io.github.paiban.feasibility.demand;

import io.github.paiban.feasibility.Proof;
import io.github.paiban.notice.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The days on which one and the same thing falls short, to be said once: the worst day, then when else. */
final class Occasions {
    private static final int DATES_NAMED = 7;

    private final List<Occasion> occasions = new ArrayList<>();

    private record Occasion(LocalDate from, LocalDate to, int gap, Message message) {}

    /** Notes a shortage on some days. */
    void add(LocalDate from, LocalDate to, int gap, Message message) {
        occasions.add(new Occasion(from, to, gap, message));
    }

    /** The proof; none where there was no occasion. */
    List<Proof> proof(String code, boolean certain) {
        if (occasions.isEmpty()) {
            return List.of();
        }
        Occasion worst = occasions.stream()
                .max(Comparator.comparingInt(Occasion::gap).thenComparing(Occasion::from, Comparator.reverseOrder()))
                .orElseThrow();
        LocalDate first = occasions.getFirst().from;
        LocalDate last = occasions.getLast().to;
        return List.of(new Proof(code, certain, first, last, message(worst)));
    }

    private Message message(Occasion worst) {
        List<Object> others = occasions.stream()
                .filter(occasion -> !occasion.equals(worst))
                .<Object>map(Occasion::from)
                .toList();
        if (others.isEmpty()) {
            return worst.message;
        }
        if (others.size() <= DATES_NAMED) {
            return Message.of("feasibility.also", worst.message, others);
        }
        return Message.of(
                "feasibility.also-more", worst.message, others.subList(0, DATES_NAMED), others.size() - DATES_NAMED);
    }
}
