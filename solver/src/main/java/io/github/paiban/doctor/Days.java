package io.github.paiban.doctor;

import io.github.paiban.notice.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says days: those that follow each other as a stretch. */
final class Days {
    private Days() {}

    /** Days and stretches of them, to be put into a {@link Message}. */
    static List<Object> say(List<LocalDate> dates) {
        List<LocalDate> sorted = dates.stream().distinct().sorted().toList();
        List<Object> said = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            boolean ends = i == sorted.size()
                    || !sorted.get(i).equals(sorted.get(i - 1).plusDays(1));
            if (ends) {
                said.addAll(stretch(sorted.subList(begin, i)));
                begin = i;
            }
        }
        return said;
    }

    /** Two days are said one by one. */
    private static List<Object> stretch(List<LocalDate> dates) {
        return dates.size() < 3
                ? List.copyOf(dates)
                : List.of(Message.of("doctor.days", dates.getFirst(), dates.getLast()));
    }
}
