package io.github.paiban.feasibility.demand;

import io.github.paiban.model.Requirement;
import io.github.paiban.rules.ColumnRule;
import io.github.paiban.rules.Demand;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Need;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.Terms.ColumnTerm;
import io.github.paiban.rules.column.Cover;
import io.github.paiban.rules.column.RoleCount;
import io.github.paiban.rules.column.SkillCover;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads from the rules what each asks of a day. */
public final class Asks {
    private Asks() {}

    /** What the column rules of a problem ask for. */
    public static List<Ask> of(Terms terms) {
        List<ColumnRule> rules =
                terms.columns().stream().map(ColumnTerm::rule).distinct().toList();
        List<AskSource> asks = new ArrayList<>();
        for (ColumnRule rule : rules) {
            switch (rule) {
                case Cover cover -> asks.addAll(ofCover(terms.frame(), cover));
                case SkillCover skill -> asks.add(new SkillAsk(terms.frame(), skill));
                case RoleCount role -> asks.add(new RoleAsk(terms.frame(), role));
                default -> {}
            }
        }
        return asks.stream().map(ask -> new Ask(terms.frame(), ask)).toList();
    }

    private static List<AskSource> ofCover(Frame frame, Cover cover) {
        Map<Requirement.Group, List<Need>> needs = new LinkedHashMap<>();
        for (Need need : Demand.of(frame).needs()) {
            Long own = need.requirement().under();
            boolean matters = (own == null ? cover.under() : own) > 0 && need.agents() > 0;
            if (matters) {
                needs.computeIfAbsent(need.group(), group -> new ArrayList<>()).add(need);
            }
        }
        List<AskSource> asks = new ArrayList<>();
        needs.forEach((group, lines) -> asks.add(new CoverAsk(frame, cover, group, lines)));
        return asks;
    }
}
