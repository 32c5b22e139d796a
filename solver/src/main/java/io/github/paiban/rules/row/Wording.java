package io.github.paiban.rules.row;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.Words;
import java.time.Duration;
import java.util.function.IntFunction;

/**
 * How a rule says that a sum lies outside its limits: the sentences {@code <key>.max} and {@code <key>.min} with
 * {0} what is summed, {1} the sum, {2} the limit and {3} the stretch of days.
 *
 * @param key the sentences' key
 * @param subject what is summed
 * @param figure shows a sum
 * @param stretch the stretch of days
 */
record Wording(String key, Object subject, IntFunction<Object> figure, Object stretch) {
    /** Sentences about days. */
    static Wording ofDays(String key, Object subject, Object stretch) {
        return new Wording(key, subject, Words::days, stretch);
    }

    /** Sentences about paid hours. */
    static Wording ofHours(String key, Object stretch) {
        return new Wording(key, "", Duration::ofMinutes, stretch);
    }

    /** Says the stretch of a window: the week, the month, the period. */
    static Message stretch(Frame frame, Window window) {
        boolean wholeMonth = frame.date(0).getDayOfMonth() == 1 && Window.MONTH.endsOn(frame, frame.days() - 1);
        return Message.of(
                switch (window) {
                    case WEEK -> "rules.in-week";
                    case MONTH -> "rules.in-month";
                    case PERIOD -> wholeMonth && frame.days() <= 31 ? "rules.in-month" : "rules.in-period";
                });
    }

    /** Says so many days in a row. */
    static Message inDays(int days) {
        return Message.of("rules.in-days", days);
    }

    Message tooMany(int sum, int most) {
        return say("max", sum, most);
    }

    Message tooFew(int sum, int least) {
        return say("min", sum, least);
    }

    private Message say(String bound, int sum, int limit) {
        return Message.of(key + "." + bound, subject, figure.apply(sum), figure.apply(limit), stretch);
    }
}
