package io.github.paiban.doctor;

import io.github.paiban.doctor.Remedy.Kind;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds what has to give way for the month to be kept: of every contradiction one member, the least first, then by people
 * who are found, by rules that are eased, by leave that is worked, by what adds no work; at last how many people would have to be hired. Every
 * answer is a roster that was looked for anew and then judged by all rules.
 */
final class RemedySearch {
    private static final Comparator<Remedy> LEAST_FIRST = Comparator.comparingInt(
                    (Remedy each) -> each.kind() == Kind.HIRE ? 1 : 0)
            .thenComparingLong(RemedySearch::amount);
    /** Work for a roster by the exact programme. */
    private static final double FOR_ONE = 2;
    /** How often what is broken besides is eased as well. */
    private static final int ROUNDS = 3;
    /** Places in which a remedy may break something, and how many more for each contradiction. */
    private static final int MOST_PLACES = 20;

    private static final int MOST_TIMES = 4;

    private static final List<Predicate<Way>> TASTES = List.of(
            way -> true,
            way -> way.gives().stream().allMatch(Piece.Row.class::isInstance),
            way -> way.gives().stream().allMatch(Piece.Count.class::isInstance),
            way -> way.gives().stream().allMatch(Piece.Leave.class::isInstance),
            way -> way.actions().stream().allMatch(action -> action.pay() == Action.Pay.NONE));

    private final Terms terms;
    private final List<Piece> all;
    private final Easing easing;
    private final HireSearch hires;
    private final Oracle clock;
    private final List<Remedy> remedies = new ArrayList<>();

    RemedySearch(RosterProblem problem, Terms terms, RosterSearch search, Easing easing, Oracle clock) {
        this.terms = terms;
        this.all = Pieces.of(terms);
        this.easing = easing;
        this.hires = new HireSearch(problem, search, clock);
        this.clock = clock;
    }

    /**
     * Remedies, those that break the least first, hiring last.
     *
     * @param contradictions what was found to contradict each other, with the ways out of it
     * @param nearest a roster that breaks little
     */
    List<Remedy> find(List<Contradiction> contradictions, Roster nearest) {
        long least = contradictions.stream().mapToLong(Contradiction::number).sum();
        Set<Set<Piece>> tried = new HashSet<>();
        for (Predicate<Way> taste : TASTES) {
            Set<Piece> given = given(contradictions, taste);
            if (!given.isEmpty() && tried.add(given) && clock.hasTime()) {
                add(remedy(given, least), least);
            }
        }
        if (remedies.isEmpty()) {
            add(remedy(nearest, least), least);
        }
        boolean needsPeople = contradictions.stream()
                .allMatch(each -> each.pieces().stream().anyMatch(Piece.Count.class::isInstance));
        if (!contradictions.isEmpty() && needsPeople) {
            hires.find().ifPresent(remedies::add);
        }
        remedies.sort(LEAST_FIRST);
        return remedies;
    }

    private static long amount(Remedy remedy) {
        return remedy.breaches().stream().mapToLong(Breach::amount).sum();
    }

    /** Of each contradiction the least way to somebody's taste, otherwise the least of all. */
    private static Set<Piece> given(List<Contradiction> contradictions, Predicate<Way> taste) {
        Set<Piece> given = new LinkedHashSet<>();
        for (Contradiction each : contradictions) {
            Optional<Way> chosen = each.ways().stream()
                    .filter(taste)
                    .findFirst()
                    .or(() -> each.ways().stream().findFirst());
            List<Piece> gives = chosen.map(Way::gives).orElse(each.pieces());
            given.addAll(gives);
            each.alike().forEach(agent -> given.addAll(Contradiction.ofAnother(gives, agent)));
        }
        return given;
    }

    private Remedy remedy(Set<Piece> given, long least) {
        Set<Piece> eased = new LinkedHashSet<>(given);
        Roster roster = easing.roster(eased, true);
        Set<Piece> broken = easing.broken(roster);
        for (int round = 1; round < ROUNDS && !eased.containsAll(broken) && clock.hasTime(); round++) {
            Optional<Roster> exact = round == 1 ? exact(eased) : Optional.empty();
            if (exact.isPresent()) {
                roster = exact.get();
            } else {
                eased.addAll(broken);
                roster = easing.roster(eased, true);
            }
            broken = easing.broken(roster);
        }
        return remedy(roster, least);
    }

    /** A roster by the exact programme, where the search has found none that breaks no more than is given. */
    private Optional<Roster> exact(Set<Piece> given) {
        List<Piece> kept = new ArrayList<>();
        List<Piece> elastic = new ArrayList<>();
        for (Piece piece : all) {
            Stream<Piece> parts = piece instanceof Piece.Leave leave ? leave.days() : Stream.of(piece);
            parts.forEach(part -> (given.contains(part) ? elastic : kept).add(part));
        }
        return clock.find(kept, elastic, FOR_ONE)
                .map(found -> terms.frame().roster(found.grid()))
                .filter(roster -> given.containsAll(easing.broken(roster)));
    }

    private Remedy remedy(Roster roster, long least) {
        Set<Piece> broken = easing.broken(roster);
        List<Breach> breaches = easing.breaches(roster);
        Set<String> groups = new LinkedHashSet<>();
        broken.forEach(piece -> groups.add(piece.group()));
        long amount = breaches.stream().mapToLong(Breach::amount).sum();
        return new Remedy(
                kind(groups),
                List.copyOf(groups),
                breaches,
                new Actions(terms.frame(), roster).of(breaches),
                amount <= least,
                null,
                roster);
    }

    /** Takes a remedy, unless it breaks so much that the time was up before it was any. */
    private void add(Remedy remedy, long least) {
        if (remedy.breaches().size() > MOST_PLACES + MOST_TIMES * least) {
            return;
        }
        Set<Breach> breaches = new HashSet<>(remedy.breaches());
        boolean isKnown = remedies.stream().anyMatch(other -> breaches.containsAll(other.breaches()));
        if (!isKnown && !breaches.isEmpty()) {
            remedies.removeIf(other -> new HashSet<>(other.breaches()).containsAll(breaches));
            remedies.add(remedy);
        }
    }

    private static Kind kind(Set<String> groups) {
        if (groups.size() > 1) {
            return Kind.SEVERAL;
        }
        return groups.contains(Piece.Leave.GROUP) ? Kind.LEAVE : Kind.RULE;
    }
}
