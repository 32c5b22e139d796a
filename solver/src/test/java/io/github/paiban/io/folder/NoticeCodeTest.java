package io.github.paiban.io.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Texts;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code is given by a case of its own: a file of that name beside {@link Scenario}, or one that is made here. */
final class NoticeCodeTest {
    /** What only other readers than that of the shop's folder say: their own tests give it. */
    private static final Set<NoticeCode> OF_OTHER_READERS = EnumSet.of(
            NoticeCode.TIER_DROPS,
            NoticeCode.BAD_ABSENCE,
            NoticeCode.BAD_LATENESS,
            NoticeCode.HISTORY_DOUBLED,
            NoticeCode.HISTORY_CLOCK_CHANGED,
            NoticeCode.HISTORY_TOO_SHORT,
            NoticeCode.HISTORY_LEFT_OUT,
            NoticeCode.HISTORY_TOO_MANY,
            NoticeCode.EVENT_WITHOUT_EFFECT,
            NoticeCode.LEDGER_MISSING,
            NoticeCode.LEDGER_CELLS,
            NoticeCode.LEDGER_VALUE,
            NoticeCode.LEDGER_CHECK,
            NoticeCode.LEDGER_CUT_OFF,
            NoticeCode.LEDGER_ORDER,
            NoticeCode.LEDGER_BEHIND,
            NoticeCode.LEDGER_OVERLAP,
            NoticeCode.PUBLISHED_MISSING,
            NoticeCode.PUBLISHED_CHANGED,
            NoticeCode.HISTORY_DIFFERS);

    static Set<NoticeCode> ofTheFolder() {
        return EnumSet.complementOf(EnumSet.copyOf(OF_OTHER_READERS));
    }

    static Set<NoticeCode> ofOtherReaders() {
        return OF_OTHER_READERS;
    }

    @ParameterizedTest
    @MethodSource("ofOtherReaders")
    void theCodesOfOtherReadersAreSaidInBothLanguages(NoticeCode code) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertSaid(locale, code.what());
        }
    }

    @ParameterizedTest
    @MethodSource("ofTheFolder")
    void everyCodeIsGivenAndSaysWhatWasExpectedInBothLanguages(NoticeCode code) throws IOException {
        Optional<Scenario> scenario = Scenario.find(code.code());
        List<Notice> notices = scenario.map(Scenario::notices).orElseGet(() -> madeHere(code));
        scenario.ifPresent(known -> assertThat(Scenario.lines(notices)).isEqualTo(known.says()));
        List<Notice> given = notices.stream()
                .filter(notice -> notice.code().equals(code.code()))
                .toList();
        assertThat(given).isNotEmpty();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            given.forEach(notice -> assertSaid(locale, notice.expected(), notice.hint(), code.what()));
        }
    }

    private static void assertSaid(Locale locale, Message... messages) {
        for (Message message : messages) {
            assertThat(Texts.in(locale).say(message)).isNotBlank().doesNotContainPattern("\\{\\d|null");
        }
    }

    private static List<Notice> madeHere(NoticeCode code) {
        return switch (code) {
            case FOLDER_MISSING -> notices(new BrokenFolder(BrokenFolder.Fault.NO_FOLDER));
            case NOT_A_FILE -> notices(new BrokenFolder(BrokenFolder.Fault.FOLDER_FOR_FILE));
            case FILE_UNREADABLE -> notices(new BrokenFolder(BrokenFolder.Fault.CLOSED_FILE));
            case BAD_ENCODING -> notices(Shop.folder().with("demand.csv", new byte[] {'a', (byte) 0xFF, (byte) 0xFF}));
            case NOT_TEXT -> notices(Shop.folder().with("demand.csv", new byte[] {'P', 'K', 3, 4}));
            case TOO_MANY_NOTICES -> notices(Shop.folder().with("requests.csv", strangers(501)));
            case SETTING_TOO_MANY -> notices(Shop.folder().with("paiban.yaml", Shop.SETTINGS + rules(501)));
            case TOO_MANY_REQUIREMENTS -> notices(Shop.folder().with("demand.csv", intervals(130)));
            case WORKBOOK_LOCKED, WORKBOOK_UNREADABLE, SHEET_OPEN, SHEET_ASSUMED, SHEET_UNREAD -> SheetNotices.of(code);
            case NOT_A_PATTERN, PATTERN_ROW -> PatternNotices.of(code);
            default ->
                throw new AssertionError("No case gives " + code.code() + ". Maybe add " + code.code() + ".txt.");
        };
    }

    private static List<Notice> notices(FolderSource folder) {
        return Shop.read(folder).notices();
    }

    private static String strangers(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "A" + i + ",1,off\n")
                .collect(Collectors.joining("", "id,date,kind\n", ""));
    }

    private static String rules(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "  r" + i + ": {rule: run, max: 6}\n")
                .collect(Collectors.joining());
    }

    private static String intervals(int side) {
        StringBuilder text = new StringBuilder("date,time,needed\n");
        for (int i = 0; i < side * side; i++) {
            int from = 540 + i / side;
            int to = 700 + i % side;
            text.append(String.format(Locale.ROOT, "all,%d:%02d-%d:%02d,1%n", from / 60, from % 60, to / 60, to % 60));
        }
        return text.toString();
    }
}
