package io.github.paiban.feasibility.agent;

import io.github.paiban.feasibility.Check;
import io.github.paiban.feasibility.Proof;
import io.github.paiban.feasibility.Situation;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Frame;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Agents who have no legal row at all, whatever the others do, with the rules that together forbid it. Agents of whom the
 * same is to be said are named together.
 */
public final class RowFeasibility implements Check {
    private static final int NAMED = 6;

    private record Case(Message what, int daysKept) {}

    @Override
    public List<Proof> find(Situation situation) {
        Frame frame = situation.frame();
        Map<Case, List<Object>> names = new LinkedHashMap<>();
        for (Conflict conflict : new ConflictSearch(situation).conflicts()) {
            Case same = new Case(new ConflictWords(frame, conflict).say(), conflict.daysKept());
            names.computeIfAbsent(same, any -> new ArrayList<>())
                    .add(frame.agent(conflict.agent()).name());
        }
        List<Proof> proofs = new ArrayList<>();
        names.forEach((same, agents) -> proofs.add(proof(frame, same, agents)));
        return proofs;
    }

    private static Proof proof(Frame frame, Case same, List<Object> agents) {
        int day = Math.min(same.daysKept, frame.days() - 1);
        Message who = agents.size() <= NAMED
                ? Message.of("feasibility.agents", agents)
                : Message.of("feasibility.agents.more", agents.subList(0, NAMED), agents.size() - NAMED);
        return new Proof(
                "no-legal-row",
                true,
                frame.date(0),
                frame.date(day),
                Message.of("feasibility.no-legal-row", who, same.what));
    }
}
