package io.github.paiban.io.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.model.Volume;
import io.github.paiban.staffing.Assessment;
import io.github.paiban.staffing.ModelChoice;
import io.github.paiban.staffing.MonthStaffing;
import io.github.paiban.staffing.ServiceTerms;
import io.github.paiban.staffing.StreamNeeds;
import io.github.paiban.staffing.Workload;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

final class VolumeFilesTest {
    private static final String SERVICE = Shop.SETTINGS + """
            service:
              platform: tmall
              reply: 20s
              rounds: 4
              messages-per-chat: 2
              queues:
                售后: {reply: 30s, target: 70/60s}
              shops:
                专卖店: {platform: jd}
            """;

    @Test
    void aDateStandsInForItsOwnHoursOfTheUsualDay() {
        Workload work = work("""
                date,from,to,contacts
                all,9:00,11:00,40
                2026-11-11,10:00,11:00,70.5
                """);

        assertThat(on(work, 10)).containsExactly("09:00-11:00 40.0");
        assertThat(on(work, 11)).containsExactly("09:00-10:00 20.0", "10:00-11:00 70.5");
    }

    @Test
    void timestampsLastUntilTheNext() {
        Workload work = work("timestamp,chats\n"
                + days(day -> String.format(Locale.ROOT, "2026-11-%02d 09:00,3%n2026/11/%d 9:15:00,5%n", day, day)));

        assertThat(on(work, 2)).containsExactly("09:00-09:15 3.0", "09:15-09:30 5.0");
    }

    @Test
    void excelSerialsAreTimestamps() {
        Workload work = work("日期,咨询量\n" + days(day -> (46326 + day) + ".375,7\n"));

        assertThat(on(work, 1)).containsExactly("09:00-09:30 7.0");
    }

    @Test
    void chineseHeadingsInGbkAreRead() {
        byte[] table = "日期,时段,店铺,队列,咨询量\n每天,9:00-10:00,专卖店,售前,12\n".getBytes(Charset.forName("GBK"));
        FolderReading reading =
                Shop.read(Shop.folder().with("paiban.yaml", SERVICE).with("接待量.csv", table));

        Volume first = reading.findWorkload().orElseThrow().volumes().getFirst();
        assertThat(first)
                .isEqualTo(
                        new Volume(LocalDate.of(2026, 11, 1), 540, 600, 12, new Requirement.Group(null, "售前", "专卖店")));
    }

    @Test
    void theBandsOfAForecastAreRead() {
        Workload work = work("date,time,contacts,p05,p50,p95\nall,9:00-10:00,50,30,49.5,75\nmon,9:00-10:00,50,,,\n");
        List<Volume> volumes = work.volumes();

        assertThat(volumes.getFirst().band()).isEqualTo(new Volume.Band(30, 75));
        assertThat(volumes.get(1).band()).isNull();
    }

    @Test
    void aBandUpsideDownIsRefusedAtItsPlace() {
        FolderReading reading = Shop.read(Shop.folder()
                .with("paiban.yaml", SERVICE)
                .with("volume.csv", "date,time,contacts,p05,p95\nall,9:00-10:00,50,30,29\nmon,9:00-10:00,50,x,29\n"));

        assertThat(reading.notices())
                .filteredOn(notice -> notice.place().file().equals("volume.csv") && notice.isError())
                .extracting(notice -> notice.place().line() + " " + notice.code() + " " + notice.value())
                .containsExactly("2 number-out-of-range 29", "3 bad-number x");
    }

    @Test
    void messagesAreDividedByThoseOfAChat() {
        assertThat(on(work("date,time,messages\nall,9:00-10:00,50\n"), 1)).containsExactly("09:00-10:00 25.0");
    }

    @Test
    void shopsComeBeforeQueuesAndBothBeforeTheRest() {
        Workload work = work("date,time,contacts\nall,9:00-10:00,50\n");

        ServiceTerms general = work.plan().terms(Requirement.Group.ALL);
        ServiceTerms queue = work.plan().terms(new Requirement.Group(null, "售后", null));
        ServiceTerms shop = work.plan().terms(new Requirement.Group(null, "售前", "专卖店"));
        ServiceTerms both = work.plan().terms(new Requirement.Group(null, "售后", "专卖店"));

        assertThat(general.assessment().replies()).isEqualTo(Assessment.Replies.ALL);
        assertThat(general.effort().laterReply()).isEqualTo(20);
        assertThat(queue.target().within()).isEqualTo(60);
        assertThat(queue.effort().rounds()).isEqualTo(4);
        assertThat(shop.penalty()).isNotNull();
        assertThat(shop.assessment().replies()).isEqualTo(Assessment.Replies.FIRST);
        assertThat(both.target().share()).isCloseTo(0.85, within(1e-9));
        assertThat(both.effort().laterReply()).isEqualTo(30);
    }

