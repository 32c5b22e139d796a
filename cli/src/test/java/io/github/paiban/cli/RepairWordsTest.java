package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.DateCells;
import io.github.paiban.io.table.Notices;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Period;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Texts;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The codes that no file gives, only words on the command line: for the others see {@code NoticeCodeTest}. */
final class RepairWordsTest {
    private final Notices notices = new Notices();
    private final RepairWords words = new RepairWords(
            List.of(Agent.of("A07", "林晓薇")), new DateCells(Period.ofMonth(YearMonth.of(2026, 11)), true, notices));

    @ParameterizedTest
    @ValueSource(strings = {"A07", "11-12", ""})
    void wordsWithoutAgentAndDaysAreNoAbsence(String word) {
        assertThat(words.absences(word)).isEmpty();
        assertTold(NoticeCode.BAD_ABSENCE, "--absent", word);
        assertSaid(
                Locale.ENGLISH,
                "an agent and days, such as A07:2026-11-12..14",
                "One day: A07:11-12. Several: A07:11-12..14. To the end of the month: A07:11-12.. – once for each"
                        + " agent.",
                "Something stands on the command line where an agent and days of absence should.");
        assertSaid(
                Locale.SIMPLIFIED_CHINESE,
                "人和日期，如 A07:2026-11-12..14",
                "一天：A07:11-12；几天：A07:11-12..14；到月底：A07:11-12..；一人写一次。",
                "命令行里该写人和缺勤日期的地方写了别的。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A07", "A07:11-12", "@13:00", ""})
    void wordsWithoutAgentDayAndTimeAreNoLateness(String word) {
        assertThat(words.latenesses(word)).isEmpty();
        assertTold(NoticeCode.BAD_LATENESS, "--late", word);
        assertSaid(
                Locale.ENGLISH,
                "an agent, a day and a time, such as A07:2026-11-12@13:00",
                "Write the time behind @, once for each agent.",
                "Something stands on the command line where an agent, a day and a time should.");
        assertSaid(
                Locale.SIMPLIFIED_CHINESE,
                "人、日期和时间，如 A07:2026-11-12@13:00",
                "时间写在 @ 后面，一人写一次。",
                "命令行里该写人、日期和时间的地方写了别的。");
    }

    private void assertTold(NoticeCode code, String option, String word) {
        assertThat(notices.list()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(code.code());
            assertThat(notice.isError()).isTrue();
            assertThat(notice.place().file()).isEqualTo(option);
            assertThat(notice.value()).isEqualTo(word);
        });
    }

    private void assertSaid(Locale locale, String expected, String hint, String what) {
        Notice notice = notices.list().getFirst();
        Message matter = NoticeCode.valueOf(
                        notice.code().toUpperCase(Locale.ROOT).replace('-', '_'))
                .what();
        assertThat(List.of(notice.expected(), notice.hint(), matter))
                .extracting(Texts.in(locale)::say)
                .containsExactly(expected, hint, what);
    }
}
