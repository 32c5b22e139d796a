package io.github.paiban.rules;

import static io.github.paiban.rules.SmallShop.agents;
import static io.github.paiban.rules.SmallShop.date;
import static io.github.paiban.rules.SmallShop.grid;
import static io.github.paiban.rules.SmallShop.history;
import static io.github.paiban.rules.SmallShop.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Request;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShopMonthBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class KpisTest {
    private static Kpis kpis(ShopMonthBuilder month, String... rows) {
        Frame frame = Frame.of(month.build());
        return Kpis.of(frame, grid(frame, rows));
    }

    @Test
    void coverShareIsThePersonTimeMet() {
        ShopMonthBuilder month = month(1, agents(3))
                .requirements(List.of(
                        Requirement.onShift(date(1), SmallShop.HALF, 2), Requirement.during(date(1), 540, 600, 1)));

        Kpis kpis = kpis(month, "H", "D", "D");

        assertThat(kpis.neededMinutes()).isEqualTo(2 * 330 + 60);
        assertThat(kpis.metMinutes())
                .as("one surplus at nine makes up for nothing")
                .isEqualTo(330 + 60);
        assertThat(kpis.coverShare()).isEqualTo(390 / 720.0, within(1e-12));
    }

    @Test
    void coverIsWholeWhereNothingIsNeeded() {
        assertThat(kpis(month(1, agents(1)), ".").coverShare()).isEqualTo(1);
    }

    @Test
    void lastNightsShiftMeetsTheSmallHours() {
        Requirement small = Requirement.during(date(1), 0, 420, 1);
        ShopMonthBuilder month =
                month(1, agents(1)).requirements(List.of(small)).history(history("a", "O"));

        assertThat(kpis(month, ".").metMinutes()).isEqualTo(360);
    }

    @Test
    void tomorrowsShiftAfterThePeriodMeetsNothing() {
        Requirement past = Requirement.during(date(1), 1440 + 540, 1440 + 600, 1);

        assertThat(kpis(month(1, agents(1)).requirements(List.of(past)), "D").metMinutes())
                .isZero();
    }

    @Test
    void spreadLooksAtFullTimeAgentsWhoAreThereAllAlong() {
        Agent[] team = {
            Agent.of("a", "A"),
            Agent.of("b", "B"),
            Agent.builder("c").contract(0.5).build(),
            Agent.builder("d").hired(date(2)).build(),
            Agent.of("e", "E")
        };
        ShopMonthBuilder month = month(2, team).requests(List.of(Request.leave("e", date(1))));

        assertThat(kpis(month, "DD", "DH", "H.", ".H", "V.").spreadMinutes()).isEqualTo(510 - 330);
        assertThat(kpis(month(1, team[2]), "D").spreadMinutes()).isZero();
    }

    @Test
    void wishesOfEachKindAreGrantedOrNot() {
        ShopMonthBuilder month = month(1, agents(2))
                .requests(List.of(
                        Request.off("a", date(1)),
                        new Request("a", date(1), Request.Kind.ON, null, 1),
                        new Request("a", date(1), Request.Kind.SHIFT, "day", 1),
                        new Request("a", date(1), Request.Kind.NOT_SHIFT, "day", 1),
                        Request.leave("b", date(1))));

        assertThat(kpis(month, "P", "V"))
                .extracting(Kpis::wishesAsked, Kpis::wishesGranted)
                .containsExactly(4, 2);
        assertThat(kpis(month, "N", "V").wishesGranted()).isEqualTo(2);
        assertThat(kpis(month, ".", "V").wishesGranted()).isEqualTo(2);
    }

    @Test
    void countsEachAgentsMonth() {
        Agent hiredOnTuesday = Agent.builder("b").hired(date(3)).build();
        ShopMonthBuilder month = month(9, agents(1)[0], hiredOnTuesday);

        Kpis kpis = kpis(month, "D.HL..DNV", "...DD....");

        assertThat(kpis.agents().getFirst())
                .isEqualTo(new AgentKpis(
                        "a", 2 * 510 + 330 + 2 * 390, 5, 3, 1, Map.of("day", 2, "half", 1, "night", 2, "over", 0), 2));
        assertThat(kpis.agents().getLast().rests())
                .as("days before the contract are no rests")
                .isEqualTo(5);
        assertThat(kpis.agents().getFirst().shifts().keySet()).containsExactly("day", "half", "night", "over");
    }

    @Test
    void refusesFiguresThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Kpis(1, 2, 0, 0, 0, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Kpis(1, -1, 0, 0, 0, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Kpis(1, 1, 0, 1, 2, List.of()));
    }
}
