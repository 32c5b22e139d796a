package io.github.paiban.quote;

import io.github.paiban.notice.EnumWord;
import io.github.paiban.quote.arithmetic.Measure;

/** What a team can cost: the rates of which the cost of a month is made. All of them are for a month. */
public enum CostItem {
    /** Monthly wage of an agent. */
    WAGE(Measure.PRICE),
    /** Wage for a paid hour. */
    HOURLY_WAGE(Measure.PRICE),
    /** Paid to agents for each inquiry. */
    COMMISSION_PER_INQUIRY(Measure.PRICE),
    /** Paid to agents for each order. */
    COMMISSION_PER_ORDER(Measure.PRICE),
    /** Paid to agents, of the sales. */
    COMMISSION_ON_SALES(Measure.SHARE),
    /** Supplement for each hour at night. */
    NIGHT_SUPPLEMENT(Measure.PRICE),
    /** Inquiries that an agent manages in a month; what is more is paid as overtime. */
    CAPACITY(Measure.COUNT),
    /** The employer's part of social insurance. */
    SOCIAL_INSURANCE(Measure.SHARE),
    /** What social insurance is taken of, for an agent; without it, the wages. */
    SOCIAL_BASE(Measure.PRICE),
    /** Desk, computer, line, licences of an agent. */
    SEAT(Measure.PRICE),
    /** Anything else for an agent. */
    OTHER(Measure.PRICE),
    /** Share of the agents that leave in a month and are replaced. */
    ATTRITION(Measure.SHARE),
    /** Finding a new agent. */
    RECRUITING(Measure.PRICE),
    /** Training a new agent. */
    TRAINING(Measure.PRICE),
    /** Share of management, of all the rest. */
    MANAGEMENT(Measure.SHARE);

    private final Measure measure;

    CostItem(Measure measure) {
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
        return "rate." + word();
    }
}
