package io.github.paiban.report;

import io.github.paiban.RandomMonths;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.Texts;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.Score;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rosters as documents are to show them. */
public final class RosterViews {
    private RosterViews() {}

    /** A random roster of a random month; nothing is judged. */
    public static RosterView random(long seed) {
        ShopMonth month = RandomMonths.month(seed);
        Frame frame = Frame.of(month);
        return of(month, frame.roster(RandomMonths.grid(frame, seed)), Locale.ENGLISH);
    }

    /** A roster that nothing is held against. */
    public static RosterView of(ShopMonth month, Roster roster, Locale locale) {
        Audit.Findings nothing = new Audit.Findings(new Score(0, 0, 0), List.of());
        RosterProblem problem = new RosterProblem(month, RuleBook.of());
        return new RosterView(
                Judgement.of(problem, roster, nothing, List.of()),
                null,
                duty -> word(month, duty),
                Palette.of(month.shifts(), Map.of()),
                Texts.in(locale));
    }

    private static String word(ShopMonth month, Duty duty) {
        boolean isChinese = month.shifts().getFirst().symbol().equals("白");
        return switch (duty.kind()) {
            case OFF -> isChinese ? "休" : "off";
            case LEAVE -> isChinese ? "假" : "leave";
            case WORK ->
                month.shifts().stream()
                                .filter(shift -> shift.id().equals(duty.shift()))
                                .findFirst()
                                .orElseThrow()
                                .symbol()
                        + (duty.role().isEmpty() ? "" : "值");
        };
    }
}
