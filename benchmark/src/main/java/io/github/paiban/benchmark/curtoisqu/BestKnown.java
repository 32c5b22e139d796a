package io.github.paiban.benchmark.curtoisqu;

import java.util.Map;
import java.util.OptionalLong;

/** The published optima of the instances, as on schedulingbenchmarks.org in September 2026. */
final class BestKnown {
    private static final Map<String, Long> BY_INSTANCE = Map.ofEntries(
            Map.entry("Instance1", 607L),
            Map.entry("Instance2", 828L),
            Map.entry("Instance3", 1001L),
            Map.entry("Instance5", 1143L),
            Map.entry("Instance6", 1950L),
            Map.entry("Instance7", 1056L),
            Map.entry("Instance8", 1300L),
            Map.entry("Instance9", 439L),
            Map.entry("Instance10", 4631L),
            Map.entry("Instance12", 4040L),
            Map.entry("Instance14", 1278L),
            Map.entry("Instance16", 3225L),
            Map.entry("Instance17", 5746L),
            Map.entry("Instance18", 4459L),
            Map.entry("Instance20", 4769L));

    private BestKnown() {}

    static OptionalLong find(String instance) {
        Long known = BY_INSTANCE.get(instance);
        return known == null ? OptionalLong.empty() : OptionalLong.of(known);
    }
}
