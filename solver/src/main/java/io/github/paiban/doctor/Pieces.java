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
}
