package io.github.paiban.rules.row;

import io.github.paiban.model.ShiftType;
import io.github.paiban.model.TimeWindow;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Only days under contract and not on leave, only shifts and roles whose skills the agent has, only within the agent's
 * own time windows.
 *
 * @param head id, level, weight, scope
 */
public record Availability(RuleHead head) implements RowRule {
    @Override
    public String kind() {
        return "availability";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        return new CellCosts(frame, head.weight(), new Contract(frame, agent));
    }

    /**
     * Whether an agent may do a duty on a day of the period. On approved leave there is nothing but leave, outside the
     * contract nothing but days off.
     *
     * @param agent index of the agent
     * @param day index of the day, inside the period
     * @param duty index of the duty
     */
    public static boolean allows(Frame frame, int agent, int day, int duty) {
        return new Contract(frame, agent).findObstacle(day, duty) == null;
    }

    /** What can speak against a duty. */
    private enum Obstacle {
        UNMARKED_LEAVE,
        NO_LEAVE,
        CONTRACT,
        LEAVE,
        SKILLS,
        WINDOW
    }

    private record Contract(Frame frame, int agent) implements CellCosts.Judge {
        @Override
        public long units(int day, int duty) {
            return findObstacle(day, duty) == null ? 0 : 1;
        }

        @Override
        public Message say(int day, int duty) {
            return switch (Objects.requireNonNull(findObstacle(day, duty))) {
                case UNMARKED_LEAVE -> Message.of("rules.availability.unmarked-leave");
                case NO_LEAVE -> Message.of("rules.availability.no-leave");
                case CONTRACT -> outsideContract(frame.date(day), duty);
                case LEAVE -> refuse("leave", duty);
                case SKILLS -> refuse("skills", duty, lackingSkills(duty));
                case WINDOW -> refuseWindow(day, duty);
            };
        }

        /** The first thing that speaks against a duty; null where nothing does. Asked of every cell, so it says nothing. */
        private @Nullable Obstacle findObstacle(int day, int duty) {
            boolean onLeave = frame.isOnLeave(agent, day);
            if (!Duties.isWork(duty)) {
                return onLeave == (duty == Duties.LEAVE) ? null : onLeave ? Obstacle.UNMARKED_LEAVE : Obstacle.NO_LEAVE;
            }
            if (!frame.isPresent(agent, day)) {
                return Obstacle.CONTRACT;
            }
            if (onLeave) {
                return Obstacle.LEAVE;
            }
            if (!hasSkills(duty)) {
                return Obstacle.SKILLS;
            }
            return findNarrow(day, duty) == null ? null : Obstacle.WINDOW;
        }

        private boolean hasSkills(int duty) {
            return frame.agent(agent).skills().containsAll(frame.duties().skills(duty));
        }

        /** The agent's first time window that the duty does not fit into; null where it fits into all. */
        private @Nullable TimeWindow findNarrow(int day, int duty) {
            ShiftType shift = frame.duties().shift(duty);
            for (TimeWindow window : frame.agent(agent).windows()) {
                if (!window.fits(frame.weekday(day), shift.startMinute(), shift.endMinute())) {
                    return window;
                }
            }
            return null;
        }

        private Message outsideContract(LocalDate date, int duty) {
            LocalDate hired = frame.agent(agent).hired();
            if (hired != null && date.isBefore(hired)) {
                return refuse("before", duty, hired);
            }
            LocalDate leaves = Objects.requireNonNull(frame.agent(agent).leaves());
            return refuse("after", duty, leaves.minusDays(1));
        }

        private List<String> lackingSkills(int duty) {
            return frame.duties().skills(duty).stream()
                    .filter(skill -> !frame.agent(agent).skills().contains(skill))
                    .toList();
        }

        private Message refuseWindow(int day, int duty) {
            TimeWindow window = Objects.requireNonNull(findNarrow(day, duty));
            ShiftType shift = frame.duties().shift(duty);
            return refuse(
                    "window",
                    duty,
                    Words.span(shift.startMinute(), shift.endMinute()),
                    Words.span(window.earliestMinute(), window.latestMinute()));
        }

        private Message refuse(String why, int duty, Object... values) {
            List<Object> args = new ArrayList<>(List.of(Words.say(frame, duty)));
            args.addAll(List.of(values));
            return new Message("rules.availability." + why, args);
        }
    }
}
