package io.github.paiban.report.workbook;

import io.github.paiban.model.ShiftType;
import io.github.paiban.report.workbook.Symbols.Symbol;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.row.RestHours;
import io.github.paiban.rules.row.Succession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What must not follow each other on days in a row, by the shop's own rules: successions that are forbidden, and shifts
 * with too short a rest between them.
 *
 * @param level how binding the rule is
 * @param days the symbols of each day
 * @param agents whom the rule speaks of, by index
 */
record Forbidden(Level level, List<List<Symbol>> days, List<Integer> agents) {
    private static final int DAY = 24 * 60;

    /** All that a month's rules forbid. */
    static List<Forbidden> of(Month month) {
        List<Forbidden> all = new ArrayList<>();
        for (Rule rule : month.view().judgement().problem().rules().rules()) {
            if (rule instanceof Succession succession) {
                all.addAll(of(month, succession));
            } else if (rule instanceof RestHours rest) {
                all.addAll(of(month, rest));
            }
        }
        return all.stream()
                .filter(each -> !each.agents.isEmpty() && each.days.stream().noneMatch(List::isEmpty))
                .toList();
    }

    private static List<Forbidden> of(Month month, Succession rule) {
        List<Integer> agents = Arrays.stream(month.frame().agentsIn(rule.head().scope()))
                .boxed()
                .toList();
        return rule.sequences().stream()
                .map(days -> days.stream().map(words -> symbols(month, words)).toList())
                .map(days -> new Forbidden(rule.head().level(), days, agents))
                .toList();
    }

    private static List<Symbol> symbols(Month month, List<String> words) {
        DutySet set = DutySet.of(month.frame().duties(), words);
        return month.symbols().of(set::contains);
    }

    private static List<Forbidden> of(Month month, RestHours rule) {
        Frame frame = month.frame();
        Map<Long, List<Integer>> agentsByMinutes = new TreeMap<>();
        for (int agent : frame.agentsIn(rule.head().scope())) {
            long minutes = frame.agent(agent).findLimit(rule.head().id(), "min").orElse(rule.minutes());
            agentsByMinutes.computeIfAbsent(minutes, any -> new ArrayList<>()).add(agent);
        }
        List<Forbidden> all = new ArrayList<>();
        agentsByMinutes.forEach((minutes, agents) -> all.addAll(of(month, rule.head(), minutes, agents)));
        return all;
    }

    private static List<Forbidden> of(Month month, RuleHead head, long minutes, List<Integer> agents) {
        Map<List<Symbol>, List<Symbol>> firstBySecond = new LinkedHashMap<>();
        for (ShiftType first : month.shifts()) {
            List<Symbol> tooSoon = month.symbols()
                    .of(duty -> Duties.isWork(duty)
                            && month.frame().duties().shift(duty).startMinute() + DAY - first.endMinute() < minutes);
            firstBySecond
                    .computeIfAbsent(tooSoon, any -> new ArrayList<>())
                    .addAll(month.symbols().of(first));
        }
        return firstBySecond.entrySet().stream()
                .map(each -> new Forbidden(head.level(), List.of(each.getValue(), each.getKey()), agents))
                .toList();
    }

    /** The agents as stretches of rows that lie next to each other, each with its first and last. */
    List<int[]> stretches() {
        List<int[]> stretches = new ArrayList<>();
        for (int agent : agents) {
            if (!stretches.isEmpty() && stretches.getLast()[1] == agent - 1) {
                stretches.getLast()[1] = agent;
            } else {
                stretches.add(new int[] {agent, agent});
            }
        }
        return stretches;
    }
}
