package io.github.paiban.model;

import java.time.LocalDate;

/**
 * A day the calendar decrees to be special.
 *
 * @param date the day
 * @param kind statutory holiday, swapped day off, or make-up working day
 * @param name its name, as in 国庆节
 */
public record Holiday(LocalDate date, Kind kind, String name) {
    /** What the decree makes of the day. */
    public enum Kind {
        /** A statutory holiday (法定节假日), paid at 300 % when worked. */
        STATUTORY,
        /** A day off swapped in beside a statutory holiday (调休). */
        SWAPPED,
        /** A weekend day worked to make up for a swapped one (补班). */
        MAKEUP
    }
}
