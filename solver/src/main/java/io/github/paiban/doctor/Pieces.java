package io.github.paiban.doctor;

import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.Terms.RowTerm;
import io.github.paiban.rules.row.Availability;
import java.util.ArrayList;
import java.util.List;

/** All demands of a month, piece by piece. Skills, contracts and time windows are facts, not demands. */
final class Pieces {
    private Pieces() {}

    static List<Piece> of(Terms terms) {
        List<Piece> pieces = new ArrayList<>();
        Frame frame = terms.frame();
        for (int agent = 0; agent < frame.agents(); agent++) {
            for (RowTerm term : terms.rows(agent)) {
                if (isMust(term.rule()) && !(term.rule() instanceof Availability)) {
                    pieces.add(new Piece.Row(term.rule().head().id(), agent));
                }
            }
            addLeave(frame, agent, pieces);
        }
        for (int term = 0; term < terms.columns().size(); term++) {
            Rule rule = terms.columns().get(term).rule();
            if (isMust(rule)) {
                pieces.add(new Piece.Count(rule.head().id(), term));
            }
        }
        return pieces;
    }

    private static boolean isMust(Rule rule) {
        return rule.head().level() == Level.MUST;
    }

    private static void addLeave(Frame frame, int agent, List<Piece> pieces) {
        for (int day = 0; day < frame.days(); day++) {
            if (frame.isOnLeave(agent, day) && !frame.isOnLeave(agent, day - 1)) {
                int last = day;
                while (frame.isOnLeave(agent, last + 1)) {
                    last++;
                }
                pieces.add(new Piece.Leave(agent, frame.date(day), frame.date(last)));
            }
        }
    }

    /** The demands of one agent's row. */
    static List<Piece> of(List<Piece> all, int agent) {
        return all.stream().filter(piece -> isOf(piece, agent)).toList();
    }

    private static boolean isOf(Piece piece, int agent) {
        return switch (piece) {
            case Piece.Row row -> row.agent() == agent;
            case Piece.Leave leave -> leave.agent() == agent;
            case Piece.Count count -> false;
        };
    }

    /** The demands that some days have a part in: counts that lie within them, leave that touches them, all rows. */
    static List<Piece> within(Terms terms, List<Piece> all, Span span) {
        return all.stream().filter(piece -> isWithin(terms, piece, span)).toList();
    }

    private static boolean isWithin(Terms terms, Piece piece, Span span) {
        return switch (piece) {
            case Piece.Row row -> !RowSum.isOfPeriod(term(terms, row));
            case Piece.Leave leave -> {
                Frame frame = terms.frame();
                yield !frame.date(span.from()).isAfter(leave.to())
                        && !frame.date(span.to()).isBefore(leave.from());
            }
            case Piece.Count count ->
                span.holds(terms.columns().get(count.term()).tally());
        };
    }

    /** The demands that only add up: counts, leave, and rules about sums of a row. They are soon asked for a whole month. */
    static List<Piece> sums(Terms terms, List<Piece> all) {
        return all.stream()
                .filter(piece -> !(piece instanceof Piece.Row row) || RowSum.isSum(term(terms, row)))
                .toList();
    }

    /** The rule that a demand of a row is about. */
    static RowTerm term(Terms terms, Piece.Row row) {
        return terms.rows(row.agent()).stream()
                .filter(each -> each.rule().head().id().equals(row.group()))
                .findFirst()
                .orElseThrow();
    }
}
