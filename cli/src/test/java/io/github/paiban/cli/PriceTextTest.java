package io.github.paiban.cli;

import static io.github.paiban.cli.SmallMonth.price;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.cli.terminal.Width;
import io.github.paiban.model.Duty;
import io.github.paiban.rostering.ShiftPrice;
import io.github.paiban.rules.Score;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PriceTextTest {
    private static final Duty NIGHT = Duty.of("night");
    private static final List<ShiftPrice> PRICES = List.of(
            new ShiftPrice(LocalDate.of(2026, 11, 11), Duty.of("night", "late"), Set.of(), new Score(2, 0, 0)),
            price("2026-11-06", NIGHT, 120, "店B", "店A"),
            price("2026-11-13", NIGHT, 120, "店B", "店A"),
            price("2026-11-20", NIGHT, 120, "店B", "店A"),
            price("2026-11-10", Duty.of("day"), 90),
            price("2026-11-11", Duty.of("day"), 100),
            price("2026-11-25", Duty.of("day"), 20));

    @Test
    void theDearestThreeStandInLinesOfTheirOwn() {
        assertThat(text("en", 0, PRICES)).isEqualTo("""
                  One more  晚班·值班 on Wed 11 Nov: cost lower by about 2 (must)
                            晚班 for 店A, 店B on Fri 6, 13, 20 Nov: cost lower by about 120 each
                            白班 on 10–11 Nov: cost lower by about 90–100 each
                """);
    }

    @Test
    void alsoInChinese() {
        assertThat(text("zh", 0, PRICES)).isEqualTo("""
                  加一人  晚班·值班，11月11日周三：少扣约 2 分（必须）
                          晚班（店A、店B），11月6、13、20日周五：少扣各约 120 分
                          白班，11月10日–11日：少扣各约 90–100 分
                """);
    }

    @Test
    void weekdaysOfTwoMonthsAreNamedInFull() {
        assertThat(text("en", 0, List.of(price("2026-11-27", NIGHT, 50), price("2026-12-04", NIGHT, 50))))
                .contains("晚班 on Fri 27 Nov, Fri 4 Dec");
        assertThat(text("zh", 0, List.of(price("2026-11-27", NIGHT, 50), price("2026-12-04", NIGHT, 50))))
                .contains("晚班，11月27日周五、12月4日周五");
    }

    @Test
    void onANarrowTerminalAPlaceGoesOnBelowItself() {
        assertThat(text("zh", 44, PRICES).lines())
                .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(44));
    }

    @Test
    void nothingIsSaidWhereNoOneMoreIsOfUse() {
        assertThat(text("en", 0, List.of())).isEmpty();
        assertThat(text("en", 0, List.of(price("2026-11-06", NIGHT, 0)))).isEmpty();
    }

    private static String text(String language, int columns, List<ShiftPrice> prices) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Console console = SmallMonth.console(new Terminal(stream, false, false, columns), language);
        Table table = new Table(2);
        new PriceText(console, SmallMonth.wording(console), prices).addTo(table, 3);
        table.print(console.out());
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
