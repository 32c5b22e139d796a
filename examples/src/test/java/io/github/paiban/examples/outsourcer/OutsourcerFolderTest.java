package io.github.paiban.examples.outsourcer;

import static io.github.paiban.examples.outsourcer.Shop.AFTERSALE;
import static io.github.paiban.examples.outsourcer.Shop.PRESALE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Agent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutsourcerFolderTest {
    private static final Path FOLDER = Path.of("outsourcer");
    private static final List<String> QUEUES = List.of(PRESALE, AFTERSALE);

    private final List<Agent> agents = Staff.all();
    private final Capacity capacity = new Capacity(agents, Ask.all(agents));

    @Test
    void theTablesOfTheFolderAreThoseMadeHere() throws IOException {
        for (Map.Entry<String, GbkTable> table : new OutsourcerFolder().tables().entrySet()) {
            assertThat(FOLDER.resolve(table.getKey()))
                    .as("made anew by running OutsourcerFolder")
                    .hasBinaryContent(table.getValue().bytes());
        }
    }

    @Test
    void thereAreOneHundredAndTwentyAgentsOfNineShops() {
        assertThat(agents).hasSize(120);
        assertThat(agents).extracting(Agent::name).doesNotHaveDuplicates();
        assertThat(agents.stream().flatMap(agent -> agent.shops().stream()).distinct())
                .hasSize(9);
    }

    @Test
    void everyQueueHasPeopleToSpare() {
        for (Shop shop : Shop.ALL) {
            for (String queue : QUEUES) {
                assertThat(Demand.of(capacity.days(shop, queue)).total())
                        .as(shop.name() + " " + queue)
                        .isLessThanOrEqualTo((int) (capacity.days(shop, queue) * (1 - Demand.SLACK)));
            }
        }
    }

    @Test
    void allTogetherFiveToEightInAHundredAreToSpare() {
        int days = 0;
        int needed = 0;
        for (Shop shop : Shop.ALL) {
            for (String queue : QUEUES) {
                days += capacity.days(shop, queue);
                needed += Demand.of(capacity.days(shop, queue)).total();
            }
        }
        assertThat(1 - (double) needed / days).isBetween(0.05, 0.08);
    }
}
