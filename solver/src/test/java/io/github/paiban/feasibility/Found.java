package io.github.paiban.feasibility;

import io.github.paiban.model.ShopMonthBuilder;
import io.github.paiban.notice.Texts;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.row.Availability;
import io.github.paiban.rules.row.Pinned;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a check finds in a month with some rules beside those that always hold. */
public record Found(List<Proof> proofs) {
    public static Found by(Check check, ShopMonthBuilder month, Rule... rules) {
        return new Found(check.find(situation(month, rules)));
    }

    public static Situation situation(ShopMonthBuilder month, Rule... rules) {
        List<Rule> all = new ArrayList<>(
                List.of(new Availability(RuleHead.must("availability")), new Pinned(RuleHead.must("pins"))));
        all.addAll(List.of(rules));
        return Situation.of(Terms.of(new RosterProblem(month.build(), new RuleBook(all))));
    }

    public boolean isEmpty() {
        return proofs.isEmpty();
    }

    public Proof only() {
        if (proofs.size() != 1) {
            throw new AssertionError("Not one proof but " + english());
        }
        return proofs.getFirst();
    }

    public List<String> english() {
        return in(Locale.ENGLISH);
    }

    public List<String> chinese() {
        return in(Locale.CHINESE);
    }

    private List<String> in(Locale locale) {
        Texts texts = Texts.in(locale);
        return proofs.stream().map(proof -> texts.say(proof.message())).toList();
    }
}
