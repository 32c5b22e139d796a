package io.github.paiban.forecast;

/**
 * Quasi-Poisson models of the parts of a day, each with its own weekdays, month and level, spread by the shape inside
 * the part. The parts hold about equally many contacts, so that none is too thin.
 */
final class PartsOfDay implements DayCourse {
    private static final int MOST = 4;
    private static final double CONTACTS_FOR_A_PART = 25;

    private final CleanHistory history;
    private final Shapes shapes;
    private final int[] partOfSlot;
    private final DayTotals[] models;

    private PartsOfDay(CleanHistory history, Shapes shapes, int[] partOfSlot, DayTotals[] models) {
        this.history = history;
        this.shapes = shapes;
        this.partOfSlot = partOfSlot;
        this.models = models;
    }

    /** Fits the parts. */
    static PartsOfDay fit(CleanHistory history, Shapes shapes, DayTotals.Drift drift) {
        int parts = parts(history);
        int[] partOfSlot = cut(history.slots(), shapes, parts);
        int[] days = history.usual();
        double[][] totals = new double[parts][days.length];
        for (int i = 0; i < days.length; i++) {
            for (int slot = 0; slot < history.slots(); slot++) {
                totals[partOfSlot[slot]][i] += history.count(days[i], slot);
            }
        }
        DayTotals[] models = new DayTotals[parts];
        for (int part = 0; part < parts; part++) {
            models[part] = DayTotals.quasiPoisson(history, totals[part], drift);
        }
        return new PartsOfDay(history, shapes, partOfSlot, models);
    }

    private static int parts(CleanHistory history) {
        double typical = Robust.median(TotalTimesShape.totals(history));
        return (int) Math.clamp(typical / CONTACTS_FOR_A_PART, 1, MOST);
    }

    private static int[] cut(int slots, Shapes shapes, int parts) {
        int[] partOfSlot = new int[slots];
        double sum = 0;
        for (int slot = 0; slot < slots; slot++) {
            for (int weekday = 0; weekday < 7; weekday++) {
                sum += shapes.of(weekday)[slot] / 7;
            }
            partOfSlot[slot] = (int) Math.clamp(Math.floor((sum - 1e-9) * parts), 0, parts - 1);
        }
        return partOfSlot;
    }

    /** The same with another drift. */
    PartsOfDay with(DayTotals.Drift drift) {
        DayTotals[] others = new DayTotals[models.length];
        for (int part = 0; part < models.length; part++) {
            others[part] = models[part].with(drift);
        }
        return new PartsOfDay(history, shapes, partOfSlot, others);
    }

    @Override
    public double[] expected(int day) {
        double[] expected = shapes.of(history.weekday(day)).clone();
        double[] shares = new double[models.length];
        for (int slot = 0; slot < expected.length; slot++) {
            shares[partOfSlot[slot]] += expected[slot];
        }
        double[] scales = new double[models.length];
        for (int part = 0; part < models.length; part++) {
            scales[part] = shares[part] > 0 ? models[part].expected(day) / shares[part] : 0;
        }
        for (int slot = 0; slot < expected.length; slot++) {
            expected[slot] *= scales[partOfSlot[slot]];
        }
        return expected;
    }
}
