package io.github.paiban.report;

import io.github.paiban.rules.Frame;

/** The last days before the period, which stand in front of it wherever a roster is shown. */
public final class DaysBefore {
    /** As many as there is room for. */
    private static final int MOST = 4;

    private DaysBefore() {}

    /** How many are shown: those that are known of anyone, 4 at most. */
    public static int shown(Frame frame) {
        int most = 0;
        for (int agent = 0; agent < frame.agents(); agent++) {
            most = Math.max(most, frame.knownHistory(agent));
        }
        return Math.min(most, MOST);
    }
}
