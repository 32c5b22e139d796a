package io.github.paiban.cli;

import io.github.paiban.io.text.Dates;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Period;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.DidYouMean;
import io.github.paiban.notice.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the agent and the day that a command line means. */
final class Asked {
    private final ShopMonth month;

    Asked(ShopMonth month) {
        this.month = month;
    }

    /** The id of the agent with an id or a name. */
    String agent(String word) {
        List<String> found = month.agents().stream()
                .filter(agent -> agent.id().equals(word))
                .map(Agent::id)
                .toList();
        List<String> named = found.isEmpty() ? withName(word) : found;
        if (named.size() == 1) {
            return named.get(0);
        }
        if (named.isEmpty()) {
            List<String> known = month.agents().stream()
                    .flatMap(agent -> Stream.of(agent.id(), agent.name()))
                    .distinct()
                    .toList();
            throw usage("unknown-agent", word, DidYouMean.hint(word, known));
        }
        throw usage("several-agents", word, Message.of("common.known", named));
    }

    private List<String> withName(String word) {
        return month.agents().stream()
                .filter(agent -> agent.name().equals(word))
                .map(Agent::id)
                .toList();
    }

    /** The day of the month that is written in any of the usual ways. */
    LocalDate date(String word) {
        return findDay(word).filter(month.period()::contains).orElseThrow(() -> unknownDate(word));
    }

    /** A day of the month or of one near it. */
    LocalDate day(String word) {
        return findDay(word).orElseThrow(() -> unknownDate(word));
    }

    private Optional<LocalDate> findDay(String word) {
        Period period = month.period();
        return Dates.find(word).flatMap(written -> written.near(period.first(), period.end()));
    }

    private Refusal unknownDate(String word) {
        Period period = month.period();
        Message hint = Message.of(
                "cli.hint.period", period.first().toString(), period.last().toString());
        return usage("unknown-date", word, hint);
    }

    private static Refusal usage(String code, String word, Message hint) {
        return new Refusal(ExitCode.USAGE, code, Message.of("cli.usage." + code, word), hint);
    }
}
