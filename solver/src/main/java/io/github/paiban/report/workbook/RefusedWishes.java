package io.github.paiban.report.workbook;

import io.github.paiban.model.Request;
import io.github.paiban.model.ShiftType;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Kpis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The wishes that a roster does not grant, in words, by cell. */
final class RefusedWishes {
    private final Month month;
    private final Map<List<Integer>, List<String>> byCell = new HashMap<>();

    RefusedWishes(Month month) {
        this.month = month;
        Frame frame = month.frame();
        for (Request wish : frame.month().requests()) {
            int agent = frame.agentIndex(wish.agent());
            int day = frame.month().period().day(wish.date());
            boolean counts =
                    wish.kind() != Request.Kind.LEAVE && frame.isPresent(agent, day) && !frame.isOnLeave(agent, day);
            if (counts && !Kpis.grants(frame, month.duty(agent, day), wish)) {
                byCell.computeIfAbsent(List.of(agent, day), any -> new ArrayList<>())
                        .add(say(wish));
            }
        }
    }

    private String say(Request wish) {
        String shift = month.shifts().stream()
                .filter(each -> each.id().equals(wish.shift()))
                .map(ShiftType::name)
                .findFirst()
                .orElse("");
        String asked = switch (wish.kind()) {
            case OFF, LEAVE -> month.say("wish.off");
            case ON -> month.say("wish.on");
            case SHIFT -> month.say("wish.shift", shift);
            case NOT_SHIFT -> month.say("wish.not-shift", shift);
        };
        return month.say("wish", asked, wish.priority());
    }

    /** The refused wishes of a cell; none outside the period. */
    List<String> of(int agent, int day) {
        return byCell.getOrDefault(List.of(agent, day), List.of());
    }
}
