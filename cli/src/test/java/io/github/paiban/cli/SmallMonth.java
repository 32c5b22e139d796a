package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rostering.ShiftPrice;
import io.github.paiban.rules.Score;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** November and December 2026 with two shifts and a role: for the tests of what is said about a certificate. */
final class SmallMonth {
    private static final ShiftType DAY = ShiftType.of("day", "白班", "白", LocalTime.of(9, 0), LocalTime.of(17, 30));
    private static final ShiftType NIGHT = ShiftType.of("night", "晚班", "晚", LocalTime.of(17, 0), LocalTime.of(23, 30));

    private SmallMonth() {}

    static ShopMonth month() {
        LocalDate first = LocalDate.of(2026, 11, 1);
        return ShopMonth.builder(new Period(first, first.plusDays(45)))
                .shifts(List.of(DAY, NIGHT))
                .roles(List.of(new Role("late", "值班", "值", Set.of("night"), Set.of(), null)))
                .agents(List.of(Agent.of("001", "张三")))
                .build();
    }

    static Console console(Terminal terminal, String language) {
        Session session = new Session(terminal, terminal, "paiban", Map.of(), new Interruption());
        return Console.of(List.of("--lang", language), session);
    }

    static Wording wording(Console console) {
        return new Wording(month(), console.texts());
    }

    /** What one more person on a duty of a day is worth at the level should. */
    static ShiftPrice price(String date, Duty duty, long should, String... shops) {
        return new ShiftPrice(LocalDate.parse(date), duty, Set.of(shops), new Score(0, should, 0));
    }
}
