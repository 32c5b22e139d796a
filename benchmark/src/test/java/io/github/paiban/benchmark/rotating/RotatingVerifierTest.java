package io.github.paiban.benchmark.rotating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RotatingVerifierTest {
    private final RotatingVerifier verifier = new RotatingVerifier(TinyInstance.instance());

    private List<String> violations(String... weeks) {
        return verifier.violations(List.of(weeks));
    }

    @Test
    void aScheduleThatKeepsEverythingHasNoFault() {
        assertThat(violations("DDN-", "----")).isEmpty();
    }

    @Test
    void demandIsExact() {
        assertThat(violations("DD--", "----")).containsExactly("Day 3 has 0 on N, not 1.");
        assertThat(violations("DDN-", "DD--")).contains("Day 1 has 2 on D, not 1.");
    }

    @Test
    void blocksGoOnFromTheLastWeekIntoTheFirst() {
        assertThat(violations("-D--", "D-N-"))
                .anyMatch(line -> line.contains("block of shift D from day 2 has 1 days"))
                .anyMatch(line -> line.contains("block of work from day 7 has 1 days"));
        assertThat(violations("DD--", "--N-")).contains("A block of work from day 7 has 1 days, not 2 to 3.");
    }

    @Test
    void aBlockThatIsTooLongIsFound() {
        assertThat(violations("DDNN", "----"))
                .contains("A block of work from day 1 has 4 days, not 2 to 3.", "Day 4 has 1 on N, not 0.");
    }

    @Test
    void workWithoutEndIsFound() {
        assertThat(violations("DDNN", "DDNN")).contains("A block of work never ends.");
    }

    @Test
    void forbiddenSequencesOfTwoAndThreeAreFoundAlsoAcrossTheEnd() {
        assertThat(violations("D-N-", "DD--")).contains("The sequence N - D occurs on day 3.");
        assertThat(violations("DD--", "--ND")).contains("The sequence N D occurs on day 7.");
        assertThat(violations("D---", "---N")).contains("The sequence N D occurs on day 8.");
    }

    @Test
    void anotherSizeOrAnUnknownSymbolIsNoSchedule() {
        assertThat(violations("DDN-")).containsExactly("There are 1 weeks, not 2.");
        assertThat(violations("DDN", "----")).containsExactly("Not every week has 4 days.");
        assertThat(violations("DDN-", "---X")).contains("Day 4 has a symbol that is no shift.");
    }
}
