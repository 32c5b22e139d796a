package io.github.paiban.forecast;

/**
 * Why a day is unlike the usual course.
 *
 * @param label the event or holiday with its phase
 * @param source where its size comes from
 * @param factor its volumes against the usual course; NaN where a number was given
 */
public record DayNote(String label, Source source, double factor) {
    /** Where the size of an effect comes from. */
    public enum Source {
        /** Past days of the same name. */
        LEARNED,
        /** Past days of the same kind. */
        LEARNED_FROM_LIKE,
        /** Nothing is known: it is taken for a day of rest, or for a working day where it makes up for one. */
        ASSUMED,
        /** Nothing is known: nothing is changed. */
        UNKNOWN,
        /** A factor that was given. */
        FACTOR,
        /** Contacts that were given. */
        CONTACTS,
        /** Nobody is served. */
        CLOSED
    }
}
