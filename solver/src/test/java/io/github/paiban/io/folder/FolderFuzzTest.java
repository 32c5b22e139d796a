package io.github.paiban.io.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RosterProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Folders with something wrong somewhere: two small ones and the examples, over ten thousand times the latter. Each gives
 * a month or an error, never an exception, and soon.
 */
@Tag("fuzz")
final class FolderFuzzTest {
    private static final List<Mutation> MUTATIONS = List.of(Mutation.values());
    private static final int PER_RUN = 2_100;
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int USED_EACH = 200;
    private static final List<MemoryFolder> FOLDERS = folders();

    @ParameterizedTest(name = "seeds from {0}")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    @Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void mutatedFoldersGiveAMonthOrAnErrorAndNeverAnException(int run) {
        IntStream.range(run * PER_RUN, (run + 1) * PER_RUN).parallel().forEach(seed -> {
            long start = System.nanoTime();
            check(seed);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("seed %d", seed)
                    .isLessThan(LIMIT);
        });
    }

    private static void check(int seed) {
        try {
            FolderReading reading = Shop.read(mutated(seed));
            boolean errors = reading.notices().stream().anyMatch(notice -> notice.isError());
            assertThat(reading.isRefused()).isEqualTo(errors);
            reading.findProblem().ifPresent(problem -> use(problem, seed % USED_EACH == 0));
        } catch (RuntimeException unexpected) {
            throw new AssertionError("Seed " + seed + " throws.", unexpected);
        }
    }

    /** What every search begins with; the rules of the first agent now and then only, for they take their time. */
    private static void use(RosterProblem problem, boolean rules) {
        Frame frame = Frame.of(problem.month());
        if (rules) {
            problem.rules()
                    .rowRules()
                    .filter(rule -> rule.head().scope().includes(frame.agent(0)))
                    .forEach(rule -> assertThat(rule.automaton(frame, 0)).isNotNull());
        }
    }

    private static MemoryFolder mutated(int seed) {
        Random random = new Random(seed);
        MemoryFolder original = FOLDERS.get(random.nextInt(FOLDERS.size()));
        MemoryFolder folder = new MemoryFolder();
        original.files().forEach(folder::with);
        List<String> names = List.copyOf(original.files().keySet());
        int edits = Math.max(1, random.nextInt(5) - 1);
        for (int edit = 0; edit < edits; edit++) {
            String name = names.get(random.nextInt(names.size()));
            Mutation mutation = MUTATIONS.get(random.nextInt(MUTATIONS.size()));
            byte[] bytes = folder.files().getOrDefault(name, new byte[0]);
            folder.with(name, mutation.apply(bytes, random));
        }
        return folder;
    }

    private static List<MemoryFolder> folders() {
        List<MemoryFolder> folders = new ArrayList<>(List.of(full(), chinese()));
        Path examples = Path.of("..", "examples");
        try (Stream<Path> paths = Files.list(examples)) {
            paths.filter(path -> Files.exists(path.resolve("paiban.yaml")))
                    .sorted()
                    .forEach(path -> folders.add(load(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return folders;
    }

    private static MemoryFolder full() {
        return Shop.folder()
                .with("demand.csv", """
                        date,weekday,shift,from,to,needed,skill,under,over
                        ,all,day,,,1,,50,5
                        ,weekend,night,,,1,售前,,
                        2026-11-11,,night,,,2,,,
                        ,Mon-Fri,,17:00,23:30,1,,,
                        2026/11/11,,,19:00,21:00,2,售后,,
                        """)
                .with("requests.csv", """
                        id,from,to,kind,shift,priority
                        018,2026-11-03,2026-11-05,leave,,
                        019,11月7日,,off,,9
                        020,46337,,shift,night,3
                        """)
                .with("history.csv", "id,name,29,30,31\n018,张三,白,晚值,休\n020,王五,晚,晚,假\n")
                .with("pins.csv", "id,date,shift,role\n018,2026-11-01,night,late\n")
                .with("holidays.csv", "date,kind,name\n2026-10-01,statutory,国庆节\n");
    }

    private static MemoryFolder chinese() {
        Charset gbk = Charset.forName("GBK");
        return new MemoryFolder()
                .with("paiban.yaml", Shop.SETTINGS)
                .with(
                        "客服名单.csv",
                        "工号;姓名;组;技能;合同;月休;最早\n018;张　三;一组;late-duty、售前;100%;4;周一至周五 10:00；周六 9：00\n019;李四;;;0.5;;\n"
                                .getBytes(gbk))
                .with("需求.csv", "日期,时段,需求人数\n每天,09:00-17:30,1\n11月11日(周三),17:00~23:30,2\n".getBytes(gbk))
                .with("申请.csv", "姓名,日期,类型,优先级\n张三,11-3~11-5,年假,\n李四,\"11-7、11-8\",不上晚班,高\n".getBytes(gbk))
                .with("上月排班.csv", "2026年10月排班表,,,\n姓名,30,31,合计\n,五,六,\n张三,晚,白,2\n合计,1,1,2\n".getBytes(gbk))
                .with("节假日.csv", "日期,类型,名称\n2026/10/1,法定,国庆节\n".getBytes(gbk));
    }

    private static MemoryFolder load(Path path) {
        MemoryFolder folder = new MemoryFolder();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                folder.with(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return folder;
    }
}
