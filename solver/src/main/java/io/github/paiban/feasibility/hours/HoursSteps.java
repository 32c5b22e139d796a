package io.github.paiban.feasibility.hours;

import io.github.paiban.feasibility.Check;
import io.github.paiban.feasibility.Proof;
import io.github.paiban.feasibility.Situation;
import io.github.paiban.model.ShiftType;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.row.EqualHours;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How equal hours can be at all: paid hours come in steps of the shifts' lengths, and with the same number of working
 * days they are only equal where the shifts are the same or exchanged as in 3 nights = 1 day + 2 halves.
 */
public final class HoursSteps implements Check {
    @Override
    public List<Proof> find(Situation situation) {
        List<ShiftType> lengths = PaidLengths.of(situation);
        if (lengths.size() < 2 || !isAsked(situation)) {
            return List.of();
        }
        Duration step = Duration.ofMinutes(PaidLengths.step(lengths));
        Optional<List<Integer>> exchange =
                Exchange.smallest(lengths.stream().map(ShiftType::paidMinutes).toList());
        Message message = exchange.map(counts -> Message.of(
                        "feasibility.hours-steps.exchange", step, side(lengths, counts, 1), side(lengths, counts, -1)))
                .orElseGet(() -> Message.of("feasibility.hours-steps", step));
        return List.of(new Proof("hours-steps", false, null, null, message));
    }

    static boolean isAsked(Situation situation) {
        for (int agent = 0; agent < situation.frame().agents(); agent++) {
            boolean asked = situation.terms().rows(agent).stream().anyMatch(term -> term.rule() instanceof EqualHours);
            if (asked) {
                return true;
            }
        }
        return false;
    }

    private static Message side(List<ShiftType> lengths, List<Integer> counts, int sign) {
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            int count = counts.get(i) * sign;
            if (count > 0) {
                parts.add(Message.of("feasibility.times", count, lengths.get(i).name()));
            }
        }
        Message sum = (Message) parts.getFirst();
        for (Object part : parts.subList(1, parts.size())) {
            sum = Message.of("feasibility.plus", sum, part);
        }
        return sum;
    }
}
