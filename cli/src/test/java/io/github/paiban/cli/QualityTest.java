package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.rostering.Certificate;
import io.github.paiban.rules.Score;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QualityTest {
    /** Scores and bounds are must/should/prefer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0/0/0       | 0/0/0       | proved optimal
            0/1004/35   | 0/1004/35   | proved optimal
            0/1004/0    | 0/1000/0    | at most 0.4% from the best possible
            0/1004/0    | 0/0/0       | not proved how far from the best possible
            0/1004/35   | 0/0/0       | not proved how far from the best possible
            0/1002/0    | 0/501/0     | at most 100.0% from the best possible
            0/1003/0    | 0/501/0     | not proved how far from the best possible
            0/0/1031    | 0/0/1000    | at most 3.1% from the best possible
            0/0/1031    | 0/0/0       | not proved
            0/1004/1031 | 0/1000/1000 | should: at most 0.4% from the best possible; prefer: at most 3.1% with should no worse
            0/1004/1031 | 0/1000/1031 | should: at most 0.4% from the best possible; prefer: proved optimal with should no worse
            0/1004/1031 | 0/1000/0    | should: at most 0.4% from the best possible; prefer: not proved
            0/1004/1031 | 0/1004/1000 | should: proved optimal; prefer: at most 3.1% from the best possible
            0/1004/1031 | 0/1004/0    | should: proved optimal; prefer: not proved
            2/1004/35   | 0/0/0       | not proved: there may be a legal roster
            2/1004/35   | 1/0/0       | proved that no roster keeps every must rule
            2/1004/35   | 2/0/0       | proved that no roster breaks the must rules less
            2/1004/35   | 2/1004/35   | proved that no roster breaks the must rules less
            """)
    void whatIsProvedIsSaidInOneLine(String score, String bound, String said) {
        assertThat(cell("en", score, bound).text()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0/1004/35   | 0/1004/35   | 已证明最优
            0/1004/0    | 0/1000/0    | 距理论最优最多 0.4%
            0/1004/1031 | 0/1000/1000 | 应当：距理论最优最多 0.4%；尽量：最多 3.1%（“应当”不变差时）
            0/1004/1031 | 0/1004/0    | 应当：已证明最优；尽量：未证明
            2/1004/35   | 2/0/0       | 已证明：“必须”规则的违反无法再少
            """)
    void alsoInChinese(String score, String bound, String said) {
        assertThat(cell("zh", score, bound).text()).isEqualTo(said);
    }

    @Test
    void onlyARosterThatCannotBeBetterIsGreen() {
        assertThat(cell("en", "0/1004/35", "0/1004/35").style()).isEqualTo(Style.GREEN);
        assertThat(cell("en", "0/1004/35", "0/1004/34").style()).isEqualTo(Style.PLAIN);
        assertThat(cell("en", "2/1004/35", "2/1004/35").style()).isEqualTo(Style.PLAIN);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0%", "0.00001, 0.1%", "0.004, 0.4%", "0.0041, 0.5%", "0.057, 5.7%", "1.5, 150.0%"})
    void aGapIsNeverRoundedDown(double share, String said) {
        assertThat(Wording.percentAtMost(share)).isEqualTo(said);
    }

    private static Cell cell(String language, String score, String bound) {
        Console console = SmallMonth.console(Terminal.plain(System.out), language);
        Certificate certificate = new Certificate(score(score), score(bound), Duration.ofSeconds(9), List.of());
        return new Quality(certificate, console, SmallMonth.wording(console)).cell();
    }

    private static Score score(String text) {
        long[] parts = Arrays.stream(text.split("/")).mapToLong(Long::parseLong).toArray();
        return new Score(parts[0], parts[1], parts[2]);
    }
}
