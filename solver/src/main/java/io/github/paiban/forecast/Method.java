package io.github.paiban.forecast;

/** How the usual course is told. */
public enum Method {
    /** The models' mean; the last days count as they usually should. */
    MODELS,
    /** The models' mean; the last days count for nothing in particular. */
    MODELS_CALM,
    /** The models' mean; the last days count for much. */
    MODELS_QUICK,
    /** Half the models' mean, half the mean of the last four same weekdays. */
    BLEND,
    /** The mean of the last four same weekdays. */
    MEAN_OF_FOUR,
    /** The last same weekday. */
    SEASONAL_NAIVE
}
