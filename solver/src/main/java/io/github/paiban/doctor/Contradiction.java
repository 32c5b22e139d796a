package io.github.paiban.doctor;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Demands that cannot be kept together.
 *
 * @param members what contradicts each other, most general first
 * @param isMinimal whether it is proved of each member that without it the others can be kept
 * @param ways what a manager could do, any one of which is enough for the others to be kept, the least first; empty where
 *     not looked for
 * @param alike indexes of other agents to whom the same rules do the same
 */
public record Contradiction(List<Member> members, boolean isMinimal, List<Way> ways, List<Integer> alike) {
    public Contradiction {
        members = List.copyOf(members);
        ways = List.copyOf(ways);
        alike = List.copyOf(alike);
    }

    /**
     * A member: all of a rule's demands, or one of them.
     *
     * @param group the rule's id, or {@link Piece.Leave#GROUP}
     * @param pieces the demands
     * @param isWhole whether many of the rule's demands are needed together: those that follow each other in the order of the
     *     rule and without which, at either end, there would be no contradiction
     */
    public record Member(String group, List<Piece> pieces, boolean isWhole) {
        public Member {
            pieces = List.copyOf(pieces);
        }
    }

    /** The same with the ways out of it. */
    Contradiction with(List<Way> found) {
        return new Contradiction(members, isMinimal, found, alike);
    }

    /** The same with the ways out of it in order of what they cost. */
    Contradiction cheapestFirst(Wages wages) {
        Comparator<Way> byPrice =
                Comparator.comparing(way -> wages.price(way.actions()).orElse(BigDecimal.ZERO));
        return with(ways.stream().sorted(byPrice).toList());
    }

    /** The same with others who are concerned alike. */
    Contradiction alike(List<Integer> agents) {
        return new Contradiction(members, isMinimal, ways, agents);
    }

    /** How many contradictions it stands for. */
    int number() {
        return 1 + alike.size();
    }

    /** All demands of all members. */
    List<Piece> pieces() {
        return members.stream().flatMap(member -> member.pieces().stream()).toList();
    }

    /** Whether it is about the row of one agent and no leave, so that it may be the same for others. */
    boolean isOfOneRow() {
        return pieces().stream().allMatch(Piece.Row.class::isInstance)
                && pieces().stream().map(Contradiction::agent).distinct().count() == 1;
    }

    private static int agent(Piece piece) {
        return ((Piece.Row) piece).agent();
    }

    /** The same demands of another agent. */
    List<Piece> of(int agent) {
        return ofAnother(pieces(), agent);
    }

    /** Demands of one agent's row as those of another. */
    static List<Piece> ofAnother(List<Piece> pieces, int agent) {
        return pieces.stream()
                .<Piece>map(piece -> new Piece.Row(piece.group(), agent))
                .toList();
    }
}
