package io.github.paiban.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Grid, filters, cards and keys of the page in a real browser. */
final class RosterPageBrowserTest extends BrowserCases {
    @Test
    void theGridShowsEveryCellOfTheCsv() throws IOException {
        open(shop.view());

        JsonNode shown = browser.run("return [...document.querySelectorAll('#grid tbody tr')].map("
                + "r => [...r.cells].slice(1, 29).map(c => c.textContent))");

        List<List<String>> cells = new ArrayList<>();
        shown.forEach(row -> cells.add(texts(row)));
        assertThat(cells).isEqualTo(shop.cells());
    }

    @Test
    void aTeamASkillAShiftANameEachLeaveTheRowsThatFit() throws IOException {
        open(shop.view());
        assertThat(shown()).containsExactly("张三", "李四", "王五", "赵六", "钱七");

        choose("f-team", "A组");
        assertThat(shown()).containsExactly("张三", "李四");
        choose("f-skill", "资深");
        assertThat(shown()).containsExactly("张三");
        choose("f-team", "全部");
        assertThat(shown()).containsExactly("张三", "钱七");
        choose("f-skill", "全部");
        choose("f-shift", "晚班");
        assertThat(shown()).containsExactly("王五", "赵六", "钱七");
        assertThat(browser.run("return [...document.querySelectorAll('#grid tbody tr')].slice(3)[0]"
                                + ".querySelectorAll('td:not(.dim):not(.sum)').length")
                        .asInt())
                .isEqualTo(
                        (int) shop.cells().get(3).stream().filter("晚"::equals).count());
        type("f-name", "005");
        assertThat(shown()).containsExactly("钱七");
        type("f-name", "没有这个人");
        assertThat(shown()).isEmpty();
        assertThat(text("#nobody")).contains("没有符合条件");
        browser.click(".filters [type=reset]");
        assertThat(shown()).hasSize(5);
        assertThat(text("#f-count")).isEqualTo("5 / 5 人");
    }

    @Test
    void theFilterOfRemarksLeavesThoseWithBreachesAndRefusedWishes() throws IOException {
        open(shop.view());
        browser.click("#f-marked");

        assertThat(shown()).contains("李四", "赵六");
        assertThat(shown().size())
                .isEqualTo(browser.run("return [...document.querySelectorAll('#grid tbody tr')]"
                                + ".filter(r => r.querySelector('.m1,.m2,.wn')).length")
                        .asInt());
    }

    @Test
    void thePlantedGapIsToBeSeen() throws IOException {
        open(shop.view());

        assertThat(text("#short .lacks")).contains("2月3日周二", "白班", "缺1人");
        assertThat(text("#days .lacktext[data-day='2']")).isEqualTo("\u22128.5");
        assertThat(isSeen("#days .lacktext[data-day='2']")).isTrue();
        assertThat(text("#grid tfoot tr:first-child td:nth-child(4)")).isEqualTo("1/2");
        assertThat(isSeen(".strip li.lack[data-day='2']")).isTrue();
        JsonNode drawn = browser.run("const p = document.querySelector('#lacks'), s = p.ownerSVGElement;"
                + "const hit = day => { const q = s.createSVGPoint(); q.x = 44 + 30 * day + 15;"
                + "for (q.y = 0; q.y < 220; q.y++) if (p.isPointInFill(q)) return true; return false; };"
                + "return [hit(1), hit(2), hit(3)]");
        assertThat(drawn).hasToString("[false,true,false]");
    }

    @Test
    void pointingAtACellTellsTimeHoursWishAndBreach() throws IOException {
        open(shop.view());

        browser.hover("#grid tbody tr:nth-child(2) td:nth-child(7)");
        assertThat(card()).contains("李四", "2月6日周五", "白班", "09:00–17:30", "7.5小时", "想要休息：未满足");
        browser.hover("#grid tbody tr:nth-child(4) td:nth-child(10)");
        assertThat(card()).contains("赵六", "2月9日周一", "必须", "不允许这样接班");
        browser.hover("#grid tbody tr:nth-child(1) td:nth-child(3)");
        assertThat(card()).contains("张三", "已约定");
        browser.hover("#grid tbody tr:nth-child(1) td:nth-child(18)");
        assertThat(card()).contains("春节");
        browser.hover("#grid thead th:nth-child(4)");
        assertThat(card()).contains("2月3日周二", "白班", "1 / 2", "缺 1");
        browser.hover("h1");
        assertThat(card()).isEmpty();
    }

    @Test
    void theKeyboardReachesEveryCellAndExplainsIt() throws IOException {
        open(shop.view());
        browser.run("document.querySelector('#f-shift').focus()");

        tabTo("#grid");
        assertThat(card()).contains("张三", "2月1日周日");
        browser.press(Chromium.DOWN, Chromium.RIGHT);
        assertThat(card()).contains("李四", "2月2日周一");
        browser.press(Chromium.END);
        assertThat(card()).contains("李四", "2月28日周六");
        browser.press(Chromium.UP, Chromium.UP);
        assertThat(card()).contains("2月28日周六", "白班");
        browser.press(Chromium.ESCAPE);
        assertThat(card()).isEmpty();
        browser.press(Chromium.DOWN, Chromium.HOME, Chromium.LEFT);
        assertThat(card()).contains("张三");
        assertThat(browser.run("return document.querySelectorAll('#grid [tabindex=\"0\"]').length")
                        .asInt())
                .isOne();
    }

    @Test
    void theKeyboardReadsTheCharts() throws IOException {
        open(shop.view());
        browser.run("document.querySelector('#days').focus()");
        browser.press(Chromium.RIGHT, Chromium.RIGHT, Chromium.RIGHT);
        assertThat(card()).contains("2月3日周二", "1 / 2");

        browser.run("document.querySelector('#heat').focus()");
        browser.press(Chromium.RIGHT, Chromium.RIGHT, Chromium.RIGHT);
        for (int slot = 0; slot < 20; slot++) {
            browser.press(Chromium.DOWN);
        }
        assertThat(card()).contains("2月3日周二", "10:00–10:30", "在岗1", "需要2", "缺1");
    }

    @Test
    void aFindingLeadsToItsCell() throws IOException {
        open(shop.view());
        choose("f-team", "A组");

        browser.click("#b0 .go");

        assertThat(shown()).hasSize(5);
        assertThat(card()).contains("赵六", "不允许这样接班");
    }

    @Test
    void aShortDayLeadsToItsColumn() throws IOException {
        open(shop.view());
        browser.run("document.querySelector('.strip [data-day=\"2\"] button').focus()");
        browser.press(Chromium.ENTER);

        assertThat(card()).contains("2月3日周二", "1 / 2", "缺 1");
    }
}
