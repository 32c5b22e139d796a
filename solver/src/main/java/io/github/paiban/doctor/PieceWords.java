package io.github.paiban.doctor;

import io.github.paiban.doctor.Contradiction.Member;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Tally;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.Terms.ColumnTerm;
import java.util.List;

/** Says what a contradiction is made of. */
public final class PieceWords {
    private static final int FAR = 10_000;

    private final Terms terms;
    private final Frame frame;

    /** Words for a month. */
    public PieceWords(Terms terms) {
        this.terms = terms;
        this.frame = terms.frame();
    }

    /** A member: a single demand, or a rule as a whole. */
    public Message say(Member member) {
        if (!member.isWhole() && member.pieces().size() == 1) {
            return say(member.pieces().getFirst());
        }
        int number = member.pieces().size();
        return switch (member.pieces().getFirst()) {
            case Piece.Row row -> Message.of("doctor.rows", member.group(), number);
            case Piece.Leave leave -> Message.of("doctor.leaves", number);
            case Piece.Count count -> sayCounts(member, say(count));
        };
    }

    private Message sayCounts(Member member, Message first) {
        List<Tally> tallies = member.pieces().stream()
                .filter(Piece.Count.class::isInstance)
                .map(piece -> terms.columns().get(((Piece.Count) piece).term()).tally())
                .toList();
        int from = tallies.stream().mapToInt(Tally::firstDay).min().orElse(0);
        int to = tallies.stream().mapToInt(Tally::lastDay).max().orElse(0);
        // A count of nobody has no days.
        boolean isShort = from >= 0 && to < frame.days() && from <= to;
        String key = !isShort ? "doctor.counts" : from == to ? "doctor.counts-day" : "doctor.counts-days";
        return Message.of(
                key,
                member.group(),
                tallies.size(),
                first,
                isShort ? frame.date(from) : "",
                isShort ? frame.date(to) : "");
    }

    private Message say(Piece piece) {
        return switch (piece) {
            case Piece.Row row -> Message.of("doctor.row", row.group(), name(row.agent()));
            case Piece.Leave leave ->
                leave.from().equals(leave.to())
                        ? Message.of("doctor.leave-day", name(leave.agent()), leave.from())
                        : Message.of("doctor.leave", name(leave.agent()), leave.from(), leave.to());
            case Piece.Count count -> Message.of("doctor.count", count.group(), breach(count));
        };
    }

    /** An agent's name, by index. */
    public String name(int agent) {
        return frame.agent(agent).name();
    }

    /** An agent's id, by index. */
    public String id(int agent) {
        return frame.agent(agent).id();
    }

    /** What is said where the demand is just not met. */
    private Message breach(Piece.Count count) {
        ColumnTerm term = terms.columns().get(count.term());
        Tally tally = term.tally();
        int met = 0;
        while (met < FAR && tally.curve().at(met) > 0) {
            met++;
        }
        int broken = met > 0 && met < FAR ? met - 1 : tally.base();
        while (broken < FAR && tally.curve().at(broken) == 0) {
            broken++;
        }
        Breakage breakage = tally.describe(broken);
        return breakage.message();
    }
}
