package io.github.paiban.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.repair.RepairAnswer;
import io.github.paiban.repair.RepairDrill;
import org.junit.jupiter.api.Test;

/** The text that is sent to the group, word for word. */
class RepairMessageTest {
    @Test
    void whoIsAskedIsToldWhenAndWhatInBothLanguages() {
        RepairAnswer answer = RepairDrill.oneNightFree();

        assertThat(RepairMessage.file(answer, answer.repairs().getFirst())).isEqualTo("""
                【班表调整】Tea
                Ann不在：11月11日周三。
                想请下面的同事帮忙：
                · Dan：11月11日周三 休息 改 Night 17:00–23:00
                可以的请回“好”，不方便的请马上说。其他人按原班表不变。

                [Change of the roster] Tea
                Ann is away: Wed 11 Nov.
                Could you please help out:
                - Dan: Wed 11 Nov: Night 17:00–23:00 (was rest)
                Please answer “OK”, or say at once if you cannot. Everyone else stays as published.
                """);
    }

    @Test
    void whatStaysOpenIsToldByDay() {
        RepairAnswer answer = RepairDrill.nobodyFree();

        assertThat(RepairMessage.file(answer, answer.repairs().getFirst())).isEqualTo("""
                【班表调整】Tea
                Ann不在：11月11日周三至11月12日周四。
                其他人都不用变。
                还缺人，谁能来请说一声：
                · 11月11日周三：Night缺1人
                · 11月12日周四：Night缺1人

                [Change of the roster] Tea
                Ann is away: Wed 11 Nov to Thu 12 Nov.
                Nobody has to change anything.
                Still open – who can come?
                - Wed 11 Nov: Night (1 short)
                - Thu 12 Nov: Night (1 short)
                """);
    }
}
