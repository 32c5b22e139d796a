package io.github.paiban.rostering.lp;

import java.util.Optional;

/** Makes linear programmes, where this machine can solve them. */
public final class LinearProgrammes {
    private LinearProgrammes() {}

    /** Loaded once; the holder is initialised when first asked for. */
    private static final class Library {
        static final boolean LOADED = load();

        private static boolean load() {
            try {
                Glop.load();
                return true;
            } catch (RuntimeException | LinkageError none) {
                return false;
            }
        }
    }

    /** Whether linear programmes can be solved here: whether the native library is there for this machine. */
    public static boolean areSolvable() {
        return Library.LOADED;
    }

    /** An empty programme in whole numbers; empty where none can be solved. */
    public static Optional<IntegerProgramme> createInWholeNumbers() {
        return areSolvable() ? Optional.of(new CpSat()) : Optional.empty();
    }

    /** An empty programme; empty where none can be solved. */
    public static Optional<LinearProgramme> create() {
        return areSolvable() ? Optional.of(new Glop()) : Optional.empty();
    }
}
