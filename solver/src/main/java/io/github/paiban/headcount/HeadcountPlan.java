package io.github.paiban.headcount;

import java.util.List;

/**
 * The head-count of several months.
 *
 * @param question what was asked
 * @param months month by month
 * @param flow who is hired, leaves and helps out when
 */
public record HeadcountPlan(HeadcountQuestion question, List<MonthPlan> months, List<FlowMonth> flow) {
    public HeadcountPlan {
        months = List.copyOf(months);
        flow = List.copyOf(flow);
    }

    /** The most people of any month. */
    public int most() {
        return months.stream().mapToInt(MonthPlan::people).max().orElse(0);
    }
}
