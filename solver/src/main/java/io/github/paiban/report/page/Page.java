package io.github.paiban.report.page;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Holiday;
import io.github.paiban.model.Requirement.Group;
import io.github.paiban.model.ShiftType;
import io.github.paiban.report.DaysBefore;
import io.github.paiban.report.Judgement;
import io.github.paiban.report.RosterView;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Words;
import io.github.paiban.rules.presence.CoverBoard;
import io.github.paiban.rules.presence.Shortfall;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the parts of the page show, worked out once.
 *
 * @param view the roster as people are to see it
 * @param words the words
 * @param frame the month, numbered
 * @param grid the roster as duty indexes by agent and day
 * @param cover who is there and who is needed
 * @param findings the breaches told
 * @param wishes the wishes and what became of them
 * @param fairness what is to be shared fairly
 */
record Page(
        RosterView view,
        PageWords words,
        Frame frame,
        List<List<Integer>> grid,
        CoverBoard cover,
        Findings findings,
        List<Wish> wishes,
        List<Measure> fairness) {
    static Page of(RosterView view) {
        Judgement judgement = view.judgement();
        PageWords words = new PageWords(view.texts());
        Frame frame = Frame.of(view.month());
        int[][] grid = frame.grid(judgement.roster());
        return new Page(
                view,
                words,
                frame,
                Arrays.stream(grid)
                        .map(row -> Arrays.stream(row).boxed().toList())
                        .toList(),
                new CoverBoard(frame, grid),
                new Findings(judgement, frame),
                Wish.of(frame, grid, words),
                Fairness.of(judgement.problem(), frame, grid, words));
    }

    Judgement judgement() {
        return view.judgement();
    }

    /** How many days before the period are shown in front of it. */
    int before() {
        return DaysBefore.shown(frame);
    }

    /** The duty index of a cell; of the days before, {@link Frame#UNKNOWN} where nothing is known. */
    int duty(int agent, int day) {
        return day < 0 ? frame.history(agent, day) : grid.get(agent).get(day);
    }

    /** What stands in the cell, as in the shop's own roster files; the roster's own word, leave or not. */
    String cell(int agent, int day) {
        if (day < 0) {
            int duty = duty(agent, day);
            return duty == Frame.UNKNOWN ? "" : view.word(frame.duties().get(duty));
        }
        List<Duty> row = judgement().roster().rows().getOrDefault(agent(agent).id(), List.of());
        return view.word(row.isEmpty() ? Duty.OFF : row.get(day));
    }

    Agent agent(int agent) {
        return frame.agent(agent);
    }

    /** The teams, in the order in which they appear; agents without one are of none. */
    List<String> teams() {
        return frame.month().agents().stream()
                .map(Agent::team)
                .filter(team -> !team.isEmpty())
                .distinct()
                .toList();
    }

    /** The skills, in the order in which they appear. */
    List<String> skills() {
        return frame.month().agents().stream()
                .flatMap(agent -> agent.skills().stream())
                .distinct()
                .toList();
    }

    /** What the calendar says of a day. */
    Optional<Holiday> findHoliday(int day) {
        return frame.month().holidays().stream()
                .filter(each -> each.date().equals(frame.date(day)))
                .findFirst();
    }

    List<ShiftType> shifts() {
        return frame.month().shifts();
    }

    /** Index of the duty that is a shift without a role. */
    int plainDuty(ShiftType shift) {
        return frame.duties().index(Duty.of(shift.id()));
    }

    /** A duty in words. */
    String dutyName(int duty) {
        return words.show(Words.say(frame, duty));
    }

    /** The time of a duty; empty unless it is work. */
    String time(int duty) {
        if (!Duties.isWork(duty)) {
            return "";
        }
        ShiftType shift = frame.duties().shift(duty);
        return Words.span(shift.startMinute(), shift.endMinute());
    }

    /** The names of a group; empty for all agents. */
    static String group(Group group) {
        return Stream.of(group.shop(), group.queue(), group.skill())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** What is short, in words: the shift or the time, and whom. */
    String what(Shortfall shortfall) {
        String name = shifts().stream()
                .filter(shift -> shift.id().equals(shortfall.shift()))
                .map(ShiftType::name)
                .findFirst()
                .orElseGet(() -> Words.span(shortfall.fromMinute(), shortfall.toMinute()));
        String group = group(shortfall.group());
        return group.isEmpty() ? name : name + " · " + group;
    }
}
