package io.github.paiban.cli;

import io.github.paiban.headcount.HeadcountQuestion;
import io.github.paiban.headcount.JointPlan;
import io.github.paiban.headcount.MonthPlan;
import io.github.paiban.headcount.Served;
import io.github.paiban.io.QuoteConfig;
import io.github.paiban.io.yaml.Scenario;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Volume;
import io.github.paiban.notice.Message;
import io.github.paiban.quote.Basis;
import io.github.paiban.quote.Driver;
import io.github.paiban.quote.MonthFigures;
import io.github.paiban.quote.Quote;
import io.github.paiban.quote.Quoted;
import io.github.paiban.scenario.ScenarioOutcome.Money;
import io.github.paiban.scenario.ScenarioOutcome.Offered;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the team of a scenario costs and brings: by its rosters where they were made, else by its number. */
final class ScenarioMoney {
    private static final Message PLAN = HeadcountBasis.PLAN;

    private final Path folder;
    private final Scenario scenario;

    ScenarioMoney(Path folder, Scenario scenario) {
        this.folder = folder;
        this.scenario = scenario;
    }

    /** The share in time of the rosters’ contacts; null where none was made. */
    static @Nullable Double inTime(MonthPlan month) {
        Map<Requirement.Group, Double> contacts = new HashMap<>();
        for (Volume each : month.work().workload().volumes()) {
            contacts.merge(each.group(), each.contacts(), Double::sum);
        }
        double all = 0;
        double inTime = 0;
        for (Served each : served(month)) {
            double weight = contacts.getOrDefault(each.stream(), 0.0);
            all += weight;
            inTime += weight * each.share();
        }
        return all == 0 ? null : inTime / all;
    }

    private static List<Served> served(MonthPlan month) {
        JointPlan joint = month.joint();
        return joint == null
                ? month.desks().stream().flatMap(desk -> desk.served().stream()).toList()
                : joint.served();
    }

    /** The money of a month. */
    Money of(HeadcountQuestion question, MonthPlan month) {
        QuoteConfig config = QuoteFolder.config(folder, scenario.quote());
        Basis basis = config.basis();
        BigDecimal contacts = BigDecimal.valueOf(Math.round(month.work().contacts()));
        BigDecimal inquiries = basis.has(Driver.INQUIRIES)
                ? basis.value(Driver.INQUIRIES)
                        .multiply(BigDecimal.valueOf(scenario.volume()))
                        .setScale(0, RoundingMode.HALF_UP)
                : contacts;
        basis = basis.with(Driver.INQUIRIES, inquiries, PLAN);
        basis = basis.without(Driver.AGENTS);
        basis = new HeadcountBasis(config, folder, question).of(month, basis);
        Double inTime = inTime(month);
        if (inTime != null) {
            basis = basis.orElse(Driver.SERVICE, BigDecimal.valueOf(inTime).setScale(4, RoundingMode.HALF_UP), PLAN);
        }
        Quote quote = Quote.of(config.terms(), MonthFigures.withHours(basis), null);
        List<Offered> offers =
                quote.offers().stream().map(ScenarioMoney::offered).toList();
        return new Money(
                config.terms().currency().getCurrencyCode(), config.terms().decimals(), quote.cost(), offers);
    }

    private static Offered offered(Quoted each) {
        return new Offered(each.offer().name(), each.revenue(), each.profit(), each.margin());
    }
}
