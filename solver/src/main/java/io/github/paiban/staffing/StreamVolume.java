package io.github.paiban.staffing;

import io.github.paiban.model.Period;
import io.github.paiban.model.Volume;
import java.util.Collection;

/** One stream's contacts on an even grid over the whole period, one day longer than it. */
final class StreamVolume {
    private static final int DAY = 1440;

    private final Period period;
    private final int step;
    private final double[] contacts;

    private StreamVolume(Period period, int step, double[] contacts) {
        this.period = period;
        this.step = step;
        this.contacts = contacts;
    }

    /** Lays volumes on a grid of half-hours, or a finer one where they are finer. */
    static StreamVolume of(Period period, Collection<Volume> volumes) {
        int finest = volumes.stream().mapToInt(Volume::minutes).min().orElse(30);
        int step = finest >= 30 ? 30 : finest >= 15 ? 15 : 5;
        double[] contacts = new double[(period.days() + 1) * DAY / step];
        for (Volume volume : volumes) {
            int begin = period.day(volume.date()) * DAY + volume.fromMinute();
            int end = begin + volume.minutes();
            for (int slot = begin / step; slot * step < end && slot < contacts.length; slot++) {
                int shared = Math.min(end, (slot + 1) * step) - Math.max(begin, slot * step);
                contacts[slot] += volume.contacts() * shared / volume.minutes();
            }
        }
        return new StreamVolume(period, step, contacts);
    }

    /** The days. */
    Period period() {
        return period;
    }

    /** Minutes of a slot. */
    int step() {
        return step;
    }

    /** Contacts that begin in a slot. */
    double contacts(int slot) {
        return contacts[slot];
    }

    /** Minutes from midnight of its day to a slot's begin. */
    int minute(int slot) {
        return slot * step % DAY;
    }

    /** Index of a slot's day. */
    int day(int slot) {
        return slot * step / DAY;
    }

    /**
     * Contacts per second of each slot as they can be served: those of closed slots wait for the next open hour and are
     * spread over it.
     */
    double[] servable(OpenHours open) {
        double[] rates = new double[contacts.length];
        int hour = Math.max(1, 60 / step);
        double left = 0;
        for (int slot = 0; slot < contacts.length; slot++) {
            if (!open.cover(minute(slot), minute(slot) + step)) {
                left += contacts[slot];
                continue;
            }
            rates[slot] += contacts[slot];
            for (int i = slot; left > 0 && i < Math.min(slot + hour, contacts.length); i++) {
                rates[i] += left / hour;
            }
            left = 0;
        }
        for (int slot = 0; slot < rates.length; slot++) {
            rates[slot] /= step * 60.0;
        }
        return rates;
    }
}
