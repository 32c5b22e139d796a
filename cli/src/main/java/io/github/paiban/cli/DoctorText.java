package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.doctor.Action;
import io.github.paiban.doctor.Contradiction;
import io.github.paiban.doctor.Contradiction.Member;
import io.github.paiban.doctor.Diagnosis;
import io.github.paiban.doctor.PieceWords;
import io.github.paiban.doctor.Remedy;
import io.github.paiban.doctor.Wages;
import io.github.paiban.doctor.Way;
import io.github.paiban.law.LawCheck;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.EnumWord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the doctor found, in words: whether the month can be kept, what contradicts what, what a manager could do. */
final class DoctorText {
    private static final int MOST_ACTIONS = 6;
    private static final int MOST_REMEDIES = 4;
    private static final int MOST_WAYS = 4;
    private static final int MOST_NAMES = 6;
    private static final int MOST_IN_A_WAY = 3;

    private final Path folder;
    private final LawCheck law;
    private final Console console;
    private final Wording wording;
    private final PieceWords words;
    private final @Nullable Wages wages;
    private final Terminal out;

    DoctorText(Shop shop, Console console, PieceWords words, @Nullable Wages wages, LawCheck law) {
        this.folder = shop.folder();
        this.law = law;
        this.console = console;
        this.wording = new Wording(shop.month(), console.texts());
        this.words = words;
        this.wages = wages;
        this.out = console.out();
    }

    /** Prints it. */
    void print(Diagnosis diagnosis) {
        out.line(Style.BOLD, wording.title());
        double seconds = Math.round(diagnosis.elapsed().toMillis() / 100.0) / 10.0;
        String verdict = EnumWord.of(diagnosis.verdict());
        Style style = switch (diagnosis.verdict()) {
            case KEEPABLE -> Style.GREEN;
            case CONTRADICTORY -> Style.RED;
            case UNKNOWN -> Style.YELLOW;
        };
        out.line(style, wording.say("doctor." + verdict, seconds));
        switch (diagnosis.verdict()) {
            case KEEPABLE -> {
                breaksLaw(diagnosis.roster())
                        .ifPresent(breaches -> out.line(Style.YELLOW, wording.say("doctor.law", breaches)));
                out.line(wording.say("doctor.next", Quoting.command(console, "roster", folder)));
            }
            case UNKNOWN -> {
                out.line(wording.say("doctor.more-time"));
                printRemedies(diagnosis.remedies());
            }
            case CONTRADICTORY -> {
                printCauses(diagnosis.contradictions());
                printRemedies(diagnosis.remedies());
                if (!diagnosis.isComplete()) {
                    out.line(Style.YELLOW, wording.say("doctor.time-up"));
                }
            }
        }
    }

    private void printCauses(List<Contradiction> contradictions) {
        int number = 1;
        for (Contradiction each : contradictions) {
            out.line();
            String key = each.isMinimal() ? "doctor.together" : "doctor.together-unproved";
            out.line(Style.BOLD, wording.say(key, number++));
            for (Member member : each.members()) {
                out.line("   - " + wording.say(words.say(member)));
            }
            if (!each.alike().isEmpty()) {
                out.line("   " + wording.say("doctor.alike", names(each.alike())));
            }
            if (!each.ways().isEmpty()) {
                out.line("   " + wording.say("doctor.any-one"));
            }
            each.ways().stream().limit(MOST_WAYS).forEach(this::printWay);
        }
    }

    private String names(List<Integer> agents) {
        List<String> names = agents.stream().limit(MOST_NAMES).map(words::name).toList();
        return wording.say(
                agents.size() > MOST_NAMES ? "doctor.names-more" : "doctor.names", names, agents.size() - MOST_NAMES);
    }

    private void printWay(Way way) {
        int all = way.actions().size();
        List<String> said =
                way.actions().stream().limit(MOST_IN_A_WAY).map(this::said).toList();
        String more = all > MOST_IN_A_WAY ? " " + console.say("diff.more", all - MOST_IN_A_WAY) : "";
        out.line("   > " + String.join(wording.say("doctor.and"), said) + more);
    }

    private String said(Action action) {
        String said = wording.say(action.said());
        Optional<BigDecimal> price = wages == null ? Optional.empty() : wages.price(action);
        return price.map(amount -> wording.say("doctor.priced", said, money(amount)))
                .orElse(said);
    }

    private void printRemedies(List<Remedy> remedies) {
        out.line();
        out.line(Style.BOLD, wording.say(wages == null ? "doctor.remedies" : "doctor.remedies-priced"));
        if (remedies.isEmpty()) {
            out.line("  " + wording.say("doctor.no-remedy"));
        }
        char letter = 'A';
        for (Remedy remedy : remedies.stream().limit(MOST_REMEDIES).toList()) {
            print(letter++, remedy);
        }
    }

    private void print(char letter, Remedy remedy) {
        out.line("  " + letter + "  " + head(remedy));
        breaksLaw(remedy.roster())
                .ifPresent(breaches -> out.line(Style.YELLOW, "     " + wording.say("doctor.law-remedy", breaches)));
        List<Action> actions = remedy.actions();
        actions.stream().limit(MOST_ACTIONS).forEach(action -> out.line("     - " + said(action)));
        if (actions.size() > MOST_ACTIONS) {
            out.line("     " + console.say("diff.more", actions.size() - MOST_ACTIONS));
        }
    }

    /** How often a roster breaks labour law, in words; empty where it does not, or where that is not asked. */
    private Optional<String> breaksLaw(@Nullable Roster roster) {
        return law.of(roster).flatMap(report -> LawText.breaches(report, console));
    }

    private String head(Remedy remedy) {
        Remedy.Hire hire = remedy.hire();
        String said = hire == null
                ? wording.say(remedy.isLeast() ? "doctor.do-least" : "doctor.do")
                : wording.say(
                        "doctor.hire",
                        hire.people(),
                        hire.from(),
                        hire.shift().isEmpty() ? "" : wording.say("doctor.on-shift", hire.shift()),
                        hire.skills().isEmpty() ? "" : wording.say("doctor.skilled", List.copyOf(hire.skills())));
        Optional<BigDecimal> price = wages == null ? Optional.empty() : wages.price(remedy);
        return price.map(amount -> wording.say("doctor.priced", said, money(amount)))
                .orElse(said);
    }

    private String money(BigDecimal amount) {
        Wages known = Objects.requireNonNull(wages);
        NumberFormat format = NumberFormat.getIntegerInstance(console.texts().locale());
        return known.currency().getCurrencyCode() + " " + format.format(amount.setScale(0, RoundingMode.HALF_UP));
    }
}
