package io.github.paiban.cli;

import static io.github.paiban.cli.SmallMonth.price;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.Paiban;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.cli.terminal.Width;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.report.Judgement;
import io.github.paiban.report.RunFacts;
import io.github.paiban.report.Versions;
import io.github.paiban.rostering.Certificate;
import io.github.paiban.rostering.ShiftPrice;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rostering.StopReason;
import io.github.paiban.rules.Score;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A summary of an empty roster, with a made-up certificate that says as much as one can. */
final class SummaryTest {
    private static final Score SCORE = new Score(0, 1004, 1031);
    private static final Certificate CERTIFICATE =
            new Certificate(SCORE, new Score(0, 1000, 1000), Duration.ofSeconds(8), prices());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"en", "zh"})
    void itHasFifteenLinesAtMost(String language) {
        assertThat(summary(language, 0).lines()).hasSizeBetween(8, 15);
    }

    @Test
    void theCertificateStandsAboveTheSearchAndThePricesBelowTheBreaches() {
        assertThat(summary("en", 0))
                .containsSubsequence(
                        "Cover",
                        "Quality   should: at most 0.4% from the best possible; prefer: at most 3.1%",
                        "Search",
                        "Broken",
                        " more)",
                        "One more  Night on Fri 4, 11, 18 Dec: cost lower by about 120 each",
                        "Files",
                        "Every breach, one by one");
    }

    @ParameterizedTest
    @CsvSource({"en, 40", "en, 60", "en, 80", "en, 100", "zh, 40", "zh, 60", "zh, 80", "zh, 100"})
    void itHasFifteenLinesOfTheTerminalAtMost(String language, int columns) {
        List<String> lines = summary(language, columns).lines().toList();

        assertThat(lines.stream().mapToInt(line -> Math.ceilDiv(Math.max(1, Width.of(line)), columns)))
                .satisfies(taken -> assertThat(
                                taken.stream().mapToInt(Integer::intValue).sum())
                        .isBetween(8, 15));
        assertThat(lines)
                .filteredOn(line -> !line.contains("paiban check"))
                .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(columns));
        assertThat(String.join("", lines).replace(" ", ""))
                .contains("roster.csv", language.equals("en") ? "more)" : "处）", "paibancheck");
    }

    private String summary(String language, int columns) {
        Shop shop = Shop.read(StarterShop.in(folder, language), ReadOptions.DEFAULT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Console console = SmallMonth.console(new Terminal(stream, false, false, columns), language);
        Roster roster = everyoneOff(shop.month());
        Judgement judgement = Judgement.of(shop.problem(), roster, Paiban.check(shop.problem(), roster), List.of());
        new Summary(judgement, console)
                .print(facts(), new RosterFiles(shop, folder.resolve("out"), EnumSet.allOf(Format.class)), null);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Roster everyoneOff(ShopMonth month) {
        List<Duty> off = Collections.nCopies(month.period().days(), Duty.OFF);
        Map<String, List<Duty>> rows =
                month.agents().stream().collect(Collectors.toMap(agent -> agent.id(), agent -> off));
        return new Roster(month.period(), rows);
    }

    private static RunFacts facts() {
        return new RunFacts(
                Instant.EPOCH,
                SolveOptions.defaults(),
                StopReason.TIME,
                Duration.ofSeconds(30),
                4000,
                CERTIFICATE,
                List.of(),
                Versions.current());
    }

    private static List<ShiftPrice> prices() {
        LocalDate friday = LocalDate.of(2026, 12, 4);
        return List.of(
                price(friday.toString(), Duty.of("night"), 120),
                price(friday.plusWeeks(1).toString(), Duty.of("night"), 120),
                price(friday.plusWeeks(2).toString(), Duty.of("night"), 120),
                price("2026-12-12", Duty.of("day"), 90),
                price("2026-12-13", Duty.of("day"), 100));
    }
}
