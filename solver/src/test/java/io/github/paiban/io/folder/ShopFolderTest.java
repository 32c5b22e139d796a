package io.github.paiban.io.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Holiday;
import io.github.paiban.model.Request;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.model.TimeWindow;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShopFolderTest {
    @Test
    void agentsHaveAllThatTheirFileSays() {
        ShopMonth month = Shop.month(Shop.folder());
        assertThat(month.title()).isEqualTo("示例旗舰店");
        Agent zhang = month.agents().get(0);
        assertThat(zhang.id()).isEqualTo("018");
        assertThat(zhang.shops()).containsExactly("旗舰店", "专卖店");
        assertThat(zhang.skills()).containsExactly("late-duty", "售前");
        assertThat(month.agents().get(1).contract()).isEqualTo(0.5);
        assertThat(month.agents().get(1).hired()).isEqualTo(Shop.day(3));
        assertThat(month.agents().get(2).leaves()).isEqualTo(Shop.day(21));
        assertThat(month.agents().get(2).team()).isEqualTo("二组");
    }

    @Test
    void chineseHeadingsAndFileNamesAndGbkAreRead() {
        MemoryFolder folder = Shop.folder().without("agents.csv");
        String agents = "\u3000姓 名,工号（必填）,组别,合同比例,备注,月休,paid.max,技能\n张　三 ,018,一组,５０％,好,３,100,late-duty\n";
        folder.with("客服名单.csv", agents.getBytes(Charset.forName("GBK")));
        ShopMonth month = Shop.month(folder);
        Agent agent = month.agents().get(0);
        assertThat(agent.name()).isEqualTo("张 三");
        assertThat(agent.contract()).isEqualTo(0.5);
        assertThat(agent.limits()).isEqualTo(Map.of("four-rests.max", 3L, "paid.max", 6000L));
        assertThat(Shop.read(folder).notices())
                .extracting(Shop::line)
                .containsExactly("INFO 客服名单.csv:0:0 encoding-detected GB18030 (GBK)");
    }

    @Test
    void withoutIdsTheNameIsTheId() {
        ShopMonth month = Shop.month(Shop.folder().with("agents.csv", "姓名,技能\n张三,late-duty\n"));
        assertThat(month.agents()).extracting(Agent::id).containsExactly("张三");
    }

    @Test
    void windowsMayDifferByWeekday() {
        MemoryFolder folder = Shop.folder().with("agents.csv", """
                id,skills,earliest,latest
                018,late-duty,Mon-Fri 10:00; 周六 12:00,
                019,,9：00,23:30
                020,,17:00,02:00
                """);
        List<Agent> agents = Shop.month(folder).agents();
        assertThat(agents.get(0).windows())
                .containsExactly(
                        new TimeWindow(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 600, 2880),
                        new TimeWindow(Set.of(DayOfWeek.SATURDAY), 720, 2880));
        assertThat(agents.get(1).windows()).containsExactly(new TimeWindow(EnumSet.allOf(DayOfWeek.class), 540, 1410));
        assertThat(agents.get(2).windows()).containsExactly(new TimeWindow(EnumSet.allOf(DayOfWeek.class), 1020, 1560));
    }

    @Test
    void requestsNameAgentsByIdOrNameAndDaysInManyWays() {
        ShopMonth month = Shop.month(Shop.folder().with("申请.csv", """
                姓名;日期;类型;班次;优先级
                张 三;11月3日~11月4日;年假;;
                019;2026/11/5、2026/11/7;休;;高
                王五;6日(周五);想上;白班;3
                王五;46333;不上晚班;;
                王五;11-8;上班;晚;
                李四;9;上班;;
                """));
        assertThat(month.requests())
                .containsExactly(
                        Request.leave("018", Shop.day(3)),
                        Request.leave("018", Shop.day(4)),
                        new Request("019", Shop.day(5), Request.Kind.OFF, null, 9),
                        new Request("019", Shop.day(7), Request.Kind.OFF, null, 9),
                        new Request("020", Shop.day(6), Request.Kind.SHIFT, "day", 3),
                        new Request("020", Shop.day(7), Request.Kind.NOT_SHIFT, "night", 1),
                        new Request("020", Shop.day(8), Request.Kind.SHIFT, "night", 1),
                        new Request("019", Shop.day(9), Request.Kind.ON, null, 1));
    }

    @Test
    void leaveAcrossTheBorderIsClipped() {
        FolderReading reading =
                Shop.read(Shop.folder().with("requests.csv", "id,from,to,kind\n018,2026-10-30,2026-11-02,leave\n"));
        assertThat(reading.findProblem().orElseThrow().month().requests())
                .containsExactly(Request.leave("018", Shop.day(1)), Request.leave("018", Shop.day(2)));
        assertThat(reading.notices())
                .extracting(Shop::line)
                .containsExactly("INFO requests.csv:2:2 clipped-to-period 2026-10-30");
    }

    @Test
    void historyAndPinsMayBeWideOrLong() {
        ShopMonth month = Shop.month(Shop.folder()
                .with("上月排班.csv", """
                工号,姓名,29,30,31,合计
                ,,四,五,六,
                018,张三,白,晚值,休,2
                019,李四,,,,
                """)
                .with("pins.csv", "id,date,shift,role\n018,11-2,night,late\n019,11-4,假,\n"));
        assertThat(month.history())
                .containsExactly(
                        new Assignment("018", LocalDate.of(2026, 10, 29), Duty.of("day")),
                        new Assignment("018", LocalDate.of(2026, 10, 30), Duty.of("night", "late")),
                        new Assignment("018", LocalDate.of(2026, 10, 31), Duty.OFF));
        assertThat(month.pins())
                .containsExactly(
                        new Assignment("018", Shop.day(2), Duty.of("night", "late")),
                        new Assignment("019", Shop.day(4), Duty.LEAVE));
        assertThat(month.requests()).containsExactly(Request.leave("019", Shop.day(4)));
    }

    @Test
    void widePinsPromiseNothingWhereTheyAreBlank() {
        ShopMonth month = Shop.month(Shop.folder().with("固定.csv", "姓名,1,2,3\n张三,,白,-\n"));
        assertThat(month.pins())
                .containsExactly(
                        new Assignment("018", Shop.day(2), Duty.of("day")),
                        new Assignment("018", Shop.day(3), Duty.OFF));
    }

    @Test
    void holidaysMayLieOutsideThePeriod() {
        ShopMonth month = Shop.month(
                Shop.folder().with("节假日.csv", "日期,类型,名称\n2026-10-01,法定,国庆节\n2026-10-10,补班,\n2026-10-05,调休,国庆节\n"));
        assertThat(month.holidays())
                .containsExactly(
                        new Holiday(LocalDate.of(2026, 10, 1), Holiday.Kind.STATUTORY, "国庆节"),
                        new Holiday(LocalDate.of(2026, 10, 10), Holiday.Kind.MAKEUP, ""),
                        new Holiday(LocalDate.of(2026, 10, 5), Holiday.Kind.SWAPPED, "国庆节"));
    }

    @Test
    void anotherMonthCanBeChosenAndDatesOutsideAreThenPassedOver() {
        MemoryFolder folder =
                Shop.folder().with("requests.csv", "id,date,kind\n018,2026-11-03,off\n018,2026-12-03,off\n");
        FolderReading reading = Shop.read(folder, 2026, 12);
        assertThat(reading.findProblem().orElseThrow().month().requests())
                .containsExactly(Request.off("018", LocalDate.of(2026, 12, 3)));
        assertThat(Shop.lines(reading.notices())).isEqualTo("""
                WARNING agents.csv:4:8 not-employed 2026-11-20
                WARNING requests.csv:2:2 date-outside-period 2026-11-03""");
    }

    @Test
    void everyProblemOfEveryFileIsListedInOrder() {
        String problems = Shop.problems(Shop.folder()
                .with("requests.csv", "id,date,kind\n999,2026-13-01,maybe\n018,11-40,leave\n")
                .with("demand.csv", "date,shift,needed\n11-1,morning,-1\n")
                .with("pins.csv", "id,date,shift\n018,11-2,夜\n"));
        assertThat(problems).isEqualTo("""
                ERROR demand.csv:2:2 unknown-shift morning
                ERROR demand.csv:2:3 number-out-of-range -1
                ERROR requests.csv:2:1 unknown-agent 999
                ERROR requests.csv:2:2 bad-date 2026-13-01
                ERROR requests.csv:2:3 unknown-kind maybe
                ERROR requests.csv:3:2 bad-date 11-40
                ERROR pins.csv:2:3 unknown-shift 夜""");
    }

    @Test
    void withoutUsableSettingsHeadersAreStillChecked() {
        assertThat(Shop.problems(new MemoryFolder().with("demand.csv", "date,shift\n11-1,day\n")))
                .isEqualTo("""
                ERROR paiban.yaml:0:0 file-missing
                ERROR agents.csv:0:0 file-missing
                ERROR demand.csv:1:0 missing-column""");
    }

    @Test
    void filesReadAreNamedWithTheirHash() {
        FolderReading reading = Shop.read(Shop.folder());
        assertThat(reading.inputs()).extracting(InputFile::name).containsExactly("agents.csv", "paiban.yaml");
        assertThat(reading.inputs()).allMatch(input -> input.sha256().matches("[0-9a-f]{64}"));
        assertThat(InputFile.of("x", new byte[0]).sha256()).startsWith("e3b0c44298fc1c14");
    }

    @Test
    void aFolderOnDiskIsRead(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("paiban.yaml"), Shop.SETTINGS);
        Files.writeString(folder.resolve("agents.csv"), Shop.AGENTS);
        Files.createDirectory(folder.resolve("out"));
        FolderReading reading = ShopFolder.read(folder, ReadOptions.DEFAULT);
        assertThat(reading.isRefused()).isFalse();
        assertThat(reading.findConfig()).isPresent();
    }
}
