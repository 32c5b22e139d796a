package io.github.paiban.doctor;

import io.github.paiban.doctor.Contradiction.Member;
import io.github.paiban.doctor.Oracle.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes demands that contradict each other as few as can be: first which rules, by leaving out one after the other, then of
 * each rule as few single demands as do, or else as short a stretch of them, found by halving; at last each member is left out
 * once more, to prove that it is needed.
 */
final class Shrinking {
    /** Single demands of one rule; where more are needed together, the rule is named as a whole. */
    private static final int MOST_SINGLE = 4;

    private final Oracle oracle;
    private final Oracle month;

    /**
     * For some days of a month.
     *
     * @param oracle what says whether these days can be kept
     * @param month what says whether the whole month can
     */
    Shrinking(Oracle oracle, Oracle month) {
        this.oracle = oracle;
        this.month = month;
    }

    /** The fewest of some demands that are known to be impossible together on these days. */
    Contradiction shrink(List<Piece> impossible) {
        List<Member> members = leaveOut(oracle, wholeGroups(impossible));
        narrow(members);
        // What needed many demands beside all of another rule may need few beside those that are left of it.
        narrow(members);
        List<Member> single = leaveOut(oracle, split(members));
        List<Member> least = oracle.equals(month) ? single : leaveOut(month, single);
        return new Contradiction(least, isMinimal(least), List.of(), List.of());
    }

    private void narrow(List<Member> members) {
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (member.isWhole()) {
                List<Member> others = new ArrayList<>(members);
                others.remove(i);
                Optional<List<Piece>> few = few(pieces(others), member.pieces());
                members.set(
                        i,
                        few.map(some -> new Member(member.group(), some, false))
                                .orElseGet(() ->
                                        new Member(member.group(), stretch(pieces(others), member.pieces()), true)));
            }
        }
    }

    private static List<Member> wholeGroups(List<Piece> pieces) {
        Map<String, List<Piece>> groups = new LinkedHashMap<>();
        pieces.forEach(piece ->
                groups.computeIfAbsent(piece.group(), none -> new ArrayList<>()).add(piece));
        List<Member> members = new ArrayList<>();
        groups.forEach((group, all) -> members.add(new Member(group, all, all.size() > 1)));
        return members;
    }

    private static List<Member> split(List<Member> members) {
        return members.stream()
                .flatMap(member -> member.isWhole()
                        ? Stream.of(member)
                        : member.pieces().stream().map(piece -> new Member(member.group(), List.of(piece), false)))
                .toList();
    }

    /** Leaves out each member without which the others still contradict each other. */
    private static List<Member> leaveOut(Oracle asked, List<Member> members) {
        List<Member> kept = new ArrayList<>(members);
        for (Member member : members) {
            List<Member> fewer = new ArrayList<>(kept);
            fewer.remove(member);
            if (asked.ask(pieces(fewer)) == Answer.IMPOSSIBLE) {
                kept = fewer;
            }
        }
        return kept;
    }

    private boolean isMinimal(List<Member> members) {
        return members.stream().allMatch(member -> {
            List<Member> fewer = new ArrayList<>(members);
            fewer.remove(member);
            return month.ask(pieces(fewer)) == Answer.POSSIBLE;
        });
    }

    /**
     * Few of some demands that contradict the others already; empty where that takes many. Each is the last of the shortest
     * beginning of those before it that contradicts the others with those found.
     */
    private Optional<List<Piece>> few(List<Piece> others, List<Piece> pieces) {
        List<Piece> found = new ArrayList<>();
        List<Piece> rest = pieces;
        while (oracle.ask(joined(others, found, List.of())) != Answer.IMPOSSIBLE) {
            if (rest.isEmpty() || found.size() == MOST_SINGLE || !oracle.hasTime()) {
                return Optional.empty();
            }
            int low = 1;
            int high = rest.size();
            while (low < high) {
                int middle = (low + high) / 2;
                boolean suffices = oracle.ask(joined(others, found, rest.subList(0, middle))) == Answer.IMPOSSIBLE;
                low = suffices ? low : middle + 1;
                high = suffices ? middle : high;
            }
            found.add(rest.get(low - 1));
            rest = rest.subList(0, low - 1);
        }
        return Optional.of(found);
    }

    /**
     * A part of some demands that follow each other and contradict the others already: as short a beginning as will do, and of
     * that as late an end.
     */
    private List<Piece> stretch(List<Piece> others, List<Piece> pieces) {
        int low = 1;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) / 2;
            boolean suffices = contradicts(others, pieces.subList(0, middle));
            low = suffices ? low : middle + 1;
            high = suffices ? middle : high;
        }
        int end = high;
        low = 0;
        high = end - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            boolean suffices = contradicts(others, pieces.subList(middle, end));
            low = suffices ? middle : low;
            high = suffices ? high : middle - 1;
        }
        return pieces.subList(low, end);
    }

    private boolean contradicts(List<Piece> others, List<Piece> some) {
        return oracle.ask(joined(others, some, List.of())) == Answer.IMPOSSIBLE;
    }

    private static List<Piece> joined(List<Piece> some, List<Piece> more, List<Piece> most) {
        return Stream.of(some, more, most).flatMap(List::stream).toList();
    }

    private static List<Piece> pieces(List<Member> members) {
        return members.stream().flatMap(member -> member.pieces().stream()).toList();
    }
}
