package io.github.paiban.io.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.Requirement.Group;
import io.github.paiban.model.ShopMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DemandTableTest {
    @Test
    void aDatedLineBeatsAWeekdayAndThatBeatsAllDays() {
        ShopMonth month = Shop.month(Shop.folder().with("demand.csv", """
                日期,班次,需求人数
                每天,晚班,1
                周末,晚,2
                周日,night,0
                2026-11-11,晚班,3
                """));
        assertThat(need(month, 2)).containsExactly(1);
        assertThat(need(month, 7)).containsExactly(2);
        assertThat(need(month, 8)).containsExactly(0);
        assertThat(need(month, 11)).containsExactly(3);
        assertThat(month.requirements()).hasSize(30);
    }

    @Test
    void aDatedHourStandsInForThatHourOfTheUsualDayOnly() {
        ShopMonth month = Shop.month(Shop.folder().with("需求.csv", """
                day,time,needed,skill,shop,under,over
                weekday,17:00-23:00,2,售前,专卖店,50,5
                2026-11-11,19:00-21:00,3,售前,专卖店,,
                """));
        Group group = new Group("售前", null, "专卖店");
        List<Requirement> eleventh = month.requirements().stream()
                .filter(need -> need.date().equals(Shop.day(11)))
                .toList();
        assertThat(eleventh)
                .containsExactly(
                        new Requirement(Shop.day(11), null, 1140, 1260, 3, group, null, null),
                        new Requirement(Shop.day(11), null, 1020, 1140, 2, group, 50L, 5L),
                        new Requirement(Shop.day(11), null, 1260, 1380, 2, group, 50L, 5L));
        assertThat(month.requirements()).hasSize(21 + 2);
    }

    @Test
    void linesOfOtherGroupsDoNotStandInForEachOther() {
        ShopMonth month = Shop.month(Shop.folder().with("demand.csv", """
                date,from,to,needed,queue
                all,17:00,23:00,2,
                2026-11-11,17:00,23:00,1,售前
                """));
        assertThat(month.requirements()).hasSize(31);
    }

    private static List<Integer> need(ShopMonth month, int day) {
        return month.requirements().stream()
                .filter(need -> need.date().equals(Shop.day(day)))
                .map(Requirement::need)
                .toList();
    }
}
