package io.github.paiban.quote;

import io.github.paiban.notice.EnumWord;
import io.github.paiban.quote.arithmetic.Measure;
import java.util.Arrays;
import java.util.Optional;

/** By what a client pays. */
public enum PriceModel {
    /** So much for each seat. */
    PER_SEAT("in.seats", Measure.PRICE),
    /** So much for each inquiry. */
    PER_INQUIRY("in.inquiries", Measure.PRICE),
    /** So much for each order. */
    PER_ORDER("in.orders", Measure.PRICE),
    /** A share of the sales. */
    COMMISSION("in.sales", Measure.SHARE),
    /** So much for each paid hour. */
    HOURLY("in.team-hours", Measure.PRICE),
    /** So much for each seat and for each inquiry over those that the seats include. */
    HYBRID("in.inquiries", Measure.PRICE);

    private final String unit;
    private final Measure priceMeasure;

    PriceModel(String unit, Measure priceMeasure) {
        this.unit = unit;
        this.priceMeasure = priceMeasure;
    }

    /** The key of the line that counts what is paid for. */
    String unit() {
        return unit;
    }

    /** What a unit price is: money, or a share of the sales. */
    public Measure priceMeasure() {
        return priceMeasure;
    }

    /** Whether the seat is what has the price, before anything else. */
    public boolean isBySeat() {
        return this == PER_SEAT || this == HYBRID;
    }

    /** Whether it pays for time, so that surcharges go by hours and not by inquiries. */
    public boolean isByTime() {
        return this == PER_SEAT || this == HOURLY;
    }

    /** Its word: lower case with hyphens. */
    public String word() {
        return EnumWord.of(this);
    }

    /** The model of a word. */
    public static Optional<PriceModel> find(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
