package io.github.paiban.staffing;

/**
 * Which replies a platform or a shop counts when it says how many came in time.
 *
 * @param replies the first of each chat, or all
 * @param fromMinute begin of the assessed part of the day, minutes from midnight
 * @param toMinute its end, exclusive; over 1440 past midnight
 * @param longest a wait counts as at most so many seconds in means; infinite where it counts in full
 */
public record Assessment(Replies replies, int fromMinute, int toMinute, double longest) {
    /** All day, first replies, waits in full. */
    public static final Assessment ALL_DAY = new Assessment(Replies.FIRST, 0, 1440, Double.POSITIVE_INFINITY);

    /** Which replies count. */
    public enum Replies {
        /** The first reply of each chat. */
        FIRST,
        /** Every reply to a customer's message. */
        ALL
    }

    public Assessment {
        if (fromMinute < 0 || toMinute <= fromMinute || toMinute - fromMinute > 1440 || !(longest > 0)) {
            throw new IllegalArgumentException("Assessed from minute " + fromMinute + " to " + toMinute
                    + ", waits up to " + longest + " s: not a part of a day. Maybe add 1440 to an end past midnight.");
        }
    }

    /** Whether a minute of the day is assessed. */
    public boolean covers(int minuteOfDay) {
        int minute = Math.floorMod(minuteOfDay, 1440);
        return (fromMinute <= minute && minute < toMinute) || minute + 1440 < toMinute;
    }
}
