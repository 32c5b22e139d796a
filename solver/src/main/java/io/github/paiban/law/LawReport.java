package io.github.paiban.law;

import io.github.paiban.law.LawFinding.Weight;
import java.util.List;

/**
 * What the law says about a roster.
 *
 * @param profile which law, and how it was counted
 * @param findings breaches first, then what is to be paid, then notes
 * @param hours the overtime of each agent, in display order
 */
public record LawReport(LawProfile profile, List<LawFinding> findings, List<OvertimeHours> hours) {
    public LawReport {
        findings = List.copyOf(findings);
        hours = List.copyOf(hours);
    }

    /** The findings of a weight. */
    public List<LawFinding> of(Weight weight) {
        return findings.stream().filter(each -> each.weight() == weight).toList();
    }
}
