package io.github.paiban.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paiban.RandomMonths;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Period;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Place;
import io.github.paiban.notice.Severity;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RosterProblem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnonymityTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    @ParameterizedTest
    @CsvSource({
        "陈思远, 陈某",
        "欧阳娜, 欧某",
        "𠮷野, 𠮷某",
        "Amy Lin, A.L.",
        "jean-luc o'neill, J.L.O.N.",
        "Ольга, О.",
        "😀, 003",
        "4711, 003",
    })
    void initialsAreTheSurnameOrTheFirstLetters(String name, String shown) {
        assertThat(Anonymity.INITIALS
                        .of(month(Agent.of("003", name)))
                        .agents()
                        .getFirst()
                        .name())
                .isEqualTo(shown);
    }

    @Test
    void nothingButTheNameChanges() {
        Agent agent = Agent.builder("003")
                .name("陈思远")
                .team("A")
                .skills("x")
                .shops("s")
                .contract(0.5)
                .limit("nights.max", 3)
                .build();

        Agent numbered = Anonymity.NUMBERS.of(month(agent)).agents().getFirst();

        assertThat(numbered)
                .isNotEqualTo(agent)
                .usingRecursiveComparison()
                .ignoringFields("name")
                .isEqualTo(agent);
        assertThat(numbered.name()).isEqualTo("003");
    }

    @ParameterizedTest
    @CsvSource({"陈思远, true", "Amy, true", "A1, false", "003, false"})
    void idsThatAreNamesAreFound(String id, boolean isName) {
        ShopMonth month = month(Agent.of(id, id));

        assertThat(Anonymity.findNamed(month).size()).isEqualTo(isName ? 1 : 0);
        if (isName) {
            assertThatThrownBy(() -> Anonymity.NUMBERS.of(month)).hasMessageContaining(id);
        }
    }

    @Test
    void noticesQuoteNoNamesNotEvenInsideOfOtherWords() {
        ShopMonth month = month(Agent.of("003", "陈思"), Agent.of("004", "陈思远"));
        Message hint = Message.of("io.x", List.of("陈思远的班"), Message.of("io.y", "陈思"), 5);
        Notice notice = new Notice(Severity.WARNING, "x", Place.of("a.csv"), "陈思远、陈思", hint, hint);

        Notice clean = Anonymity.NUMBERS.of(notice, month);

        assertThat(clean.value()).isEqualTo("004、003");
        assertThat(clean.hint()).isEqualTo(Message.of("io.x", List.of("004的班"), Message.of("io.y", "003"), 5));
        assertThat(clean.expected()).isEqualTo(clean.hint());
    }

    @Test
    void whatBreaksIsTheSameAndNamesNobody() {
        for (long seed = 0; seed < 20; seed++) {
            RosterProblem problem = RandomMonths.problem(seed);
            Frame frame = Frame.of(problem.month());
            var roster = frame.roster(RandomMonths.grid(frame, seed));
            RosterProblem clean = new RosterProblem(Anonymity.NUMBERS.of(problem.month()), problem.rules());

            assertThat(Audit.of(clean).judge(roster).score())
                    .isEqualTo(Audit.of(problem).judge(roster).score());
        }
    }

    private static ShopMonth month(Agent... agents) {
        return ShopMonth.builder(new Period(FIRST, FIRST.plusDays(1)))
                .shifts(List.of(ShiftType.of("day", "白班", "白", LocalTime.of(9, 0), LocalTime.of(17, 30))))
                .agents(List.of(agents))
                .build();
    }
}
