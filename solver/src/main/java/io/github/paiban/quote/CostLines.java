package io.github.paiban.quote;

import io.github.paiban.quote.arithmetic.Line;
import io.github.paiban.quote.arithmetic.Measure;
import io.github.paiban.quote.arithmetic.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the team costs, line by line.
 *
 * <p>An hour of a monthly wage is the wage by 21.75 days of 8 hours (notice 人社部发〔2025〕2号, section 2); overtime is paid at 150,
 * 200 and 300 % of it (Labour Law, article 44). Hours paid by the hour are those not paid as overtime.
 */
final class CostLines {
    static final String TOTAL = "cost.total";
    static final String HOUR = "cost.hour";
    private static final BigDecimal PAID_DAYS = new BigDecimal("21.75");
    private static final long DAY_HOURS = 8;
    private static final Map<Driver, BigDecimal> OVERTIME = Map.of(
            Driver.OVERTIME_150, new BigDecimal("1.5"),
            Driver.OVERTIME_200, new BigDecimal("2"),
            Driver.OVERTIME_300, new BigDecimal("3"));

    private final CostTerms terms;
    private final Basis basis;
    private final int decimals;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> wages = new ArrayList<>();
    private final List<String> direct = new ArrayList<>();

    private CostLines(CostTerms terms, Basis basis, int decimals) {
        this.terms = terms;
        this.basis = basis;
        this.decimals = decimals;
    }

    static List<Line> of(CostTerms terms, Basis basis, int decimals) {
        CostLines cost = new CostLines(terms, basis, decimals);
        cost.addWages();
        cost.addAroundWages();
        cost.addTotal();
        return cost.lines;
    }

    private void addWages() {
        addHour();
        Term agents = figure(Driver.AGENTS);
        addWage(CostItem.WAGE, Term.product(agents, rate(CostItem.WAGE)));
        addWage(CostItem.HOURLY_WAGE, Term.product(ordinaryHours(), rate(CostItem.HOURLY_WAGE)));
        addWage(
                CostItem.COMMISSION_PER_INQUIRY,
                Term.product(figure(Driver.INQUIRIES), rate(CostItem.COMMISSION_PER_INQUIRY)));
        addWage(
                CostItem.COMMISSION_PER_ORDER,
                Term.product(Term.of(InputLines.ORDERS), rate(CostItem.COMMISSION_PER_ORDER)));
        addWage(
                CostItem.COMMISSION_ON_SALES,
                Term.product(Term.of(InputLines.SALES), rate(CostItem.COMMISSION_ON_SALES)));
        addWage(
                CostItem.NIGHT_SUPPLEMENT,
                Term.product(Term.of(InputLines.TEAM_NIGHT_HOURS), rate(CostItem.NIGHT_SUPPLEMENT)));
        for (Driver driver : List.of(Driver.OVERTIME_150, Driver.OVERTIME_200, Driver.OVERTIME_300)) {
            addOvertime(driver);
        }
        addBeyondCapacity();
        money("cost.wages", Term.sum(wages));
    }

    /** What an hour is worth where overtime is paid. */
    private void addHour() {
        boolean byHour = terms.has(CostItem.HOURLY_WAGE);
        Term month = Term.product(Term.of(PAID_DAYS), Term.of(DAY_HOURS));
        Term hour = byHour ? rate(CostItem.HOURLY_WAGE) : new Term.Quotient(rate(CostItem.WAGE), month);
        lines.add(Line.exact(HOUR, InputLines.label(HOUR), hour, Measure.PRICE));
    }

    private Term ordinaryHours() {
        Term overtime = new Term.Sum(
                List.of(figure(Driver.OVERTIME_150), figure(Driver.OVERTIME_200), figure(Driver.OVERTIME_300)));
        return new Term.Difference(Term.of(InputLines.TEAM_HOURS), Term.product(figure(Driver.AGENTS), overtime))
                .atLeastZero();
    }

    private void addOvertime(Driver driver) {
        BigDecimal multiple = OVERTIME.get(driver);
        if (multiple != null && basis.value(driver).signum() > 0) {
            Term hours = Term.product(figure(Driver.AGENTS), figure(driver));
            String key = "cost." + driver.word();
            wages.add(key);
            money(key, Term.product(hours, Term.of(HOUR), percent(multiple)));
        }
    }

    /** What the team cannot manage in its hours it manages in overtime, in the time that an inquiry takes otherwise. */
    private void addBeyondCapacity() {
        if (!terms.has(CostItem.CAPACITY)) {
            return;
        }
        Term capacity = Term.product(figure(Driver.AGENTS), rate(CostItem.CAPACITY));
        Term beyond = new Term.Difference(figure(Driver.INQUIRIES), capacity).atLeastZero();
        String hours = "cost.beyond-hours";
        Term each = new Term.Quotient(figure(Driver.HOURS), rate(CostItem.CAPACITY));
        lines.add(Line.rounded(hours, InputLines.label(hours), Term.product(beyond, each), Measure.HOURS, 2));
        String key = "cost.beyond";
        wages.add(key);
        money(key, Term.product(Term.of(hours), Term.of(HOUR), percent(new BigDecimal("1.5"))));
    }

    private void addAroundWages() {
        direct.add("cost.wages");
        Term agents = figure(Driver.AGENTS);
        Term insured = terms.has(CostItem.SOCIAL_BASE)
                ? Term.product(agents, rate(CostItem.SOCIAL_BASE))
                : Term.of("cost.wages");
        addDirect(CostItem.SOCIAL_INSURANCE, Term.product(insured, rate(CostItem.SOCIAL_INSURANCE)));
        addDirect(CostItem.SEAT, Term.product(agents, rate(CostItem.SEAT)));
        addDirect(CostItem.OTHER, Term.product(agents, rate(CostItem.OTHER)));
        if (terms.has(CostItem.ATTRITION)) {
            Term hires = Term.product(agents, rate(CostItem.ATTRITION));
            addDirect(CostItem.RECRUITING, Term.product(hires, rate(CostItem.RECRUITING)));
            addDirect(CostItem.TRAINING, Term.product(hires, rate(CostItem.TRAINING)));
        }
        money("cost.direct", Term.sum(direct));
    }

    private void addTotal() {
        List<String> all = new ArrayList<>(List.of("cost.direct"));
        if (terms.has(CostItem.MANAGEMENT)) {
            String key = "cost." + CostItem.MANAGEMENT.word();
            money(key, Term.product(Term.of("cost.direct"), rate(CostItem.MANAGEMENT)));
            all.add(key);
        }
        money(TOTAL, Term.sum(all));
    }

    private void addWage(CostItem item, Term term) {
        add(item, term, wages);
    }

    private void addDirect(CostItem item, Term term) {
        add(item, term, direct);
    }

    private void add(CostItem item, Term term, List<String> group) {
        if (terms.has(item)) {
            String key = "cost." + item.word();
            group.add(key);
            money(key, term);
        }
    }

    private void money(String key, Term term) {
        lines.add(Line.rounded(key, InputLines.label(key), term, Measure.MONEY, decimals));
    }

    private static Term percent(BigDecimal share) {
        return new Term.Fixed(share, Measure.SHARE);
    }

    private static Term figure(Driver driver) {
        return Term.of(driver.key());
    }

    private Term rate(CostItem item) {
        return terms.rates().containsKey(item) ? Term.of(item.key()) : Term.of(0);
    }
}
