package io.github.paiban.doctor;

import io.github.paiban.doctor.Contradiction.Member;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.row.Availability;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Says of each member of a contradiction what it would have to give way by for the others to be kept: any one of these is
 * enough. Each is taken from cells that were found by solving again.
 */
final class WaysOut {
    private static final double MOST_WORK = 1.5;

    private final Terms terms;
    private final Audit audit;
    private final Oracle oracle;

    WaysOut(Terms terms, Oracle oracle) {
        this.terms = terms;
        this.audit = Audit.of(terms);
        this.oracle = oracle;
    }

    /** The same contradiction with the ways out of it that were found, the least first. */
    Contradiction of(Contradiction contradiction) {
        List<Way> ways = new ArrayList<>();
        for (Member member : contradiction.members()) {
            List<Piece> others = new ArrayList<>(contradiction.pieces());
            others.removeAll(member.pieces());
            oracle.find(others, member.pieces(), MOST_WORK)
                    .map(found -> way(found.grid(), member))
                    .filter(way -> !way.actions().isEmpty())
                    .filter(way ->
                            ways.stream().noneMatch(other -> other.actions().equals(way.actions())))
                    .ifPresent(ways::add);
        }
        ways.sort(Comparator.comparingLong(Way::amount));
        return contradiction.with(ways);
    }

    private Way way(int[][] grid, Member member) {
        List<Breach> breaches = new ArrayList<>();
        List<Piece> gives = new ArrayList<>();
        for (Piece piece : member.pieces()) {
            List<Breach> broken = breaches(grid, piece);
            breaches.addAll(broken);
            if (piece instanceof Piece.Leave leave) {
                broken.forEach(breach -> gives.addAll(new Piece.Leave(leave.agent(), breach.from(), breach.to())
                        .days()
                        .toList()));
            } else if (!broken.isEmpty()) {
                gives.add(piece);
            }
        }
        return new Way(gives, breaches, new Actions(terms.frame(), terms.frame().roster(grid)).of(breaches));
    }

    private List<Breach> breaches(int[][] grid, Piece piece) {
        return switch (piece) {
            case Piece.Row row ->
                terms.rows(row.agent()).stream()
                        .filter(term -> term.rule().head().id().equals(row.group()))
                        .flatMap(term -> audit.judge(term, row.agent(), grid[row.agent()]).stream())
                        .toList();
            case Piece.Leave leave ->
                terms.rows(leave.agent()).stream()
                        .filter(term -> term.rule() instanceof Availability)
                        .flatMap(term -> audit.judge(term, leave.agent(), grid[leave.agent()]).stream())
                        .filter(breach -> breach.level() == Level.MUST)
                        .filter(breach -> !breach.from().isBefore(leave.from())
                                && !breach.from().isAfter(leave.to()))
                        .toList();
            case Piece.Count count -> {
                Terms.ColumnTerm term = terms.columns().get(count.term());
                yield audit.judge(term, term.tally().count(grid));
            }
        };
    }
}
