package io.github.paiban.io.folder;

import io.github.paiban.io.text.FileLimits;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.Notice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** A small shop in November 2026 for tests, and what is said about its files, in lines of text. */
final class Shop {
    static final String SETTINGS = """
            shop: 示例旗舰店
            month: 2026-11
            shifts:
              day: {name: 白班, symbol: 白, time: "09:00-17:30", paid: 8h30m, tags: [full]}
              half: {name: 半白班, symbol: 半, time: "10:00-15:30", paid: 5h30m}
              night: {name: 晚班, symbol: 晚, time: "17:00-23:30", paid: 6h30m}
            roles:
              late: {name: 值班, symbol: 值, shifts: [night], skills: [late-duty]}
            aliases:
              columns: {员工代码: id, 月休: four-rests.max}
              shifts: {早: day, X: off}
            rules:
              four-rests: {rule: rest-days, exactly: 4}
              paid: {rule: hours, max: 210h}
              no-day-after-night: {rule: succession, forbid: [[night, day]]}
            """;

    static final String AGENTS = """
            id,name,team,shops,skills,contract,hired,left
            018,张三,一组,旗舰店;专卖店,late-duty;售前,1,,
            019,李四,一组,旗舰店,售前,0.5,2026-11-03,
            020,王五,二组,,售后,1,,2026-11-20
            """;

    private Shop() {}

    /** A day of November 2026. */
    static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }

    /** Settings and agents. */
    static MemoryFolder folder() {
        return new MemoryFolder().with("paiban.yaml", SETTINGS).with("agents.csv", AGENTS);
    }

    static FolderReading read(FolderSource folder) {
        return ShopFolder.read(folder, ReadOptions.DEFAULT);
    }

    static FolderReading read(FolderSource folder, int year, int month) {
        return ShopFolder.read(folder, ReadOptions.DEFAULT.withMonth(YearMonth.of(year, month)));
    }

    /** The month of a folder that has nothing worse than informations. */
    static ShopMonth month(FolderSource folder) {
        FolderReading reading = read(folder);
        if (!lines(reading.notices()).isEmpty()) {
            throw new AssertionError(lines(reading.notices()));
        }
        return reading.findProblem().orElseThrow().month();
    }

    /** Each notice but informations as {@code SEVERITY file:line:column code value}. */
    static String problems(FolderSource folder) {
        return lines(read(folder).notices());
    }

    /** The same with a file replaced. */
    static String problems(String file, String text) {
        return problems(folder().with(file, text));
    }

    /** The same under limits. */
    static String problems(FolderSource folder, FileLimits limits) {
        return lines(
                ShopFolder.read(folder, ReadOptions.DEFAULT.withLimits(limits)).notices());
    }

    static String lines(List<Notice> notices) {
        return notices.stream()
                .map(Shop::line)
                .filter(line -> !line.startsWith("INFO"))
                .collect(Collectors.joining("\n"));
    }

    /** A notice as {@code SEVERITY file:line:column code value}. */
    static String line(Notice notice) {
        return (notice.severity() + " " + notice.place() + " " + notice.code() + " " + notice.value()).strip();
    }
}
