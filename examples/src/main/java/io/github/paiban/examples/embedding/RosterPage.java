package io.github.paiban.examples.embedding;

import io.github.paiban.RosterResult;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.Texts;
import io.github.paiban.rules.Breach;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A result as text: one line for each agent, then everything that is not as it should be, in the reader's language. */
final class RosterPage {
    private final ShopMonth month;
    private final Texts texts;

    RosterPage(ShopMonth month, Texts texts) {
        this.month = month;
        this.texts = texts;
    }

    /** The whole page. */
    String of(RosterResult result) {
        Stream<String> rows = month.agents().stream().map(agent -> row(agent, result));
        Stream<String> breaches = result.breaches().stream().map(this::breach);
        Stream<String> score = Stream.of("Score " + result.score() + (result.isLegal() ? ", legal" : ", not legal"));
        return Stream.of(Stream.of(heading()), rows, score, breaches)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String heading() {
        String days = month.period()
                .dates()
                .map(date -> String.format("%2d", date.getDayOfMonth()))
                .collect(Collectors.joining(" "));
        return String.format("%-12s %s", month.title(), days);
    }

    private String row(Agent agent, RosterResult result) {
        List<Duty> duties = result.roster().rows().getOrDefault(agent.id(), List.of());
        String cells = duties.stream().map(duty -> " " + symbol(duty)).collect(Collectors.joining(" "));
        return String.format("%-12s %s", agent.id() + " " + agent.name(), cells);
    }

    private String symbol(Duty duty) {
        return switch (duty.kind()) {
            case OFF -> "-";
            case LEAVE -> "*";
            case WORK -> shift(duty.shift()).symbol();
        };
    }

    private ShiftType shift(String id) {
        return month.shifts().stream()
                .filter(shift -> shift.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String breach(Breach breach) {
        String who = month.agents().stream()
                .filter(agent -> agent.id().equals(breach.agent()))
                .map(agent -> agent.name() + ", " + dates(breach) + ": ")
                .findFirst()
                .orElse("");
        return breach.level() + " " + breach.rule() + ": " + who + texts.say(breach.message());
    }

    private String dates(Breach breach) {
        String from = texts.show(breach.from());
        return breach.from().equals(breach.to()) ? from : from + " to " + texts.show(breach.to());
    }
}
