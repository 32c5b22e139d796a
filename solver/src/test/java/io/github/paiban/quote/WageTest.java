package io.github.paiban.quote;

import static io.github.paiban.quote.Quotes.basis;
import static io.github.paiban.quote.Quotes.cost;
import static io.github.paiban.quote.Quotes.num;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every wage rule worked out by hand. */
final class WageTest {
    private static final Offer ANY = Offer.of("any", PriceModel.PER_SEAT, num("1"));

    private static BigDecimal line(String key, Basis basis, CostTerms cost) {
        return Quotes.quote(basis, cost, ANY).worked().value(key);
    }

    @Test
    void anHourOfAMonthlyWageIsOneOf174() {
        // 4,350 ÷ (21.75 × 8) = 4,350 ÷ 174 = 25
        assertThat(line("cost.hour", basis("agents", "1"), cost("wage", "4350")))
                .isEqualByComparingTo("25");
        // 4,500 ÷ 174 = 25.8620…, not rounded before it is multiplied
        assertThat(line("cost.hour", basis("agents", "1"), cost("wage", "4500")).setScale(4, RoundingMode.HALF_UP))
                .isEqualByComparingTo("25.8621");
    }

    @ParameterizedTest
    @CsvSource({
        // 10 agents × 4 h × 25 × 150 % = 1,500; × 200 % = 2,000; × 300 % = 3,000
        "overtime-150, 1500.00",
        "overtime-200, 2000.00",
        "overtime-300, 3000.00"
    })
    void overtimeIsPaidAtItsMultiple(String driver, BigDecimal expected) {
        assertThat(line("cost." + driver, basis("agents", "10", driver, "4"), cost("wage", "4350")))
                .isEqualByComparingTo(expected);
    }

    @Test
    void hoursPaidByTheHourAreThoseNotPaidAsOvertime() {
        // 10 × (180 − 6 − 8 − 8) = 1,580 h × 20 = 31,600; overtime 10 × 6 × 20 × 1.5 = 1,800, 10 × 8 × 20 × 2 = 3,200,
        // 10 × 8 × 20 × 3 = 4,800; together 41,400
        Basis month =
                basis("agents", "10", "hours", "180", "overtime-150", "6", "overtime-200", "8", "overtime-300", "8");
        CostTerms terms = cost("hourly-wage", "20");
        assertThat(line("cost.hourly-wage", month, terms)).isEqualByComparingTo("31600.00");
        assertThat(line("cost.wages", month, terms)).isEqualByComparingTo("41400.00");
    }

    @Test
    void commissionsGoByInquiriesOrdersAndSales() {
        // 10,000 × 0.1 = 1,000; 10,000 × 30 % = 3,000 orders × 0.5 = 1,500; 3,000 × 120 = 360,000 × 0.5 % = 1,800
        Basis month = basis("inquiries", "10000", "conversion", "0.3", "basket", "120", "agents", "5");
        CostTerms terms =
                cost("commission-per-inquiry", "0.1", "commission-per-order", "0.5", "commission-on-sales", "0.005");
        assertThat(line("cost.commission-per-inquiry", month, terms)).isEqualByComparingTo("1000.00");
        assertThat(line("cost.commission-per-order", month, terms)).isEqualByComparingTo("1500.00");
        assertThat(line("cost.commission-on-sales", month, terms)).isEqualByComparingTo("1800.00");
    }

    @Test
    void nightHoursHaveASupplement() {
        // 10 × 174 h = 1,740 h, 20 % at night = 348 h × 3 = 1,044
        assertThat(line(
                        "cost.night-supplement",
                        basis("agents", "10", "hours", "174", "night-hours", "0.2"),
                        cost("night-supplement", "3")))
                .isEqualByComparingTo("1044.00");
    }

    @Test
    void socialInsuranceIsTakenOfItsBaseOrOfTheWages() {
        // 10 × 4,800 × 27 % = 12,960; without a base 10 × 5,000 × 27 % = 13,500
        assertThat(line(
                        "cost.social-insurance",
                        basis("agents", "10"),
                        cost("wage", "5000", "social-insurance", "0.27", "social-base", "4800")))
                .isEqualByComparingTo("12960.00");
        assertThat(line(
                        "cost.social-insurance",
                        basis("agents", "10"),
                        cost("wage", "5000", "social-insurance", "0.27")))
                .isEqualByComparingTo("13500.00");
    }

    @Test
    void whoLeavesIsReplaced() {
        // 30 × 8 % = 2.4 new agents a month × 800 = 1,920 and × 1,500 = 3,600
        CostTerms terms = cost("attrition", "0.08", "recruiting", "800", "training", "1500");
        assertThat(line("cost.recruiting", basis("agents", "30"), terms)).isEqualByComparingTo("1920.00");
        assertThat(line("cost.training", basis("agents", "30"), terms)).isEqualByComparingTo("3600.00");
    }

    @Test
    void managementIsAShareOfAllTheRest() {
        // wages 10 × 5,000 = 50,000; seats 10 × 600 = 6,000; other 10 × 100 = 1,000; 57,000 × 12 % = 6,840; 63,840
        CostTerms terms = cost("wage", "5000", "seat", "600", "other", "100", "management", "0.12");
        assertThat(line("cost.management", basis("agents", "10"), terms)).isEqualByComparingTo("6840.00");
        assertThat(line("cost.total", basis("agents", "10"), terms)).isEqualByComparingTo("63840.00");
    }

    @ParameterizedTest
    @CsvSource({
        // 10 agents manage 26,000; 26,100 are 100 over, each 174 h ÷ 2,600 = 0.0669 h: 6.69 h × 25 × 1.5 = 250.875
        "25999, 0.00",
        "26000, 0.00",
        "26100, 250.88"
    })
    void whatIsBeyondTheTeamIsOvertime(String inquiries, BigDecimal expected) {
        assertThat(line(
                        "cost.beyond",
                        basis("inquiries", inquiries, "agents", "10", "hours", "174"),
                        cost("wage", "4350", "capacity", "2600")))
                .isEqualByComparingTo(expected);
    }
}
