package io.github.paiban.rules.column;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Tally;
import io.github.paiban.rules.Words;

/**
 * Says how many contacts of a stretch of a day are expected to be answered late.
 *
 * @param frame the month
 * @param stretch the stretch
 * @param late by the number of agents
 * @param parts what an agent counts who serves nobody else
 */
record LateWords(Frame frame, Stretch stretch, LateTable late, int parts) implements Tally.Describer {
    @Override
    public Breakage describe(int counted) {
        int count = (counted + parts / 2) / parts;
        long expected = Math.max(1, Math.round(late.at(count)));
        Message message = Message.of(
                "rules.service.late",
                frame.date(stretch.day()),
                CoverWords.spans(stretch.needs()),
                Words.say(stretch.group()),
                count,
                expected,
                Math.max(expected, Math.round(late.contacts())));
        return new Breakage(stretch.day(), stretch.day(), expected, message);
    }
}
