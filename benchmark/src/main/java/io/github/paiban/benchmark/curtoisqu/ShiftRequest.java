package io.github.paiban.benchmark.curtoisqu;

/**
 * A wish for or against a shift on a day.
 *
 * @param employee who asks
 * @param day the day, 0 for the first
 * @param shift the shift
 * @param weight what it costs not to grant it
 */
public record ShiftRequest(String employee, int day, String shift, int weight) {
    static ShiftRequest of(Line line) {
        return new ShiftRequest(line.text(0), line.number(1), line.text(2), line.number(3));
    }
}
