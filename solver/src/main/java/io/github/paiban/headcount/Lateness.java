package io.github.paiban.headcount;

import io.github.paiban.headcount.Shortfall.Cause;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Breach;
import io.github.paiban.simulation.Estimate;
import io.github.paiban.simulation.Outcome;
import io.github.paiban.simulation.RosterScenario;
import io.github.paiban.simulation.ServiceFigures;
import io.github.paiban.staffing.Assessment;
import io.github.paiban.staffing.Workload;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a roster that is not enough has its late contacts. */
final class Lateness {
    private static final int HOUR = 60;

    private final MonthWork month;
    private final Workload work;
    private final Trial trial;

    Lateness(MonthWork month, Workload work, Trial trial) {
        this.month = month;
        this.work = work;
        this.trial = trial;
    }

    Shortfall shortfall(List<Message> broken, @Nullable String binding) {
        if (!broken.isEmpty()) {
            Breach first = trial.breaches().getFirst();
            return new Shortfall(trial.people(), Cause.RULE, List.of(), null, first.from(), 0, 0, broken, first.rule());
        }
        Served worst = trial.served().stream()
                .filter(each -> !each.isMet())
                .max(Comparator.comparingDouble(each -> each.wanted() - each.share()))
                .orElse(null);
        Outcome outcome = trial.outcome();
        if (worst == null || outcome == null) {
            return new Shortfall(
                    trial.people(),
                    Cause.TICKETS,
                    trial.served(),
                    null,
                    null,
                    0,
                    trial.lateTickets(),
                    List.of(),
                    binding);
        }
        int queue = RosterScenario.streams(work).indexOf(worst.stream());
        return late(worst, outcome, queue, binding);
    }

    private Shortfall late(Served worst, Outcome outcome, int queue, @Nullable String binding) {
        int length = outcome.grid().intervalMinutes();
        int perDay = outcome.grid().perDay();
        double[] byHour = new double[24];
        double[] byDay = new double[outcome.grid().days()];
        List<ServiceFigures> cells = outcome.cells().get(queue);
        boolean all = work.plan().terms(worst.stream()).assessment().replies() == Assessment.Replies.ALL;
        for (int interval = 0; interval < cells.size(); interval++) {
            ServiceFigures cell = cells.get(interval);
            Estimate share = all ? cell.allInTime() : cell.firstInTime();
            double late = share == null ? 0 : cell.contacts() * (1 - share.value());
            byHour[interval % perDay * length / HOUR] += late;
            byDay[interval / perDay] += late;
        }
        int hour = largest(byHour);
        LocalDate date = month.period().date(largest(byDay));
        return new Shortfall(
                trial.people(),
                Cause.SERVICE,
                trial.served(),
                worst.stream(),
                date,
                hour * HOUR,
                byHour[hour],
                List.of(),
                binding);
    }

    private static int largest(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }
}
