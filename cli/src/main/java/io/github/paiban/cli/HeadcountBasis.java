package io.github.paiban.cli;

import io.github.paiban.headcount.DeskPlan;
import io.github.paiban.headcount.HeadcountQuestion;
import io.github.paiban.headcount.MonthPlan;
import io.github.paiban.io.QuoteConfig;
import io.github.paiban.law.LawProfile;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Night;
import io.github.paiban.model.Period;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.Message;
import io.github.paiban.quote.Basis;
import io.github.paiban.quote.Driver;
import io.github.paiban.quote.MonthFigures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The figures of a month on which its price depends, from the team and the rosters of a head-count. */
final class HeadcountBasis {
    /** Where they come from. */
    static final Message PLAN = Message.of("quote.source.headcount");

    private final @Nullable QuoteConfig config;
    private final Path folder;
    private final HeadcountQuestion question;

    /**
     * Figures.
     *
     * @param config says when night is and which days are promotions; null for the usual
     */
    HeadcountBasis(@Nullable QuoteConfig config, Path folder, HeadcountQuestion question) {
        this.config = config;
        this.folder = folder;
        this.question = question;
    }

    /** People, hours, nights and overtime of the rosters, and when the volumes come; what is known already stays. */
    Basis of(MonthPlan month, Basis written) {
        BigDecimal team = BigDecimal.valueOf(month.fullTime()).setScale(2, RoundingMode.HALF_UP);
        Basis basis = written.orElse(Driver.AGENTS, team, PLAN);
        List<Agent> people = new ArrayList<>();
        Map<String, List<Duty>> rows = new LinkedHashMap<>();
        for (DeskPlan desk : month.desks()) {
            Roster roster = desk.roster();
            if (roster != null) {
                people.addAll(desk.team());
                rows.putAll(roster.rows());
            }
        }
        Period period = month.work().period();
        ShopMonth shop = ShopMonth.builder(period)
                .shifts(question.shifts())
                .roles(question.roles())
                .agents(people.isEmpty() ? question.team() : people)
                .holidays(question.holidays())
                .build();
        MonthFigures figures = new MonthFigures(shop, night(), promotionDays(period));
        Basis known = figures.withVolumes(basis, month.work().workload().volumes());
        if (people.isEmpty()) {
            return known;
        }
        Roster roster = new Roster(period, rows);
        LawProfile law = question.law() == null ? LawProfile.STANDARD : question.law();
        return figures.withOvertime(figures.withRoster(known, roster), roster, law);
    }

    private Night night() {
        return config == null ? Night.BILLED : config.night();
    }

    private Set<LocalDate> promotionDays(Period period) {
        return config == null ? Set.of() : PromotionDays.of(config, folder, period);
    }
}
