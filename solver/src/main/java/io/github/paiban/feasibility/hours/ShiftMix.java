package io.github.paiban.feasibility.hours;

import io.github.paiban.feasibility.Proof;
import io.github.paiban.feasibility.demand.Ask;
import io.github.paiban.model.ShiftType;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Frame;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How many of each shift a period demands, and how equal the hours of people can be who share them out evenly by number.
 *
 * @param shifts how many of each shift, those demanded at all
 */
record ShiftMix(Map<ShiftType, Long> shifts) {
    static ShiftMix of(Frame frame, Ask ask) {
        Map<ShiftType, Long> shifts = new LinkedHashMap<>();
        for (ShiftType shift : frame.month().shifts()) {
            long count = IntStream.range(0, frame.days())
                    .mapToLong(day -> ask.fewest(day, Set.of(shift.id())))
                    .sum();
            if (count > 0) {
                shifts.put(shift, count);
            }
        }
        return new ShiftMix(shifts);
    }

    long total() {
        return shifts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The least difference of paid minutes among people who work all these shifts, equally many each: everyone has the
     * shortest shift every day plus some excess; excess comes in steps, someone has the longest shift, and the mean
     * excess lies between two steps.
     */
    long leastSpread(int people) {
        int step = PaidLengths.step(List.copyOf(shifts.keySet()));
        if (step == 0) {
            return 0;
        }
        int shortest =
                shifts.keySet().stream().mapToInt(ShiftType::paidMinutes).min().orElse(0);
        int longest =
                shifts.keySet().stream().mapToInt(ShiftType::paidMinutes).max().orElse(0);
        long excess = shifts.entrySet().stream()
                .mapToLong(entry -> entry.getValue() * (entry.getKey().paidMinutes() - shortest))
                .sum();
        long steps = excess / step;
        long low = steps / people * step;
        long high = (steps + people - 1) / people * step;
        return Math.max(longest - shortest, high) - low;
    }

    Optional<Proof> proof(int people) {
        long spread = leastSpread(people);
        if (spread == 0) {
            return Optional.empty();
        }
        List<Object> mix = shifts.entrySet().stream()
                .<Object>map(entry -> Message.of(
                        "feasibility.times", entry.getValue(), entry.getKey().name()))
                .toList();
        Duration hours = Duration.ofMinutes(shifts.entrySet().stream()
                .mapToLong(entry -> entry.getValue() * entry.getKey().paidMinutes())
                .sum());
        Message message = Message.of("feasibility.hours-spread.mix", mix, hours, people, Duration.ofMinutes(spread));
        return Optional.of(new Proof("hours-spread", false, null, null, message));
    }
}
