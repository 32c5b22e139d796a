package io.github.paiban.io.yaml;

import io.github.paiban.headcount.FlowTerms;

/** Makes {@link FlowTerms} of {@code headcount:}. */
final class FlowTermsReader {
    /** Whoever leaves in a month, somebody stays. */
    private static final double MOST_LEAVE = 0.99;

    private FlowTermsReader() {}

    /** The terms; the usual ones where the section is not there. */
    static FlowTerms read(Settings section) {
        FlowTerms otherwise = FlowTerms.DEFAULT;
        return new FlowTerms(
                Math.min(section.find("attrition", Double.class).orElse(otherwise.attrition()), MOST_LEAVE),
                section.find("ramp", Integer.class).orElse(otherwise.rampWeeks()),
                section.find("ramp-capacity", Double.class).orElse(otherwise.rampCapacity()),
                section.find("hire-lead", Integer.class).orElse(otherwise.leadDays()),
                section.find("temporary", String.class).map("allowed"::equals).orElse(otherwise.temporary()),
                section.find("peak", Double.class).orElse(otherwise.peak()));
    }
}
