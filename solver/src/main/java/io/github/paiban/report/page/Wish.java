package io.github.paiban.report.page;

import io.github.paiban.model.Request;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Kpis;
import io.github.paiban.rules.Words;
import java.util.List;
import java.util.Objects;

/**
 * A wish and what became of it.
 *
 * @param agent the agent's index
 * @param day the day's index
 * @param granted whether the roster grants it
 * @param words what was asked for and what became of it
 */
record Wish(int agent, int day, boolean granted, String words) {
    /** All wishes of a month, leave not among them. */
    static List<Wish> of(Frame frame, int[][] grid, PageWords words) {
        return frame.month().requests().stream()
                .filter(request -> request.kind() != Request.Kind.LEAVE)
                .map(request -> {
                    boolean granted = Kpis.isGranted(frame, grid, request);
                    String asked = words.show(asked(frame, request));
                    return new Wish(
                            frame.agentIndex(request.agent()),
                            frame.month().period().day(request.date()),
                            granted,
                            words.say(granted ? "wish.granted" : "wish.refused", asked));
                })
                .toList();
    }

    private static Message asked(Frame frame, Request request) {
        return switch (request.kind()) {
            case OFF, LEAVE -> Message.of("rules.wish.off");
            case ON -> Message.of("rules.wish.on");
            case SHIFT -> Message.of("rules.wish.shift", shift(frame, request));
            case NOT_SHIFT -> Message.of("rules.wish.not-shift", shift(frame, request));
        };
    }

    private static Object shift(Frame frame, Request request) {
        return Words.say(frame, List.of(Objects.requireNonNull(request.shift())))
                .getFirst();
    }
}
