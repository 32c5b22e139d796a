package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.doctor.Contradiction;
import io.github.paiban.doctor.Contradiction.Member;
import io.github.paiban.doctor.Diagnosis;
import io.github.paiban.doctor.Piece;
import io.github.paiban.doctor.PieceWords;
import io.github.paiban.doctor.Remedy;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.rules.Breach;
import java.nio.file.Path;
import java.util.List;

/** What the doctor found, in words: whether the month can be kept, what contradicts what, what would help. */
final class DoctorText {
    private static final int MOST_BREACHES = 4;

    private final Path folder;
    private final Console console;
    private final Wording wording;
    private final PieceWords words;
    private final Terminal out;

    DoctorText(Shop shop, Console console, PieceWords words) {
        this.folder = shop.folder();
        this.console = console;
        this.wording = new Wording(shop.month(), console.texts());
        this.words = words;
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
            case KEEPABLE -> out.line(wording.say("doctor.next", Quoting.command(console, "roster", folder)));
            case UNKNOWN -> out.line(wording.say("doctor.more-time"));
            case CONTRADICTORY -> printCauses(diagnosis);
        }
    }

    private void printCauses(Diagnosis diagnosis) {
        for (Contradiction each : diagnosis.contradictions()) {
            out.line();
            out.line(Style.BOLD, wording.say(each.isMinimal() ? "doctor.together" : "doctor.together-unproved"));
            for (Member member : each.members()) {
                out.line("  - " + wording.say(words.say(member)));
            }
        }
        out.line();
        out.line(Style.BOLD, wording.say("doctor.remedies"));
        if (diagnosis.remedies().isEmpty()) {
            out.line("  " + wording.say("doctor.no-remedy"));
        }
        int number = 1;
        for (Remedy remedy : diagnosis.remedies()) {
            print(number++, remedy);
        }
        if (!diagnosis.isComplete()) {
            out.line(Style.YELLOW, wording.say("doctor.time-up"));
        }
    }

    private void print(int number, Remedy remedy) {
        String least = wording.say(remedy.isLeast() ? "doctor.least" : "doctor.not-least");
        out.line("  " + number + ". " + head(remedy) + (remedy.hire() == null ? " " + least : ""));
        List<Breach> breaches = remedy.breaches();
        breaches.stream().limit(MOST_BREACHES).forEach(breach -> out.line("     " + wording.line(breach)));
        if (breaches.size() > MOST_BREACHES) {
            out.line("     " + wording.say("diff.more", breaches.size() - MOST_BREACHES));
        }
    }

    private String head(Remedy remedy) {
        int number = remedy.breaches().size();
        Remedy.Hire hire = remedy.hire();
        if (hire != null) {
            return hire.skills().isEmpty()
                    ? wording.say("doctor.hire", hire.people(), hire.from())
                    : wording.say("doctor.hire-skilled", hire.people(), hire.from(), List.copyOf(hire.skills()));
        }
        return switch (remedy.kind()) {
            case RULE -> wording.say("doctor.rule", names(remedy), number);
            case LEAVE -> wording.say("doctor.leave", number);
            case SEVERAL, HIRE -> wording.say("doctor.several", names(remedy), number);
        };
    }

    private List<String> names(Remedy remedy) {
        return remedy.groups().stream()
                .map(name -> name.equals(Piece.Leave.GROUP) ? wording.say("doctor.approved-leave") : name)
                .toList();
    }
}
