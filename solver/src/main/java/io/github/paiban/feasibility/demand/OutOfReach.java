package io.github.paiban.feasibility.demand;

import io.github.paiban.feasibility.Check;
import io.github.paiban.feasibility.Proof;
import io.github.paiban.feasibility.Situation;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Terms.ColumnTerm;
import io.github.paiban.rules.column.InTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every count of every column rule against the least and the most that the open cells let it reach: demand of a skill,
 * queue or shop against its holders, a role against who may take it, pairs on leave on the same day, pins that clash. A few
 * late answers with everybody there are no news.
 */
public final class OutOfReach implements Check {
    /** How many days are told of one rule, the worst. */
    static final int TOLD = 5;

    private record Miss(boolean certain, long cost, Breakage breakage, Reach reach) {}

    @Override
    public List<Proof> find(Situation situation) {
        Map<String, List<Miss>> byRule = new LinkedHashMap<>();
        Reach.Meter meter = new Reach.Meter(situation);
        for (ColumnTerm term : situation.terms().columns()) {
            Level level = term.rule().head().level();
            Reach reach = meter.measure(term.tally());
            int best = reach.cheapest(term.tally().curve());
            long cost = term.tally().curve().at(best);
            if (cost > 0 && level != Level.PREFER && !(term.rule() instanceof InTime)) {
                byRule.computeIfAbsent(term.rule().head().id(), id -> new ArrayList<>())
                        .add(new Miss(level == Level.MUST, cost, term.tally().describe(best), reach));
            }
        }
        return byRule.entrySet().stream()
                .flatMap(entry -> proofs(situation.frame(), entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Stream<Proof> proofs(Frame frame, String rule, List<Miss> misses) {
        List<Miss> worst = misses.stream()
                .sorted(Comparator.comparingLong(Miss::cost).reversed())
                .limit(TOLD)
                .sorted(Comparator.comparingInt(miss -> miss.breakage.fromDay()))
                .toList();
        Stream<Proof> told = worst.stream().map(miss -> proof(frame, miss));
        int more = misses.size() - worst.size();
        return more == 0 ? told : Stream.concat(told, Stream.of(rest(frame, rule, misses, more)));
    }

    private static Proof proof(Frame frame, Miss miss) {
        Crowd crowd = miss.reach.crowd();
        Message message = crowd.members() == 0
                ? Message.of("feasibility.out-of-reach.nobody", miss.breakage.message())
                : Message.of("feasibility.out-of-reach", miss.breakage.message(), crowd.say());
        return new Proof(
                "out-of-reach",
                miss.certain,
                frame.date(miss.breakage.fromDay()),
                frame.date(miss.breakage.toDay()),
                message);
    }

    private static Proof rest(Frame frame, String rule, List<Miss> misses, int more) {
        int first =
                misses.stream().mapToInt(miss -> miss.breakage.fromDay()).min().orElse(0);
        int last = misses.stream().mapToInt(miss -> miss.breakage.toDay()).max().orElse(0);
        return new Proof(
                "out-of-reach",
                misses.getFirst().certain,
                frame.date(first),
                frame.date(last),
                Message.of("feasibility.out-of-reach.more", rule, more));
    }
}