    @Test
    void effortFollowsFromTypingWhereItIsNotWritten() {
        String typing = Shop.SETTINGS + "service: {typing: 60, characters: 30, reading: 4s, first-reply: 8s}\n";
        Workload work = Shop.read(Shop.folder()
                        .with("paiban.yaml", typing)
                        .with("volume.csv", "date,time,contacts\nall,9:00-10:00,50\n"))
                .findWorkload()
                .orElseThrow();

        assertThat(work.plan().general().effort().laterReply()).isEqualTo(34);
        assertThat(work.plan().general().effort().firstReply()).isEqualTo(8);
    }

    @Test
    void badVolumesAreRefusedWithTheirPlace() {
        FolderReading reading =
                Shop.read(Shop.folder().with("paiban.yaml", SERVICE).with("volume.csv", """
                        timestamp,contacts,shop
                        2026-11-01 09:00,-1,
                        2026-11-01 09:00,x,
                        2026-11-01 25:00,3,
                        2026-11-02 09:00,3,
                        2026-11-02 09:00,4,
                        2026-11-02 09:30,,
                        2026-11-02 10:00,1,nowhere
                        """));

        assertThat(reading.findProblem()).isEmpty();
        assertThat(Shop.lines(reading.notices()))
                .contains(
                        "ERROR volume.csv:2:2 number-out-of-range -1",
                        "ERROR volume.csv:3:2 bad-number x",
                        "ERROR volume.csv:4:1 bad-time 2026-11-01 25:00",
                        "ERROR volume.csv:6:1 duplicate-row 09:00-09:30",
                        "ERROR volume.csv:7:2 missing-value",
                        "ERROR volume.csv:8:3 unknown-shop nowhere");
    }

    @Test
    void withoutADemandTheVolumesMakeCurvesAndARuleThatCountsThem() {
        FolderReading reading = Shop.read(volumes());

        ShopMonth month = reading.findProblem().orElseThrow().month();
        assertThat(month.curves()).hasSize(30 * 4);
        assertThat(reading.findProblem().orElseThrow().rules().rules())
                .extracting(rule -> rule.kind())
                .contains("service");
    }

    @Test
    void aDemandOfItsOwnComesFirstUnlessTheVolumesAreAskedFor() {
        MemoryFolder folder = volumes().with("demand.csv", "date,shift,needed\nall,day,2\n");

        assertThat(Shop.month(folder).curves()).isEmpty();
        ReadOptions asked = ReadOptions.DEFAULT.withDemand(DemandSource.VOLUMES);
        ShopMonth month =
                ShopFolder.read(folder, asked).findProblem().orElseThrow().month();
        assertThat(month.curves()).isNotEmpty();
        assertThat(month.requirements()).isEmpty();
    }

    @Test
    void theDemandThatIsWrittenIsReadAgain() {
        FolderReading reading = Shop.read(volumes());
        List<StreamNeeds> needs = new MonthStaffing(
                        reading.findConfig().orElseThrow().period(),
                        reading.findConfig().orElseThrow().shifts(),
                        reading.findWorkload().orElseThrow(),
                        ModelChoice.CHAT)
                .needs();
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            ShopMonth month = Shop.month(volumes().with("demand.csv", DemandFile.bytes(needs, language)));

            int minutes = month.requirements().stream()
                    .mapToInt(each -> each.need() * (each.toMinute() - each.fromMinute()))
                    .sum();
            assertThat(minutes)
                    .isEqualTo(needs.getFirst().intervals().stream()
                            .mapToInt(each -> each.people() * each.minutes())
                            .sum());
        }
    }

    private static MemoryFolder volumes() {
        return Shop.folder()
                .with("paiban.yaml", SERVICE)
                .with("volume.csv", "date,time,contacts,queue\nall,10:00-12:00,24,售前\n");
    }

    private static Workload work(String table) {
        FolderReading reading =
                Shop.read(Shop.folder().with("paiban.yaml", SERVICE).with("volume.csv", table));
        assertThat(reading.findProblem()).as(reading.notices().toString()).isPresent();
        return reading.findWorkload().orElseThrow();
    }

    private static List<String> on(Workload work, int day) {
        return work.volumes().stream()
                .filter(each -> each.date().getDayOfMonth() == day)
                .map(each -> String.format(
                        Locale.ROOT,
                        "%02d:%02d-%02d:%02d %.1f",
                        each.fromMinute() / 60,
                        each.fromMinute() % 60,
                        each.toMinute() / 60,
                        each.toMinute() % 60,
                        each.contacts()))
                .toList();
    }

    private static String days(IntFunction<String> line) {
        StringBuilder text = new StringBuilder();
        for (int day = 1; day <= 30; day++) {
            text.append(line.apply(day));
        }
        return text.toString();
    }
}
