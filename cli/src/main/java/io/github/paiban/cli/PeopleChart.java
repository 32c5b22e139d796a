package io.github.paiban.cli;

import io.github.paiban.staffing.IntervalNeed;
import io.github.paiban.staffing.StreamNeeds;
import java.util.List;

/** People of a day as blocks, one for each half-hour from the first to the last of all days. */
record PeopleChart(int from, int to, int most) {
    private static final String BLOCKS = " ▁▂▃▄▅▆▇█";
    private static final int STEP = 30;

    static PeopleChart of(StreamNeeds stream) {
        int from = stream.intervals().stream()
                .mapToInt(IntervalNeed::fromMinute)
                .min()
                .orElse(0);
        int to = stream.intervals().stream()
                .mapToInt(IntervalNeed::toMinute)
                .max()
                .orElse(0);
        int most =
                stream.intervals().stream().mapToInt(IntervalNeed::people).max().orElse(1);
        return new PeopleChart(from / STEP * STEP, to, Math.max(1, most));
    }

    String axis() {
        String begin = Wording.time(from);
        String end = Wording.time(to);
        int gap = (to - from + STEP - 1) / STEP - begin.length() - end.length();
        return gap < 1 ? begin : begin + " ".repeat(gap) + end;
    }

    String line(List<IntervalNeed> needs) {
        StringBuilder line = new StringBuilder();
        for (int minute = from; minute < to; minute += STEP) {
            int begin = minute;
            int people = needs.stream()
                    .filter(each -> each.fromMinute() < begin + STEP && each.toMinute() > begin)
                    .mapToInt(IntervalNeed::people)
                    .max()
                    .orElse(0);
            int block = people == 0 ? 0 : 1 + (people * 7 + most / 2) / most;
            line.append(BLOCKS.charAt(Math.min(block, 8)));
        }
        return line.toString();
    }
}
