package io.github.paiban.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.RosterResult;
import io.github.paiban.rules.Level;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Counts the trade's rules once more, in the file that a supervisor gets and with nothing of the library. */
class TmallShopTest {
    private static final long STEPS = 8_000;
    private static final Path FOLDER = Path.of("tmall-shop");
    private static final Map<String, Double> HOURS = Map.of("白", 8.5, "半", 5.5, "晚", 6.5);

    private static final Map<String, String> SYMBOLS = Map.of("day", "白", "half", "半", "night", "晚");
    private static final List<List<String>> DEMAND = PlainRoster.table(FOLDER.resolve("demand.csv"));

    private static final ExampleShop SHOP = ExampleShop.read(FOLDER.toString());
    private static final RosterResult RESULT = SHOP.roster(STEPS);
    private static final PlainRoster ROSTER = PlainRoster.of(SHOP.wide(RESULT));

    private final Map<String, List<String>> agents = PlainRoster.table(FOLDER.resolve("agents.csv")).stream()
            .collect(Collectors.toMap(List::getFirst, row -> row));
    private final List<List<String>> leaves = PlainRoster.table(FOLDER.resolve("requests.csv")).stream()
            .filter(row -> row.get(3).endsWith("假"))
            .toList();

    @Test
    void theRosterIsTheGoldenOne() {
        Golden.assertMatches("tmall-shop-roster.csv", SHOP.wide(RESULT));
    }

    @Test
    void whatItLacksIsSaidInChinese() {
        Golden.assertMatches("tmall-shop-judgement.txt", SHOP.judgement(RESULT, Locale.CHINESE));
    }

    @Test
    void nothingMustIsBroken() {
        assertThat(RESULT.breaches()).noneMatch(breach -> breach.level() == Level.MUST);
        assertThat(ROSTER.rows()).hasSize(14);
        assertThat(ROSTER.days()).isEqualTo(30);
    }

    @Test
    void everyoneRestsFourDays() {
        assertThat(agents.keySet())
                .allSatisfy(agent -> assertThat(ROSTER.count(agent, "休")).isEqualTo(4));
    }

    @Test
    void noFullDayFollowsANightAlsoAcrossTheMonthsBorder() {
        assertThat(agents.keySet())
                .allSatisfy(agent -> assertThat(String.join("", shifts(agent))).doesNotContain("晚白"));
    }

    @Test
    void everyoneHasAWholeDayFree() {
        assertThat(agents.keySet())
                .allSatisfy(agent -> assertThat(ROSTER.row(agent)).containsAnyOf("休", "假"));
    }

    @Test
    void nobodyWorksMoreThanSevenDaysInARowWithLastMonth() {
        assertThat(agents.keySet())
                .allSatisfy(agent ->
                        assertThat(String.join("", shifts(agent)).split("[休假]")).allMatch(run -> run.length() <= 7));
    }

    @Test
    void hoursDifferByNoMoreThanOneHalfDay() {
        DoubleSummaryStatistics whole = agents.keySet().stream()
                .filter(agent -> leaveDays(agent) == 0)
                .mapToDouble(this::hours)
                .summaryStatistics();
        assertThat(whole.getMax() - whole.getMin()).isLessThanOrEqualTo(5.5);

        DoubleSummaryStatistics all = agents.keySet().stream()
                .mapToDouble(agent -> hours(agent) - share(agent))
                .summaryStatistics();
        assertThat(all.getMax() - all.getMin()).isLessThanOrEqualTo(5.5);
    }

    @Test
    void oneWithTheSkillHasTheLateDutyEachNightAndAllTakeTheirTurn() {
        List<String> nights =
                ROSTER.eachDay().mapToObj(this::onDuty).map(List::getFirst).toList();
        assertThat(nights).hasSize(30).allMatch(agent -> skills(agent).contains("值班"));
        assertThat(ROSTER.eachDay().mapToObj(this::onDuty)).allMatch(agents -> agents.size() == 1);
        assertThat(nights.stream().collect(Collectors.groupingBy(agent -> agent, Collectors.counting())))
                .hasSize(9)
                .allSatisfy((agent, count) -> assertThat(count).isBetween(1L, 6L));
    }

    @Test
    void aSeniorIsThereEveryNight() {
        assertThat(ROSTER.eachDay())
                .allSatisfy(day -> assertThat(ROSTER.who("晚", day))
                        .anyMatch(agent -> skills(agent).contains("资深")));
    }

    @Test
    void theTraineeIsNeverAlone() {
        for (int day = 0; day < ROSTER.days(); day++) {
            String shift = ROSTER.row("056").get(day).substring(0, 1);
            if (HOURS.containsKey(shift)) {
                assertThat(ROSTER.who(shift, day))
                        .as("day " + (day + 1))
                        .anyMatch(agent -> skills(agent).contains("带教"));
            }
        }
    }

