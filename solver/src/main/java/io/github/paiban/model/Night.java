package io.github.paiban.model;

/**
 * When night is. What counts as night is said here and nowhere else:
 *
 * <ul>
 *   <li>figures of a roster, and the last night of those who could take a shift, count a shift that {@link #touches} the
 *       {@link #WORKED} night;
 *   <li>a ledger whose settings name no nights counts a shift that {@link #isReachedBy reaches} it from the evening:
 *       what is shared out are evenings given up, and a shift that begins at half past five and ends in the afternoon
 *       gives up none;
 *   <li>quotes count the {@link #minutes} that fall into the night of the contract, {@link #BILLED} where it names none.
 * </ul>
 *
 * @param fromMinute when it begins, minutes from midnight
 * @param toMinute when it ends, exclusive, minutes from the same midnight; over 1440 in the morning after
 */
public record Night(int fromMinute, int toMinute) {
    private static final int DAY = 24 * 60;

    /** The night of those who work it, 22:00 to 6:00: what China's rules on night work call night. */
    public static final Night WORKED = new Night(22 * 60, DAY + 6 * 60);

    /** The night that clients pay for where a contract says nothing else: 22:00 to 8:00, when day teams begin. */
    public static final Night BILLED = new Night(22 * 60, DAY + 8 * 60);

    public Night {
        if (fromMinute < 0 || toMinute <= fromMinute || toMinute - fromMinute > DAY) {
            throw new IllegalArgumentException("From minute " + fromMinute + " to " + toMinute
                    + " is no night within a day's length. Maybe add 1440 to an end past midnight.");
        }
    }

    /**
     * Minutes of a stretch that fall into the nights of its days.
     *
     * @param from begin, minutes from midnight
     * @param to end, exclusive; over 1440 past midnight, at most 2880
     */
    public int minutes(int from, int to) {
        int night = 0;
        for (int day = -DAY; day <= 2 * DAY; day += DAY) {
            night += Math.max(0, Math.min(to, toMinute + day) - Math.max(from, fromMinute + day));
        }
        return night;
    }

    /** Minutes of a shift that fall into the night. */
    public int minutes(ShiftType shift) {
        return minutes(shift.startMinute(), shift.endMinute());
    }

    /** Whether any minute of a shift falls into the night. */
    public boolean touches(ShiftType shift) {
        return minutes(shift) > 0;
    }

    /** Whether a shift lasts into the night that follows its day's evening: it ends after that begins. */
    public boolean isReachedBy(ShiftType shift) {
        return shift.endMinute() > fromMinute;
    }
}
