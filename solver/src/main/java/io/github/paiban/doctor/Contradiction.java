package io.github.paiban.doctor;

import java.util.List;

/**
 * Demands that cannot be kept together.
 *
 * @param members what contradicts each other, most general first
 * @param isMinimal whether it is proved of each member that without it the others can be kept
 */
public record Contradiction(List<Member> members, boolean isMinimal) {
    public Contradiction {
        members = List.copyOf(members);
    }

    /**
     * A member: all of a rule's demands, or one of them.
     *
     * @param group the rule's id, or {@link Piece.Leave#GROUP}
     * @param pieces the demands
     * @param isWhole whether these are all demands of the rule that were looked at, none of which suffices
     */
    public record Member(String group, List<Piece> pieces, boolean isWhole) {
        public Member {
            pieces = List.copyOf(pieces);
        }
    }

    /** All demands of all members. */
    List<Piece> pieces() {
        return members.stream().flatMap(member -> member.pieces().stream()).toList();
    }
}
