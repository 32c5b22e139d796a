package io.github.paiban.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Roster;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Four people, a week, two on day and one on night; nights are followed by no day. */
class RepairSearchTest {
    private final SmallTeam team = new SmallTeam();

    private RepairAnswer repair(RepairRequest request) {
        return RepairSearch.search(request);
    }

    private RepairRequest request() {
        return RepairRequest.of(team.problem(), team.roster(), team.day(1));
    }

    private Absence absent(String agent, int first, int last) {
        return new Absence(agent, team.day(first), team.day(last));
    }

    @Test
    void withNothingAbsentNothingChanges() {
        RepairAnswer answer = repair(request());

        assertThat(answer.changesNothing()).isTrue();
        assertThat(answer.repairs()).hasSize(1);
        assertThat(answer.repairs().getFirst().roster()).isEqualTo(team.roster());
    }

    @Test
    void theNightIsTakenByTheOneWhoIsFree() {
        RepairAnswer answer = repair(request().absent(absent("a", 3, 3)));

        Repair best = answer.repairs().getFirst();
        assertThat(best.people()).extracting(Person::agent).containsExactly("d");
        assertThat(best.roster().duty("a", team.day(3))).isEqualTo(Duty.LEAVE);
        assertThat(best.roster().duty("d", team.day(3))).isEqualTo(Duty.of("night"));
        assertThat(best.lostMinutes()).isZero();
        assertThat(answer.unmended().lostMinutes()).isEqualTo(6 * 60);
    }

    @Test
    void anAbsenceOnADayOffChangesNothing() {
        assertThat(repair(request().absent(absent("d", 3, 3))).changesNothing()).isTrue();
    }

    @Test
    void workedDaysStayAsTheyAre() {
        RepairRequest late = RepairRequest.of(team.problem(), team.roster(), team.day(4));

        assertThat(repair(late.absent(absent("a", 1, 3))).changesNothing()).isTrue();
        RepairAnswer answer = repair(late.absent(absent("a", 3, 5)));
        assertThat(answer.leaves()).extracting(Assignment::date).allMatch(date -> !date.isBefore(team.day(4)));
        assertThat(answer.repairs().getFirst().changes())
                .isNotEmpty()
                .allMatch(change -> !change.date().isBefore(team.day(4)));
    }

    @Test
    void aTodayAfterTheMonthChangesNothingAndOneBeforeAllowsAll() {
        LocalDate after = team.day(7).plusDays(40);
        LocalDate before = team.day(1).minusDays(400);

        assertThat(repair(RepairRequest.of(team.problem(), team.roster(), after).absent(absent("a", 1, 7)))
                        .changesNothing())
                .isTrue();
        assertThat(repair(RepairRequest.of(team.problem(), team.roster(), before)
                                .absent(absent("a", 1, 1)))
                        .leaves())
                .hasSize(1);
    }

    @Test
    void frozenDaysKeepAllButTheAbsentAgentsOwnCells() {
        RepairRequest request =
                RepairRequest.of(team.problem(), team.roster(), team.day(3)).absent(absent("a", 3, 4));

        Repair frozen =
                repair(request.within(2, RepairRequest.UNLIMITED)).repairs().getFirst();
        Repair firstOnly =
                repair(request.within(1, RepairRequest.UNLIMITED)).repairs().getFirst();

        assertThat(frozen.people()).isEmpty();
        assertThat(frozen.changes()).extracting(CellChange::agent).containsOnly("a");
        assertThat(frozen.lostMinutes()).isPositive();
        assertThat(firstOnly.changes())
                .filteredOn(change -> !change.isForced())
                .isNotEmpty()
                .allMatch(change -> !change.date().isBefore(team.day(4)));
    }

    @Test
    void noMoreCellsChangeThanAllowed() {
        RepairRequest request = request().absent(absent("a", 2, 5));

        int needed = repair(request).repairs().getFirst().askedCells();
        assertThat(needed).isPositive();
        for (int most = 0; most <= needed; most++) {
            Repair best = repair(request.within(0, most)).repairs().getFirst();
            assertThat(best.askedCells()).isLessThanOrEqualTo(most);
        }
        assertThat(repair(request.within(0, needed)).repairs().getFirst().lostMinutes())
                .isEqualTo(repair(request).repairs().getFirst().lostMinutes());
    }

    @Test
    void whoIsSparedIsNotAsked() {
        Repair best = repair(request().absent(absent("a", 3, 3)).sparing(Set.of("d")))
                .repairs()
                .getFirst();

        assertThat(best.people()).extracting(Person::agent).doesNotContain("d");
    }

    @Test
    void whoComesLateWorksNoShiftThatBeginsBefore() {
        LocalDate date = team.day(1);
        RepairAnswer answer = repair(request().late(new Lateness("b", date, 13 * 60)));

        assertThat(answer.late()).containsExactly(new Assignment("b", date, Duty.of("day")));
        assertThat(answer.repairs())
                .allMatch(repair -> !repair.roster().duty("b", date).equals(Duty.of("day")));
        assertThat(repair(request().late(new Lateness("b", date, 9 * 60))).changesNothing())
                .isTrue();
    }

    @Test
    void aNewNeedIsMetAndTheOthersStay() {
        LocalDate date = team.day(3);
        RepairAnswer answer = repair(request().needing(List.of(Requirement.onShift(date, SmallTeam.DAY, 3))));

        Repair best = answer.repairs().getFirst();
        assertThat(best.lostMinutes()).isZero();
        assertThat(answer.problem().month().requirements())
                .filteredOn(need -> need.date().equals(date))
                .extracting(Requirement::need)
                .containsExactlyInAnyOrder(3, 1);
        assertThat(repair(request().needing(team.problem().month().requirements()))
                        .changesNothing())
                .isTrue();
    }

    @Test
    void whereCoverCannotBeRestoredTheNeedIsListed() {
        RepairAnswer answer = repair(request().absent(absent("a", 3, 3), absent("d", 3, 3), absent("b", 3, 3)));

        Repair best = answer.repairs().getFirst();
        assertThat(best.shortages())
                .isNotEmpty()
                .allMatch(shortage -> shortage.date().equals(team.day(3)));
        assertThat(best.lostMinutes()).isPositive();
    }

    @Test
    void theWaysAreDifferent() {
        List<Repair> ways = repair(request().absent(absent("a", 2, 5))).repairs();

        assertThat(ways).hasSizeGreaterThan(1);
        assertThat(ways).extracting(Repair::changes).doesNotHaveDuplicates();
        assertThat(ways.getFirst().kind()).isEqualTo(Repair.Kind.BEST);
    }

    @Test
    void aRosterOfAnotherMonthIsRefused() {
        Roster other = SmallTeam.rosterFrom(team.day(1).plusDays(40));

        assertThatThrownBy(() -> RepairRequest.of(team.problem(), other, team.day(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe another month");
    }
}
