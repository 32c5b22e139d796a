package io.github.paiban.doctor;

import io.github.paiban.doctor.Remedy.Kind;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.row.Availability;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the least that has to give way: of one rule alone, of leave alone, of two of them, of all together, or how many people would
 * have to be hired. Every answer is a roster that was found and then judged by the rules.
 */
final class RemedySearch {
    private static final Comparator<Remedy> FEWEST_FIRST = Comparator.comparingInt(
                    (Remedy each) -> each.kind() == Kind.HIRE ? 1 : 0)
            .thenComparingInt(each -> each.breaches().size());

    private final RosterProblem problem;
    private final Terms terms;
    private final Oracle oracle;
    private final Effort effort;

    RemedySearch(RosterProblem problem, Terms terms, Oracle oracle, Effort effort) {
        this.problem = problem;
        this.terms = terms;
        this.oracle = oracle;
        this.effort = effort;
    }

    /**
     * Remedies, those with the fewest breaches first, hiring last.
     *
     * @param all all demands of the month
     * @param contradictions what was found to contradict each other
     */
    List<Remedy> find(List<Piece> all, List<Contradiction> contradictions) {
        Set<String> groups = new LinkedHashSet<>();
        contradictions.forEach(each -> each.members().forEach(member -> groups.add(member.group())));
        List<String> names = List.copyOf(groups);
        List<Remedy> remedies = new ArrayList<>();
        names.forEach(name -> giveWay(all, List.of(name)).ifPresent(remedies::add));
        if (remedies.isEmpty()) {
            pairs(names).forEach(pair -> giveWay(all, pair).ifPresent(remedies::add));
        }
        if (remedies.isEmpty() && names.size() > 2) {
            giveWay(all, names).ifPresent(remedies::add);
        }
        new HireSearch(problem, effort, oracle).find().ifPresent(remedies::add);
        remedies.sort(FEWEST_FIRST);
        return remedies;
    }

    private static List<List<String>> pairs(List<String> names) {
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int k = i + 1; k < names.size(); k++) {
                pairs.add(List.of(names.get(i), names.get(k)));
            }
        }
        return pairs;
    }

    private static Kind kind(List<String> groups) {
        if (groups.size() > 1) {
            return Kind.SEVERAL;
        }
        return groups.contains(Piece.Leave.GROUP) ? Kind.LEAVE : Kind.RULE;
    }

    private Optional<Remedy> giveWay(List<Piece> all, List<String> groups) {
        List<Piece> elastic =
                all.stream().filter(piece -> groups.contains(piece.group())).toList();
        List<Piece> kept =
                all.stream().filter(piece -> !groups.contains(piece.group())).toList();
        return oracle.find(kept, elastic).flatMap(found -> {
            Roster roster = terms.frame().roster(found.grid());
            List<Breach> breaches = Audit.of(terms).judge(roster).at(Level.MUST);
            boolean isTrue = breaches.stream().allMatch(breach -> gives(groups, breach));
            return isTrue
                    ? Optional.of(new Remedy(kind(groups), groups, breaches, found.isLeast(), null, roster))
                    : Optional.empty();
        });
    }

    /** Whether a breach is of what may give way; a day of leave that is worked is a breach of availability. */
    private boolean gives(List<String> groups, Breach breach) {
        boolean isOfLeave = problem.rules().rules().stream()
                .anyMatch(
                        rule -> rule instanceof Availability && rule.head().id().equals(breach.rule()));
        return groups.contains(isOfLeave ? Piece.Leave.GROUP : breach.rule());
    }
}
