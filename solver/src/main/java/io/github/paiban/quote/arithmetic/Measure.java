package io.github.paiban.quote.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** What a figure counts, and so how it is shown. */
public enum Measure {
    /** Money; shown with the currency's decimals. */
    MONEY,
    /** Money for one of something; shown with as many decimals as it has, at least the currency's. */
    PRICE,
    /** Things, whole or not. */
    COUNT,
    /** Hours. */
    HOURS,
    /** A share of a whole; shown in per cent. */
    SHARE,
    /** A plain number. */
    NUMBER;

    private static final int MOST_DECIMALS = 6;
    private static final int FEW_DECIMALS = 2;

    /**
     * A value as people read it, thousands apart: the same in every language.
     *
     * @param decimals the currency's decimals
     */
    public String show(BigDecimal value, int decimals) {
        return switch (this) {
            case MONEY -> format(value, decimals, decimals);
            case PRICE -> format(value, decimals, MOST_DECIMALS);
            case COUNT, HOURS -> format(value, 0, FEW_DECIMALS);
            case NUMBER -> format(value, 0, MOST_DECIMALS);
            case SHARE -> format(value.movePointRight(2), 0, 2) + "%";
        };
    }

    private static String format(BigDecimal value, int least, int most) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        String text = format.format(value);
        return text.replaceFirst("^-(0(?:\\.0*)?)$", "$1");
    }
}
