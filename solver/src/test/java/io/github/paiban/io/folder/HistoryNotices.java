package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.history.HistoryFolder;
import io.github.paiban.notice.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Histories of volumes before November 2026, each with a fault of its own. */
final class HistoryNotices {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 19);

    private HistoryNotices() {}

    /** What reading a history with a fault tells. */
    static List<Notice> of(NoticeCode code, Path folder) throws IOException {
        Files.writeString(folder.resolve("history-volume.csv"), history(code));
        if (code == NoticeCode.EVENT_WITHOUT_EFFECT) {
            Files.writeString(folder.resolve("events.csv"), "event,date,time\nsale,11-10,20:00-22:00\n");
        }
        if (code == NoticeCode.EVENT_FOR_NOBODY) {
            Files.writeString(folder.resolve("events.csv"), "event,date,factor,shop\nsale,11-10,2,Tea\n");
        }
        return new HistoryFolder(folder, null, null, YearMonth.of(2026, 11))
                .read()
                .notices();
    }

    private static String history(NoticeCode code) {
        return switch (code) {
            case HISTORY_DOUBLED -> hours(8) + "2026-10-20 12:00,4\n";
            case HISTORY_CLOCK_CHANGED -> hours(8) + "2026-10-25 02:00,8\n";
            case HISTORY_LEFT_OUT -> hours(8) + "2026-11-02 10:00,9\n";
            case HISTORY_TOO_SHORT -> hours(6);
            case HISTORY_TOO_MANY -> queues(5_001);
            default -> hours(8);
        };
    }

    private static String hours(int days) {
        return IntStream.range(0, days * 24)
                .mapToObj(hour -> "%s %02d:00,4\n".formatted(FIRST.plusDays(hour / 24), hour % 24))
                .collect(Collectors.joining("", "timestamp,contacts\n", ""));
    }

    private static String queues(int count) {
        return IntStream.range(0, count)
                .mapToObj(queue -> "q" + queue + ",2026-10-20,4\n")
                .collect(Collectors.joining("", "queue,date,contacts\n", ""));
    }
}
