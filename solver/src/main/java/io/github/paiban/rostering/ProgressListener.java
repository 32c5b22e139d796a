package io.github.paiban.rostering;

/** Hears of a search's progress a few times a second, in the searching thread; must return quickly. */
@FunctionalInterface
public interface ProgressListener {
    /** Hears nothing. */
    ProgressListener NONE = progress -> {};

    /** Called after the construction, and now and then afterwards. */
    void onProgress(Progress progress);
}
