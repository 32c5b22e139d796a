package io.github.paiban.rotation;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.Frame;
import java.time.LocalDate;
import java.util.List;

/** An ordinary stretch of days without holidays, leave or history, in which rules of a cycle are brought to bear. */
public final class CycleStretch {
    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    private static final int WEEKS = 20;
    /** The week that needs are looked at in; well inside the stretch. */
    private static final int MIDDLE = 10;

    private CycleStretch() {}

    /** The stretch for someone, with some shifts; the first of its days is a Monday. */
    public static Frame of(List<ShiftType> shifts, Agent someone) {
        Period period = new Period(MONDAY, MONDAY.plusWeeks(WEEKS));
        return Frame.of(ShopMonth.builder(period)
                .shifts(shifts)
                .agents(List.of(always(someone)))
                .build());
    }

    /** The stretch for people of a shop, with the needs of one week in the middle. */
    static Frame of(ShopMonth month, List<Agent> people, List<Requirement> week) {
        Period period = new Period(MONDAY, MONDAY.plusWeeks(WEEKS));
        return Frame.of(ShopMonth.builder(period)
                .shifts(month.shifts())
                .roles(month.roles())
                .agents(people.stream().map(CycleStretch::always).toList())
                .requirements(week)
                .build());
    }

    /** The Monday of the week that needs are looked at in. */
    static LocalDate middle() {
        return MONDAY.plusWeeks(MIDDLE);
    }

    /** The index of that Monday. */
    static int middleDay() {
        return 7 * MIDDLE;
    }

    /** Someone who is there all the time, with no limits of their own. */
    private static Agent always(Agent someone) {
        return Agent.builder(someone.id())
                .name(someone.name())
                .team(someone.team())
                .shops(someone.shops().toArray(String[]::new))
                .skills(someone.skills().toArray(String[]::new))
                .contract(someone.contract())
                .build();
    }
}
