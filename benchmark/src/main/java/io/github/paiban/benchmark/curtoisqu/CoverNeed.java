package io.github.paiban.benchmark.curtoisqu;

/**
 * How many are needed on a shift of a day.
 *
 * @param day the day, 0 for the first
 * @param shift the shift
 * @param need how many
 * @param under what each one too few costs
 * @param over what each one too many costs
 */
public record CoverNeed(int day, String shift, int need, int under, int over) {
    static CoverNeed of(Line line) {
        return new CoverNeed(line.number(0), line.text(1), line.number(2), line.number(3), line.number(4));
    }
}
