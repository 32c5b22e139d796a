package io.github.paiban.law;

import io.github.paiban.law.LawFinding.Weight;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

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

    /** Which law, how it was counted, as of when. */
    public Message heading() {
        Message counted = Message.of(
                "law.hours." + EnumWord.of(profile.hours()), profile.account().months());
        Message base = Message.of("law.base." + EnumWord.of(profile.base()));
        return Message.of("law.title", counted, base, LawProfile.AS_OF.toString());
    }

    /** Findings of one kind together, in their order. */
    public List<List<LawFinding>> kinds() {
        return List.copyOf(findings.stream()
                .collect(Collectors.groupingBy(LawFinding::code, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** The findings of a weight. */
    public List<LawFinding> of(Weight weight) {
        return findings.stream().filter(each -> each.weight() == weight).toList();
    }
}
