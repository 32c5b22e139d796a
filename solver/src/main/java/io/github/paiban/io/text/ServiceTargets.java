package io.github.paiban.io.text;

import io.github.paiban.staffing.ServiceTarget;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/** Service targets: {@code 80/30s}, {@code 80%/30s}, {@code 0.8/30} or {@code 90% / 3m}; a plain number means seconds. */
public final class ServiceTargets {
    private static final Duration LONGEST = Duration.ofDays(30);

    private ServiceTargets() {}

    /** The target; empty where the text is none, or promises nobody or everybody. */
    public static Optional<ServiceTarget> find(String raw) {
        String[] parts = Cleaning.brief(raw).split("/", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        OptionalDouble share = share(parts[0]);
        Optional<Duration> within = within(parts[1].strip());
        if (share.isEmpty() || within.isEmpty() || within.get().compareTo(LONGEST) > 0) {
            return Optional.empty();
        }
        return Optional.of(new ServiceTarget(share.getAsDouble(), within.get().toMillis() / 1000.0));
    }

    private static OptionalDouble share(String text) {
        OptionalDouble number = Numerals.findDecimal(text);
        if (number.isEmpty()) {
            return number;
        }
        boolean percent = text.strip().endsWith("%") || number.getAsDouble() < 1;
        double share = percent ? number.getAsDouble() : number.getAsDouble() / 100;
        return share > 0 && share < 1 ? OptionalDouble.of(share) : OptionalDouble.empty();
    }

    private static Optional<Duration> within(String text) {
        return Durations.find(Numerals.findDecimal(text).isPresent() ? text + "s" : text);
    }
}
