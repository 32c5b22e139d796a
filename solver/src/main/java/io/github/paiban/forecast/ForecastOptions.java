package io.github.paiban.forecast;

/**
 * How a forecast is made.
 *
 * @param leadWeeks back-tests look at the week that lies so many weeks ahead; 0 for the same distance and length as the
 *     forecast's own
 * @param origins at how many past days back-tests stand, a week apart
 */
public record ForecastOptions(int leadWeeks, int origins) {
    /** As far ahead as the forecast itself, from eight past days. */
    public static final ForecastOptions DEFAULT = new ForecastOptions(0, 8);

    public ForecastOptions {
        if (leadWeeks < 0 || leadWeeks > 52) {
            throw new IllegalArgumentException("A lead of " + leadWeeks + " weeks is not 0 to 52.");
        }
        if (origins < 1 || origins > 52) {
            throw new IllegalArgumentException(origins + " origins are not 1 to 52.");
        }
    }

    /** The same with another lead. */
    public ForecastOptions withLeadWeeks(int weeks) {
        return new ForecastOptions(weeks, origins);
    }
}