    @Test
    void leaveIsWhereItWasGrantedAndNowhereElse() {
        for (List<String> leave : leaves) {
            LocalDate to = LocalDate.parse(leave.get(2));
            LocalDate.parse(leave.get(1))
                    .datesUntil(to.plusDays(1))
                    .forEach(date ->
                            assertThat(ROSTER.cell(leave.getFirst(), date)).isEqualTo("假"));
        }
        assertThat(agents.keySet())
                .allSatisfy(agent -> assertThat(ROSTER.count(agent, "假")).isEqualTo(leaveDays(agent)));
    }

    @Test
    void promisedCellsStay() {
        assertThat(PlainRoster.table(FOLDER.resolve("pins.csv")))
                .hasSize(4)
                .allSatisfy(pin -> assertThat(ROSTER.cell(pin.getFirst(), LocalDate.parse(pin.get(1))))
                        .isEqualTo(pin.get(2)));
    }

    @Test
    void ownLimitsAreKept() {
        assertThat(ROSTER.count("039", "晚")).isLessThanOrEqualTo(10);
        assertThat(agents.keySet())
                .allSatisfy(agent -> assertThat(ROSTER.count(agent, "晚")).isLessThanOrEqualTo(15));
        assertThat(ROSTER.eachDay()
                        .mapToObj(day -> ROSTER.first().plusDays(day))
                        .filter(date -> date.getDayOfWeek() == DayOfWeek.THURSDAY))
                .allSatisfy(date -> assertThat(ROSTER.cell("047", date)).doesNotStartWith("晚"));
    }

    @Test
    void hardlyAPersonDayIsWastedAndHardlyAShiftIsShort() {
        int needed = 0;
        int missing = 0;
        for (int day = 0; day < ROSTER.days(); day++) {
            for (Map.Entry<String, String> shift : SYMBOLS.entrySet()) {
                int need = need(ROSTER.first().plusDays(day), shift.getKey());
                needed += need;
                missing += Math.max(0, need - ROSTER.who(shift.getValue(), day).size());
            }
        }
        assertThat(needed).isBetween(14 * 26 - 5 - 3, 14 * 26 - 5);
        assertThat(missing).isLessThanOrEqualTo(2);
    }

    /** The line about the date, else about Monday and Tuesday or the weekend, else about all days. */
    private static int need(LocalDate date, String shift) {
        String general = date.getDayOfWeek().compareTo(DayOfWeek.TUESDAY) <= 0
                ? "Mon-Tue"
                : date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? "weekend" : "all";
        return Stream.of(date.toString(), general)
                .flatMap(days -> DEMAND.stream()
                        .filter(row -> row.getFirst().equals(days) && row.get(1).equals(shift)))
                .mapToInt(row -> Integer.parseInt(row.get(4)))
                .findFirst()
                .orElseThrow();
    }

    /** First letters of the cells of last month, from hiring on, and of this one. */
    private static List<String> shifts(String agent) {
        List<String> cells = new ArrayList<>();
        PlainRoster.table(FOLDER.resolve("history.csv")).stream()
                .filter(row -> row.getFirst().equals(agent))
                .forEach(row -> cells.addAll(row.subList(2, row.size())));
        cells.addAll(ROSTER.row(agent));
        return cells.stream()
                .filter(cell -> !cell.isEmpty())
                .map(cell -> cell.substring(0, 1))
                .toList();
    }

    private List<String> onDuty(int day) {
        return ROSTER.who("晚值", day);
    }

    private double hours(String agent) {
        return ROSTER.row(agent).stream()
                .mapToDouble(cell -> HOURS.getOrDefault(cell.substring(0, 1), 0.0))
                .sum();
    }

    /** What is due to an agent of all hours: by days there. */
    private double share(String agent) {
        double all = agents.keySet().stream().mapToDouble(this::hours).sum();
        int days = agents.keySet().stream().mapToInt(this::daysThere).sum();
        return all * daysThere(agent) / days;
    }

    private int daysThere(String agent) {
        return ROSTER.days() - leaveDays(agent);
    }

    private int leaveDays(String agent) {
        return leaves.stream()
                .filter(row -> row.getFirst().equals(agent))
                .mapToInt(row -> LocalDate.parse(row.get(2)).getDayOfMonth()
                        - LocalDate.parse(row.get(1)).getDayOfMonth()
                        + 1)
                .sum();
    }

    private String skills(String agent) {
        return agents.getOrDefault(agent, List.of("", "", "", "")).get(3);
    }
}
