package io.github.paiban.io.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.ledger.Ledger;
import io.github.paiban.ledger.Ledgers;
import io.github.paiban.model.Period;
import io.github.paiban.notice.Notice;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class LedgerFileTest {
    @Test
    void whatIsReadIsWhatWasWrittenInEitherLanguage() {
        for (long seed = 0; seed < 40; seed++) {
            Ledger ledger = Ledgers.of(seed, 1 + (int) (seed % 3));
            for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                LedgerReading reading = LedgerReader.read("ledger.csv", new LedgerText(language).bytes(ledger));
                assertThat(reading.notices()).isEmpty();
                assertThat(reading.ledger()).isEqualTo(ledger);
                assertThat(reading.checks()).hasSize(ledger.batches().size());
            }
        }
    }

    @Test
    void aFileCutOffAtAnyByteIsRefusedOrHoldsWholePublications() {
        Ledger ledger = Ledgers.of(3, 2);
        byte[] bytes = new LedgerText(Locale.SIMPLIFIED_CHINESE).bytes(ledger);
        int accepted = 0;
        for (int length = 0; length < bytes.length; length++) {
            LedgerReading reading = LedgerReader.read("ledger.csv", Arrays.copyOf(bytes, length));
            Ledger read = reading.ledger();
            if (read == null) {
                assertThat(reading.notices()).anyMatch(Notice::isError);
            } else {
                int whole = read.batches().size();
                assertThat(read.batches()).isEqualTo(ledger.batches().subList(0, whole));
                assertThat(reading.checks()).hasSize(whole);
                accepted++;
            }
        }
        // behind the header, behind the first publication and behind the last: with, without or half a line's end
        assertThat(accepted).isEqualTo(3 + 3 + 2);
    }

    @Test
    void anyOtherCharacterIsRefusedWithItsLine() {
        Ledger ledger = Ledgers.of(5, 2);
        String text = new String(new LedgerText(Locale.ENGLISH).bytes(ledger), StandardCharsets.UTF_8);
        int refused = 0;
        for (int at = text.indexOf('\n') + 1; at < text.length(); at += 7) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                char other = text.charAt(at) == '3' ? '4' : '3';
                String changed = text.substring(0, at) + other + text.substring(at + 1);
                LedgerReading reading = read(changed);
                assertThat(reading.ledger()).as("character %d", at).isNull();
                int line = 1
                        + (int) text.substring(0, at)
                                .chars()
                                .filter(each -> each == '\n')
                                .count();
                assertThat(reading.notices()).anySatisfy(notice -> {
                    assertThat(notice.isError()).isTrue();
                    assertThat(notice.place().line()).isEqualTo(line);
                });
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(100);
    }

    @Test
    void aLineDeletedMovedOrDoubledIsRefused() {
        List<String> lines = lines(Ledgers.of(7, 2));
        for (int at = 1; at < lines.size() - 1; at++) {
            List<String> without = new ArrayList<>(lines);
            without.remove(at);
            List<String> moved = new ArrayList<>(lines);
            Collections.swap(moved, at, at + 1);
            List<String> doubled = new ArrayList<>(lines);
            doubled.add(at, lines.get(at));
            for (List<String> changed : List.of(without, moved, doubled)) {
                LedgerReading reading = read(String.join("\r\n", changed) + "\r\n");
                assertThat(reading.ledger()).as("line %d", at + 1).isNull();
            }
        }
    }

    @Test
    void aPublicationThatLacksItsEndIsToldByItsNumberAndLines() {
        List<String> lines = lines(Ledgers.of(7, 1));
        LedgerReading reading = read(String.join("\r\n", lines.subList(0, 5)));
        assertThat(reading.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(NoticeCode.LEDGER_CUT_OFF.code());
            assertThat(notice.place()).hasToString("ledger.csv:5:0");
            assertThat(notice.expected().args()).containsExactly(1, lines.size() - 2, 3);
        });
    }

    @Test
    void otherLineEndsSeparatorsAndEncodingsAreRead() {
        Ledger ledger = Ledgers.of(11, 2);
        String text = new String(new LedgerText(Locale.SIMPLIFIED_CHINESE).bytes(ledger), StandardCharsets.UTF_8);
        String bare = text.substring(1);

        assertThat(read(text.replace("\r\n", "\n")).ledger()).isEqualTo(ledger);
        assertThat(read(text.replace(',', ';')).ledger()).isEqualTo(ledger);
        assertThat(LedgerReader.read("ledger.csv", bare.getBytes(Charset.forName("GB18030")))
                        .ledger())
                .isEqualTo(ledger);
    }

    @Test
    void amountsBelowNothingStayNumbers() {
        List<String> lines = lines(Ledgers.of(3, 2));
        assertThat(lines).anyMatch(line -> line.contains("taken back") && line.matches(".*,-\\d.*"));
        assertThat(lines).noneMatch(line -> line.contains("'-"));
    }

    @Test
    void whatIsNoLedgerIsRefused() {
        assertThat(read("").notices()).anyMatch(Notice::isError);
        assertThat(read("id,name\n003,x").notices()).extracting(Notice::code).contains(NoticeCode.LEDGER_VALUE.code());
    }

    @Test
    void periodsHaveNamesThatCanBeRead() {
        LocalDate first = LocalDate.of(2026, 11, 1);
        Period month = new Period(first, first.plusMonths(1));
        Period other = new Period(first.plusDays(15), first.plusDays(45));
        assertThat(PublishedMonth.name(month)).isEqualTo("2026-11");
        assertThat(PublishedMonth.name(other)).isEqualTo("2026-11-16_2026-12-15");
        assertThat(PublishedMonth.find("2026-11")).contains(month);
        assertThat(PublishedMonth.find("2026-11-16_2026-12-15")).contains(other);
        assertThat(PublishedMonth.find("2026-11-01_2026-11-30")).isEmpty();
        assertThat(PublishedMonth.find("2026-13")).isEmpty();
        assertThat(PublishedMonth.find("2026-11-16_2026-11-01")).isEmpty();
    }

    private static List<String> lines(Ledger ledger) {
        return new String(new LedgerText(Locale.ENGLISH).bytes(ledger), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static LedgerReading read(String text) {
        return LedgerReader.read("ledger.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
