package io.github.paiban.rules;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import io.github.paiban.rules.Need.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The requirements of a month, those about intervals cut where shifts begin and end, so that whoever covers a part of a
 * piece covers all of it. Immutable.
 */
public final class Demand {
    private static final int DAY = 24 * 60;

    private final List<Need> needs;

    private Demand(List<Need> needs) {
        this.needs = needs;
    }

    /** Cuts the requirements of a month. */
    public static Demand of(Frame frame) {
        return of(frame, frame.month().requirements());
    }

    /** Cuts other requirements the same way. */
    public static Demand of(Frame frame, List<Requirement> requirements) {
        return new Demand(new Cutter(frame).needs(requirements));
    }

    /** All pieces, in the order of the requirements and of time within each. */
    public List<Need> needs() {
        return needs;
    }

    /**
     * Whether an agent on a duty belongs to a group: skills and shops are the agent's; a queue is the one that the duty's
     * role binds to, or else any that the agent has as a skill.
     */
    public static boolean belongs(Frame frame, Requirement.Group group, int agent, int duty) {
        Agent someone = frame.agent(agent);
        return (group.skill() == null || someone.skills().contains(group.skill()))
                && (group.shop() == null || someone.serves(group.shop()))
                && (group.queue() == null
                        || serves(group.queue(), someone, frame.duties().findRole(duty)));
    }

    private static boolean serves(String queue, Agent agent, @Nullable Role role) {
        String bound = role == null ? null : role.queue();
        return bound == null ? agent.skills().contains(queue) : bound.equals(queue);
    }

    private record Interval(int from, int to) {}

    private record Piece(int from, int to, List<Slot> slots) {}

    private static final class Cutter {
        private final Frame frame;
        private final Duties duties;
        private final Map<String, List<Slot>> slotsOfShift = new HashMap<>();
        private final Map<Interval, List<Piece>> piecesOfInterval = new HashMap<>();

        Cutter(Frame frame) {
            this.frame = frame;
            this.duties = frame.duties();
        }

        List<Need> needs(List<Requirement> requirements) {
            List<Need> needs = new ArrayList<>();
            for (Requirement requirement : requirements) {
                int day = frame.month().period().day(requirement.date());
                for (Piece piece : pieces(requirement)) {
                    needs.add(new Need(requirement, day, piece.from, piece.to, piece.slots));
                }
            }
            return List.copyOf(needs);
        }

        private List<Piece> pieces(Requirement requirement) {
            int from = requirement.fromMinute();
            int to = requirement.toMinute();
            String shift = requirement.shift();
            if (shift != null) {
                return List.of(new Piece(from, to, slotsOfShift.computeIfAbsent(shift, this::slotsOf)));
            }
            return piecesOfInterval.computeIfAbsent(new Interval(from, to), any -> cut(from, to));
        }

        private List<Slot> slotsOf(String shift) {
            return workDuties()
                    .filter(duty -> duties.shift(duty).id().equals(shift))
                    .mapToObj(duty -> new Slot(0, duty))
                    .toList();
        }

        private List<Piece> cut(int from, int to) {
            TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
            for (ShiftType shift : frame.month().shifts()) {
                offsets(from, to).forEach(offset -> {
                    cuts.add(shift.startMinute() + offset * DAY);
                    cuts.add(shift.endMinute() + offset * DAY);
                });
            }
            List<Integer> points = List.copyOf(cuts.subSet(from, true, to, true));
            return IntStream.range(1, points.size())
                    .mapToObj(i -> piece(points.get(i - 1), points.get(i)))
                    .toList();
        }

        private Piece piece(int from, int to) {
            List<Slot> slots = new ArrayList<>();
            offsets(from, to)
                    .forEach(offset -> workDuties()
                            .filter(duty -> covers(duties.shift(duty), from - offset * DAY, to - offset * DAY))
                            .forEach(duty -> slots.add(new Slot(offset, duty))));
            return new Piece(from, to, List.copyOf(slots));
        }

        private static boolean covers(ShiftType shift, int from, int to) {
            return shift.startMinute() <= from && to <= shift.endMinute();
        }

        private static IntStream offsets(int from, int to) {
            return IntStream.rangeClosed(Math.max(-1, from / DAY - 2), (to - 1) / DAY);
        }

        private IntStream workDuties() {
            return IntStream.range(Duties.FIRST_WORK, duties.size());
        }
    }
}
