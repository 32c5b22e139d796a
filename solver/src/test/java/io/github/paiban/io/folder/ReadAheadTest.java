package io.github.paiban.io.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.staffing.Workload;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What several threads read of a folder is what one reads, and is told in the same order. */
final class ReadAheadTest {
    private static final ReadOptions TWO = ReadOptions.DEFAULT.ahead(true);

    private static final String SERVICE = Shop.SETTINGS + """
            service:
              platform: tmall
              reply: 20s
              queues:
                售后: {reply: 30s, target: 70/60s}
            """;

    private static MemoryFolder folder() {
        return Shop.folder()
                .with("paiban.yaml", SERVICE)
                .with("volume.csv", """
                        date,from,to,contacts,queue
                        all,10:00,12:00,24,售前
                        2026-11-01,9:00,11:00,40.5,售后
                        """)
                .with("tickets.csv", """
                        date,from,to,tickets,effort,due
                        all,09:00,21:00,25,6m,2h
                        2026-11-02,09:00,12:00,7,10m,24h
                        """)
                .with("demand.csv", """
                        date,shift,from,to,needed,skill
                        2026-11-01,day,,,1,
                        all,night,,,1,售前
                        2026/11/11,,19:00,21:00,2,售后
                        """)
                .with("requests.csv", "id,from,to,kind\n018,2026-11-03,2026-11-05,leave\n019,11月7日,,off\n")
                .with("history.csv", "id,name,29,30,31\n018,张三,白,晚,休\n020,王五,晚,晚,假\n")
                .with("pins.csv", "id,date,shift,role\n018,2026-11-01,night,late\n")
                .with("holidays.csv", "date,kind,name\n2026-10-01,statutory,国庆节\n");
    }

    private static MemoryFolder mutated(int seed) {
        Random random = new Random(seed);
        MemoryFolder folder = folder();
        List<String> names = List.copyOf(folder.files().keySet());
        List<Mutation> mutations = List.of(Mutation.values());
        for (int edit = 0; edit < 3; edit++) {
            String name = names.get(random.nextInt(names.size()));
            byte[] bytes = folder.files().getOrDefault(name, new byte[0]);
            folder.with(name, mutations.get(random.nextInt(mutations.size())).apply(bytes, random));
        }
        return folder;
    }

    @Test
    void threeHundredFoldersWithMistakesAreReadTheSameByTwoThreads() {
        assertThat(Shop.problems(folder())).doesNotContain("ERROR");
        Workload sound = Shop.read(folder()).findWorkload().orElseThrow();
        assertThat(sound.volumes()).isNotEmpty();
        assertThat(sound.tickets()).isNotEmpty();
        int refused = 0;
        for (int seed = 0; seed < 300; seed++) {
            MemoryFolder folder = mutated(seed);
            FolderReading one = ShopFolder.read(folder, ReadOptions.DEFAULT);
            FolderReading two = ShopFolder.read(folder, TWO);

            assertThat(two.notices()).as("seed %d", seed).isEqualTo(one.notices());
            assertThat(two.inputs()).as("seed %d", seed).isEqualTo(one.inputs());
            assertThat(two.findProblem()).as("seed %d", seed).isEqualTo(one.findProblem());
            assertThat(two.findWorkload()).as("seed %d", seed).isEqualTo(one.findWorkload());
            refused += one.isRefused() ? 1 : 0;
        }
        assertThat(refused).isBetween(50, 299);
    }
}
