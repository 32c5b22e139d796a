package io.github.paiban.io.ledger;

import io.github.paiban.model.Period;

/** The file of a published roster. Immutable. */
public final class PublishedRoster {
    private final String file;
    private final Period period;
    private final byte[] bytes;

    /**
     * A roster.
     *
     * @param file its file as the user knows it
     * @param period its days
     * @param bytes what stands in it: a wide roster
     */
    PublishedRoster(String file, Period period, byte[] bytes) {
        this.file = file;
        this.period = period;
        this.bytes = bytes.clone();
    }

    /** Its file as the user knows it. */
    public String file() {
        return file;
    }

    /** Its days. */
    public Period period() {
        return period;
    }

    /** What stands in it: a wide roster. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
