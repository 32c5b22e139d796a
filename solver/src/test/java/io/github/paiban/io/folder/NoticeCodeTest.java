package io.github.paiban.io.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.ledger.LedgerNotices;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code is given by a case of its own: a file of that name beside {@link Scenario}, or one that is made here. */
final class NoticeCodeTest {
    /** Said of words on the command line: {@code RepairWordsTest} there gives them. */
    private static final Set<NoticeCode> OF_THE_COMMAND_LINE =
            EnumSet.of(NoticeCode.BAD_ABSENCE, NoticeCode.BAD_LATENESS);

    @TempDir
    private Path temporary;

    static Set<NoticeCode> ofFiles() {
        return EnumSet.complementOf(EnumSet.copyOf(OF_THE_COMMAND_LINE));
    }

    @ParameterizedTest
    @MethodSource("ofFiles")
    void everyCodeIsGivenAndSaysWhatWasExpectedInBothLanguages(NoticeCode code) throws IOException {
        Optional<Scenario> scenario = Scenario.find(code.code());
        List<Notice> notices = scenario.isPresent() ? scenario.get().notices() : madeHere(code);
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
            String said = Texts.in(locale).say(message);
            assertThat(said).isNotBlank().doesNotContainPattern("\\{\\d|null");
            if (locale.equals(Locale.SIMPLIFIED_CHINESE)
                    && Texts.in(Locale.ENGLISH).say(message).equals(said)) {
                assertThat(said).as("left in English").doesNotContainPattern("[a-z]{3,} [a-z]{3,}");
            }
        }
    }

    private List<Notice> madeHere(NoticeCode code) throws IOException {
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
            case HISTORY_DOUBLED,
                    HISTORY_CLOCK_CHANGED,
                    HISTORY_TOO_SHORT,
                    HISTORY_LEFT_OUT,
                    HISTORY_TOO_MANY,
                    EVENT_FOR_NOBODY,
                    EVENT_WITHOUT_EFFECT -> HistoryNotices.of(code, temporary);
            case LEDGER_CELLS,
                    LEDGER_VALUE,
                    LEDGER_CHECK,
                    LEDGER_CUT_OFF,
                    LEDGER_ORDER,
                    LEDGER_BEHIND,
                    LEDGER_OVERLAP -> LedgerNotices.of(code);
            case LEDGER_MISSING, PUBLISHED_MISSING, PUBLISHED_CHANGED, HISTORY_DIFFERS ->
                PublishedNotices.of(code, temporary);
            case TIER_DROPS -> QuoteNotices.ofFallingTiers();
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
