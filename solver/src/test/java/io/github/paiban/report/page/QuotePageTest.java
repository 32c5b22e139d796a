package io.github.paiban.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.notice.Texts;
import io.github.paiban.quote.Quote;
import io.github.paiban.quote.Quoted;
import io.github.paiban.quote.SampleQuotes;
import io.github.paiban.quote.arithmetic.Line;
import io.github.paiban.quote.arithmetic.Measure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class QuotePageTest {
    private static final Pattern ROW = Pattern.compile("<tr[^>]*>.*?</tr>");
    private static final Pattern AMOUNT = Pattern.compile("class=\"n\">(-?[\\d,.]+)</td>");

    private static String page(Locale language, Map<String, Double> shops) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QuotePage.write(SampleQuotes.full(), "2026-09", shops, Texts.in(language), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void itSaysWhatTheClientPays() throws IOException {
        String page = page(Locale.ENGLISH, Map.of());
        for (Quoted each : SampleQuotes.full().offers()) {
            assertThat(page).contains(Measure.MONEY.show(each.revenue(), 2));
        }
        assertThat(page).contains("&lt;客户&gt;", "甲方", "2026-12-31", "Tax 6%");
    }

    @Test
    void itHoldsNothingOfOurCostAndMargin() throws IOException {
        Quote quote = SampleQuotes.full();
        String page = page(Locale.ENGLISH, Map.of()) + page(Locale.CHINESE, Map.of());
        for (Line line : quote.worked().arithmetic().lines()) {
            boolean isOurs = line.key().startsWith("cost.") || line.key().endsWith(".profit");
            if (isOurs && quote.worked().value(line.key()).abs().compareTo(BigDecimal.valueOf(100)) > 0) {
                assertThat(page).as(line.key()).doesNotContain(quote.worked().shown(line));
            }
        }
        assertThat(page.toLowerCase(Locale.ROOT)).doesNotContain("profit", "cost", "利润", "成本", "工资");
        quote.offers().forEach(each -> assertThat(page).doesNotContain(">" + Measure.SHARE.show(each.margin(), 2)));
    }

    @Test
    void itsRowsAddUpToItsTotals() throws IOException {
        String page = page(Locale.ENGLISH, Map.of());
        int offers = 0;
        for (String section : page.split("<section>", -1)) {
            int foot = section.indexOf("<tfoot>");
            if (foot >= 0) {
                BigDecimal items = sum(section.substring(0, foot));
                assertThat(amount(section.substring(foot))).isEqualByComparingTo(items);
                offers++;
            }
        }
        assertThat(offers).isEqualTo(6);
    }

    private static BigDecimal sum(String rows) {
        return ROW.matcher(rows).results().map(row -> amount(row.group())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(String row) {
        Matcher found = AMOUNT.matcher(row);
        return found.find() ? new BigDecimal(found.group(1).replace(",", "")) : BigDecimal.ZERO;
    }

    @Test
    void shopsShareThePriceToTheCent() throws IOException {
        Map<String, Double> shops = new LinkedHashMap<>();
        shops.put("甲店", 1.0);
        shops.put("乙店", 1.0);
        shops.put("丙店", 1.0);
        String page = page(Locale.CHINESE, shops);
        String first = page.substring(page.indexOf("按店铺分摊"), page.indexOf("</section>"));
        assertThat(sum(first))
                .isEqualByComparingTo(SampleQuotes.full().offers().getFirst().revenue());
    }

    @Test
    void itAsksNothingOfAnyNetworkAndRunsNoScript() throws IOException {
        assertThat(page(Locale.CHINESE, Map.of()))
                .contains("default-src 'none'".replace("'", "&#39;"), "lang=\"zh-CN\"")
                .doesNotContain("<script", "http://", "https://", "src=");
    }
}
