package io.github.paiban.rules.column;

import io.github.paiban.model.ShopMonth;
import io.github.paiban.model.ShopMonthBuilder;
import io.github.paiban.notice.Texts;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.ColumnRule;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.SmallShop;
import java.util.List;
import java.util.Locale;

/** What a column rule finds in rows of letters. */
record Judged(List<Breach> breaches) {
    static Judged of(ColumnRule rule, ShopMonthBuilder builder, String... rows) {
        ShopMonth month = builder.build();
        int[][] grid = SmallShop.grid(Frame.of(month), rows);
        return new Judged(Audit.of(new RosterProblem(month, RuleBook.of(rule)))
                .judge(grid)
                .breaches());
    }

    long cost() {
        return breaches.stream().mapToLong(Breach::cost).sum();
    }

    List<String> inEnglish() {
        return in(Locale.ENGLISH);
    }

    List<String> inChinese() {
        return in(Locale.CHINESE);
    }

    private List<String> in(Locale locale) {
        Texts texts = Texts.in(locale);
        return breaches.stream().map(breach -> texts.say(breach.message())).toList();
    }
}
