package io.github.paiban.cli;

import io.github.paiban.change.AgentChange;
import io.github.paiban.change.AgentFigures;
import io.github.paiban.change.ShareChange;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import java.util.ArrayList;
import java.util.List;

/** Agents' figures before and after, a row for each. */
final class AgentSteps {
    private final Console console;
    private final Wording wording;

    AgentSteps(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    /** Adds the headings. */
    void head(Table table) {
        table.head(
                console.say("head.agent"),
                console.say("head.cells"),
                console.say("head.hours"),
                console.say("head.over-fair"),
                console.say("head.nights"),
                console.say("head.weekends"),
                console.say("head.rests"),
                console.say("head.fair"));
    }

    /** An agent's row. */
    List<Cell> cells(AgentChange agent) {
        AgentFigures old = agent.before();
        AgentFigures now = agent.after();
        return List.of(
                Cell.of(wording.agent(agent.agent())),
                Cell.number(Integer.toString(agent.cells())),
                Cell.of(step(wording.hours(old.paidMinutes()), wording.hours(now.paidMinutes()))),
                Cell.of(step(signedHours(old.overMinutes()), signedHours(now.overMinutes()))),
                Cell.of(step(old.nights(), now.nights())),
                Cell.of(step(old.weekends(), now.weekends())),
                Cell.of(step(old.rests(), now.rests())),
                Cell.of(fair(agent.shares())));
    }

    /** Two values, or one where they are the same. */
    String step(String before, String after) {
        return before.equals(after) ? before : console.say("diff.step", before, after);
    }

    /** Two numbers, or one where they are the same. */
    String step(long before, long after) {
        return step(Long.toString(before), Long.toString(after));
    }

    /** Minutes as hours with their sign. */
    String signedHours(long minutes) {
        return (minutes > 0 ? "+" : "") + wording.hours(minutes);
    }

    /** The fair shares that an agent comes nearer to or goes away from. */
    private String fair(List<ShareChange> shares) {
        List<String> said = new ArrayList<>();
        for (ShareChange share : shares) {
            if (share.before() != share.after()) {
                double fair = Math.rint(share.fairDays() * 10) / 10;
                said.add(console.say(side(share), share.rule(), share.before(), share.after(), fair));
            }
        }
        return String.join(console.say("diff.and"), said);
    }

    private static String side(ShareChange share) {
        int nearer = Double.compare(share.nearer(), 0);
        return nearer > 0 ? "diff.nearer" : nearer < 0 ? "diff.further" : "diff.as-near";
    }
}
