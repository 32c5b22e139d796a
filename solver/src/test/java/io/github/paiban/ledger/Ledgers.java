package io.github.paiban.ledger;

import io.github.paiban.RandomMonths;
import io.github.paiban.ledger.Publication.Occasion;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RosterProblem;
import java.time.LocalDate;

/** Ledgers of random months, by seed. */
public final class Ledgers {
    /** A day long before any of the months. */
    public static final LocalDate EARLY = LocalDate.of(2026, 9, 1);

    private Ledgers() {}

    /** A roster by seed of a month by seed. */
    public static Roster roster(RosterProblem problem, long seed) {
        Frame frame = Frame.of(problem.month());
        return frame.roster(RandomMonths.grid(frame, seed));
    }

    /** Publishes a roster long before its month. */
    public static Publication publish(Ledger ledger, RosterProblem problem, Roster roster) {
        return publish(ledger, problem, roster, new Occasion(EARLY, null));
    }

    /** Publishes a roster. */
    public static Publication publish(Ledger ledger, RosterProblem problem, Roster roster, Occasion occasion) {
        return Publication.of(ledger, problem, roster, LedgerTerms.DEFAULT, occasion);
    }

    /** A ledger in which a month was published so often, each time another roster. */
    public static Ledger of(long seed, int publications) {
        RosterProblem problem = RandomMonths.problem(seed);
        Ledger ledger = Ledger.EMPTY;
        Roster before = null;
        for (int i = 0; i < publications; i++) {
            Roster roster = roster(problem, seed + i);
            LocalDate today = problem.month().period().first().plusDays(i);
            Publication publication = publish(ledger, problem, roster, new Occasion(today, before));
            ledger = publication.ledger();
            before = publication.roster();
        }
        return ledger;
    }
}
