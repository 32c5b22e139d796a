package io.github.paiban.quote;

import io.github.paiban.notice.Message;
import io.github.paiban.quote.arithmetic.Line;
import io.github.paiban.quote.arithmetic.Measure;
import io.github.paiban.quote.arithmetic.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The lines that are put in, and those that follow from them before anything has a price. */
final class InputLines {
    static final String ORDERS = "in.orders";
    static final String SALES = "in.sales";
    static final String TEAM_HOURS = "in.team-hours";
    static final String TEAM_NIGHT_HOURS = "in.team-night-hours";
    static final String SEATS = "in.seats";

    /** Added to the agents and rounded half up it gives the agents rounded up: nobody rents a part of a desk. */
    private static final BigDecimal ALMOST_HALF = new BigDecimal("0.4999");

    private final Basis basis;
    private final int decimals;
    private final List<Line> lines = new ArrayList<>();

    private InputLines(Basis basis, int decimals) {
        this.basis = basis;
        this.decimals = decimals;
    }

    static List<Line> of(Basis basis, CostTerms cost, int decimals) {
        InputLines inputs = new InputLines(basis, decimals);
        inputs.addDrivers();
        inputs.addProducts();
        cost.rates().forEach(inputs::addRate);
        return inputs.lines;
    }

    private void addDrivers() {
        Message none = Message.of("quote.source.none");
        for (Driver driver : Driver.values()) {
            Basis.Figure figure = basis.figures().getOrDefault(driver, new Basis.Figure(BigDecimal.ZERO, none));
            lines.add(Line.input(driver.key(), label(driver.key()), figure.value(), driver.measure(), figure.source()));
        }
    }

    private void addProducts() {
        Term inquiries = Term.of(Driver.INQUIRIES.key());
        Term agents = Term.of(Driver.AGENTS.key());
        Term orders = Term.product(inquiries, Term.of(Driver.CONVERSION.key()));
        lines.add(Line.exact(ORDERS, label(ORDERS), orders, Measure.COUNT));
        add(SALES, Term.product(Term.of(ORDERS), Term.of(Driver.BASKET.key())), Measure.MONEY, decimals);
        add(TEAM_HOURS, Term.product(agents, Term.of(Driver.HOURS.key())), Measure.HOURS, 2);
        add(TEAM_NIGHT_HOURS, Term.product(Term.of(TEAM_HOURS), Term.of(Driver.NIGHT_HOURS.key())), Measure.HOURS, 2);
        add(SEATS, new Term.Sum(List.of(agents, Term.of(ALMOST_HALF))), Measure.COUNT, 0);
    }

    private void add(String key, Term term, Measure measure, int digits) {
        lines.add(Line.rounded(key, label(key), term, measure, digits));
    }

    private void addRate(CostItem item, BigDecimal rate) {
        lines.add(Line.input(item.key(), label(item.key()), rate, item.measure(), Message.of("quote.source.written")));
    }

    static Message label(String key) {
        return Message.of("quote." + key);
    }
}
