package io.github.paiban.cli;

import io.github.paiban.change.AgentFigures;
import io.github.paiban.change.Candidate;
import io.github.paiban.change.Chain;
import io.github.paiban.change.CoverAnswer;
import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.explain.RuleChange;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who can take a shift, in words: whom to ask first, why, and what is in the others' way. */
final class CoverText {
    private static final int MOST_NAMES = 6;

    private final Wording wording;
    private final AgentSteps steps;
    private final Terminal out;
    private final int most;

    CoverText(ShopMonth month, Console console, int most) {
        this.wording = new Wording(month, console.texts());
        this.steps = new AgentSteps(console, wording);
        this.out = console.out();
        this.most = most;
    }

    /**
     * Prints it.
     *
     * @param absent the id of the one who cannot come; null for none
     */
    void print(CoverAnswer answer, @Nullable String absent) {
        String what = wording.duty(answer.duty());
        String when = wording.date(answer.date());
        out.line(
                Style.BOLD,
                absent == null
                        ? wording.say("cover.title", what, when)
                        : wording.say("cover.title-absent", what, when, wording.agent(absent)));
        List<Candidate> within =
                answer.able().stream().filter(Candidate::isWithinRules).toList();
        List<Candidate> exceeding =
                answer.able().stream().filter(each -> !each.isWithinRules()).toList();
        printCandidates("cover.within", Style.GREEN, within);
        printCandidates("cover.exceeding", Style.YELLOW, exceeding);
        if (!answer.hasFree()) {
            printTogether(answer);
        }
        printUnable(answer, absent);
    }

    private void printCandidates(String key, Style style, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return;
        }
        out.line();
        out.line(style, wording.say(key, candidates.size()));
        Table table = new Table(2);
        table.head(
                wording.say("head.agent"),
                wording.say("head.that-day"),
                wording.say("head.over-fair"),
                wording.say("head.rests"),
                wording.say("head.run"),
                wording.say("head.last-night"),
                wording.say("head.why"));
        candidates.stream().limit(most).forEach(each -> table.row(cells(each)));
        table.print(out);
        sayMore(candidates.size() - most);
    }

    private Cell[] cells(Candidate each) {
        AgentFigures before = each.facts().before();
        AgentFigures after = each.facts().after();
        LocalDate night = each.facts().lastNight();
        return new Cell[] {
            Cell.of(wording.agent(each.agent())),
            Cell.of(wording.duty(each.had())),
            Cell.of(steps.step(steps.signedHours(before.overMinutes()), steps.signedHours(after.overMinutes()))),
            Cell.of(steps.step(before.rests(), after.rests())),
            Cell.number(Integer.toString(each.facts().run())),
            Cell.of(night == null ? "-" : wording.date(night)),
            Cell.of(why(each))
        };
    }

    /** What taking the shift costs, the most binding first; else that it costs nothing more. */
    private String why(Candidate each) {
        List<String> said = new ArrayList<>();
        for (Level level : List.of(Level.SHOULD, Level.PREFER)) {
            for (RuleChange change : each.verdict().worse(level)) {
                if (said.size() < 2) {
                    said.add(wording.say("explain.appears", change.rule(), message(change)));
                }
            }
        }
        return said.isEmpty() ? wording.say("cover.costs-nothing") : String.join(wording.say("diff.and"), said);
    }

    private String message(RuleChange change) {
        return change.appearing().isEmpty()
                ? String.format("%+d", change.difference())
                : wording.say(change.appearing().getFirst().message());
    }

    private void printTogether(CoverAnswer answer) {
        out.line();
        out.line(Style.YELLOW, wording.say("cover.nobody-free"));
        if (!answer.chains().isEmpty()) {
            out.line(
                    Style.BOLD,
                    wording.say(
                            "cover.chains", answer.chains().getFirst().links().size()));
            answer.chains().stream().limit(most).forEach(chain -> out.line("  " + chain(chain)));
        } else {
            out.line(wording.say(answer.isExhaustive() ? "cover.no-chain" : "cover.no-chain-found"));
        }
        if (!answer.restMovers().isEmpty()) {
            out.line();
            out.line(Style.BOLD, wording.say("cover.rest-movers"));
            answer.restMovers().stream().limit(most).forEach(each -> out.line("  " + restMover(each)));
        }
    }

    private String chain(Chain chain) {
        List<String> said = new ArrayList<>();
        for (Chain.Link link : chain.links()) {
            said.add(wording.say(
                    "cover.takes", wording.agent(link.agent()), wording.duty(link.takes()), wording.date(link.on())));
        }
        return wording.say("cover.chain", String.join(wording.say("cover.then"), said), exceeded(chain));
    }

    private String restMover(Chain mover) {
        Chain.Link link = mover.links().getFirst();
        return wording.say(
                "cover.rest-mover",
                wording.agent(link.agent()),
                wording.date(Objects.requireNonNull(link.givenOn())),
                wording.duty(Objects.requireNonNull(link.gives())),
                exceeded(mover));
    }

    /** The should rules that are exceeded, or that all are kept. */
    private String exceeded(Chain chain) {
        List<String> rules = chain.verdict().worse(Level.SHOULD).stream()
                .map(RuleChange::rule)
                .toList();
        return rules.isEmpty() ? wording.say("cover.all-kept") : wording.say("cover.exceeds", rules);
    }

    /** Those who cannot, by the first must rule in the way. */
    private void printUnable(CoverAnswer answer, @Nullable String absent) {
        List<Candidate> unable = answer.unable().stream()
                .filter(each -> !each.agent().equals(absent))
                .toList();
        Map<String, List<Candidate>> byRule = new LinkedHashMap<>();
        for (Candidate each : unable) {
            List<Breach> must = each.verdict().mustBreaches();
            byRule.computeIfAbsent(must.getFirst().rule(), rule -> new ArrayList<>())
                    .add(each);
        }
        out.line();
        out.line(Style.BOLD, wording.say("cover.unable", unable.size()));
        Table table = new Table(2);
        table.head(
                wording.say("head.rule"),
                wording.say("head.people"),
                wording.say("head.agent"),
                wording.say("head.as"));
        byRule.forEach((rule, people) -> table.row(
                Cell.of(rule),
                Cell.number(Integer.toString(people.size())),
                Cell.of(names(people)),
                Cell.of(first(people))));
        addPlain(table, "cover.unskilled", answer.unskilled());
        addPlain(table, "cover.on-it", answer.onIt());
        table.print(out);
    }

    private void addPlain(Table table, String key, List<String> agents) {
        if (!agents.isEmpty()) {
            table.row(
                    Cell.of(wording.say(key)),
                    Cell.number(Integer.toString(agents.size())),
                    Cell.of(shortened(agents)),
                    Cell.of(""));
        }
    }

    private String names(List<Candidate> people) {
        return shortened(people.stream().map(Candidate::agent).toList());
    }

    private String shortened(List<String> agents) {
        String some = wording.agents(agents.stream().limit(MOST_NAMES).toList());
        return agents.size() <= MOST_NAMES ? some : wording.say("cover.names-more", some, agents.size() - MOST_NAMES);
    }

    private String first(List<Candidate> people) {
        Candidate one = people.getFirst();
        return wording.line(one.verdict().mustBreaches().getFirst());
    }

    private void sayMore(int more) {
        if (more > 0) {
            out.line("  " + wording.say("cover.more", more));
        }
    }
}
