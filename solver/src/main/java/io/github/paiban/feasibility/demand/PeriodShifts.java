package io.github.paiban.feasibility.demand;

import io.github.paiban.feasibility.Proof;
import io.github.paiban.feasibility.Situation;
import io.github.paiban.model.ShiftType;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All shifts of the period that an ask needs, together or else each shift by itself, against people × (days − rests −
 * leave). What falls short on its own day is told there.
 */
final class PeriodShifts implements AskCheck {
    private final Situation situation;
    private final Frame frame;

    PeriodShifts(Situation situation) {
        this.situation = situation;
        this.frame = situation.frame();
    }

    @Override
    public List<Proof> find(Ask ask) {
        List<String> asked = asked(ask);
        Optional<Proof> together = find(ask, new LinkedHashSet<>(asked));
        return together.isPresent() || asked.size() < 2
                ? together.stream().toList()
                : asked.stream()
                        .flatMap(shift -> find(ask, Set.of(shift)).stream())
                        .toList();
    }

    private List<String> asked(Ask ask) {
        Set<String> asked = new LinkedHashSet<>();
        IntStream.range(0, frame.days()).forEach(day -> asked.addAll(ask.shifts(day)));
        return frame.month().shifts().stream()
                .map(ShiftType::id)
                .filter(asked::contains)
                .toList();
    }

    /** The shifts needed, without those that fall short on their own day already. */
    private long servable(Ask ask, Set<String> shifts) {
        return IntStream.range(0, frame.days())
                .mapToLong(day -> Math.min(
                        ask.fewest(day, shifts),
                        Crowd.of(situation, ask, day, shifts).able()))
                .sum();
    }

    private Optional<Proof> find(Ask ask, Set<String> shifts) {
        long need = IntStream.range(0, frame.days())
                .mapToLong(day -> ask.fewest(day, shifts))
                .sum();
        Supply supply = Supply.of(situation, ask, shifts);
        long gap = need - supply.shifts();
        if (gap <= 0 || servable(ask, shifts) <= supply.shifts()) {
            return Optional.empty();
        }
        List<Object> names = Words.say(frame, shifts);
        Message message =
                Message.of("feasibility.period-shifts", names, ask.group(), need, supply.shifts(), supply.say(), gap);
        return Optional.of(
                new Proof("period-shifts", ask.isMust(), frame.date(0), frame.date(frame.days() - 1), message));
    }
}
