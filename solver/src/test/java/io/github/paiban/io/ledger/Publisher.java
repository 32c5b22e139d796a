package io.github.paiban.io.ledger;

import io.github.paiban.RandomMonths;
import io.github.paiban.ledger.Ledger;
import io.github.paiban.ledger.Ledgers;
import io.github.paiban.ledger.Publication;
import io.github.paiban.ledger.Publication.Outcome;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.RosterProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** Publishes rosters of one month, one after the other, without end: a process to be killed. */
final class Publisher {
    private static final RosterProblem PROBLEM = RandomMonths.problem(4);

    private final LedgerFolder folder;

    Publisher(Path file, Consumer<String> steps) throws IOException {
        this.folder = new LedgerFolder(file, "", steps);
    }

    /** The roster of a number, as it is published and as a file. */
    static Roster roster(int number) {
        return Ledgers.roster(PROBLEM, number);
    }

    /** Publishes the roster of a number. */
    Publication publish(int number) throws IOException {
        try (LedgerFolder.Lock lock = folder.lock()) {
            Objects.requireNonNull(lock);
            LedgerReading before = folder.source().read();
            Ledger ledger = Objects.requireNonNull(before.ledger(), () -> "refused: " + before.notices());
            Publication publication = Ledgers.publish(ledger, PROBLEM, roster(number));
            folder.write(before, publication, bytes(publication.roster()), Locale.ENGLISH);
            return publication;
        }
    }

    /** What stands for the roster's file. */
    static byte[] bytes(Roster roster) {
        return roster.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Publishes until it is killed; says so after the first time. */
    public static void main(String[] arguments) throws IOException {
        Publisher publisher = new Publisher(Path.of(arguments[0]), step -> {});
        int first = Integer.parseInt(arguments[1]);
        publisher.publish(first);
        System.out.println("begins");
        for (int number = first + 1; ; number++) {
            if (publisher.publish(number).outcome() == Outcome.UNCHANGED) {
                throw new IllegalStateException("Roster " + number + " was published before.");
            }
        }
    }
}
