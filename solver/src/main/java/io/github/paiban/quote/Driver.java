package io.github.paiban.quote;

import io.github.paiban.notice.EnumWord;
import io.github.paiban.quote.arithmetic.Measure;

/** A figure of the month on which costs and prices depend. */
public enum Driver {
    /** Inquiries of the month. */
    INQUIRIES(Measure.COUNT),
    /** Orders for each inquiry. */
    CONVERSION(Measure.SHARE),
    /** Sales for each order. */
    BASKET(Measure.PRICE),
    /** Share of the inquiries that come at night. */
    NIGHT(Measure.SHARE),
    /** Share of the inquiries that come on promotion days. */
    PROMOTION(Measure.SHARE),
    /** Agents, part-time ones in fractions. */
    AGENTS(Measure.COUNT),
    /** Paid hours of an agent. */
    HOURS(Measure.HOURS),
    /** Share of the hours worked at night. */
    NIGHT_HOURS(Measure.SHARE),
    /** Share of the hours worked on promotion days. */
    PROMOTION_HOURS(Measure.SHARE),
    /** Hours of an agent paid at 150 %. */
    OVERTIME_150(Measure.HOURS),
    /** Hours of an agent paid at 200 %. */
    OVERTIME_200(Measure.HOURS),
    /** Hours of an agent paid at 300 %. */
    OVERTIME_300(Measure.HOURS),
    /** Service level reached. */
    SERVICE(Measure.SHARE);

    private final Measure measure;

    Driver(Measure measure) {
        this.measure = measure;
    }

    /** What it counts. */
    public Measure measure() {
        return measure;
    }

    /** Its word: lower case with hyphens. */
    public String word() {
        return EnumWord.of(this);
    }

    /** The key of its line. */
    public String key() {
        return "in." + word();
    }
}
