package io.github.paiban.report.plot;

import io.github.paiban.notice.Message;
import io.github.paiban.notice.Texts;
import io.github.paiban.proposal.NewShift;
import io.github.paiban.proposal.NewShifts;
import io.github.paiban.scenario.ScenarioOutcome;
import io.github.paiban.scenario.ScenarioOutcome.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Cases side by side on a page that needs nothing else: bars of people, cost and margin, and the table below. */
public final class ScenarioChart {
    private static final int ROW = 34;
    private static final int TOP = 88;
    private static final int NAMES = 210;
    private static final int PANEL = 250;
    private static final int BAR = 170;
    /** What the words behind the longest bar of the last panel may take more. */
    private static final int LAST_WORDS = 110;

    private static final int MOST_SHIFTS = 5;
    private static final String STYLE = """
            body{margin:24px;font-family:system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:#333}
            svg{max-width:100%;height:auto}table{border-collapse:collapse;margin-top:20px;font-size:14px}
            th,td{padding:6px 12px;border-bottom:1px solid #e4e4e4;text-align:right}
            th:first-child,td:first-child{text-align:left;white-space:nowrap}h2{font-size:16px;margin:28px 0 0}p{font-size:13px;color:#555}tr.first td{background:#f4f6fa}.loss{color:#c92a2a}
            """;
    private static final String MARKS = """
            text{font-family:system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;fill:#333;font-size:13px}
            .title{font-size:20px;font-weight:600}.head{font-size:14px;font-weight:600}.small{font-size:12px;fill:#555}
            .people{fill:#1f5fbf}.cost{fill:#8a8f98}.gain{fill:#2b8a3e}.loss{fill:#c92a2a}.axis{stroke:#999}.bound{stroke:#333}
            """;

    private final String title;
    private final List<ScenarioOutcome> outcomes;
    private final Texts texts;

    /**
     * A chart.
     *
     * @param title what heads it
     * @param outcomes the cases, at least one, the folder as it is first
     */
    public ScenarioChart(String title, List<ScenarioOutcome> outcomes, Texts texts) {
        this.title = title;
        this.outcomes = List.copyOf(outcomes);
        this.texts = texts;
    }

    private boolean hasMoney() {
        return outcomes.stream().allMatch(each -> each.money() != null);
    }

    /** The bars. */
    public String svg() {
        int panels = hasMoney() ? 3 : 1;
        int width = NAMES + panels * PANEL + LAST_WORDS;
        int height = TOP + ROW * outcomes.size() + 16;
        Svg svg = new Svg();
        svg.label(20, 30, "title", title + "  " + say("title"));
        for (int i = 0; i < outcomes.size(); i++) {
            svg.label(20, TOP + i * ROW + 17, "text", outcomes.get(i).name());
        }
        people(svg);
        if (hasMoney()) {
            bars(svg, 1, say("cost"), "cost", ScenarioChart::cost, ScenarioChart::costText);
            bars(svg, 2, say("profit"), "gain", ScenarioChart::profit, ScenarioChart::profitText);
        }
        return String.format(
                Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img">
                <title>%s</title>
                <style>%s</style>
                <rect width="%d" height="%d" fill="#fff"/>
                %s</svg>
                """, width, height, width, height, Svg.escaped(title), MARKS, width, height, svg.text());
    }

    private void people(Svg svg) {
        bars(svg, 0, say("people"), "people", ScenarioOutcome::people, each -> Integer.toString(each.people()));
        double most = most(ScenarioOutcome::people);
        for (int i = 0; i < outcomes.size(); i++) {
            double x = NAMES + BAR * outcomes.get(i).atLeast() / most;
            svg.line(x, TOP + i * ROW - 2, x, TOP + i * ROW + 26, "bound");
        }
    }

    private void bars(
            Svg svg,
            int panel,
            String head,
            String kind,
            ToDoubleFunction<ScenarioOutcome> value,
            Function<ScenarioOutcome, String> said) {
        double left = NAMES + panel * (double) PANEL;
        double most = most(value);
        svg.label(left, TOP - 16, "head", head);
        svg.line(left, TOP - 6, left, TOP + ROW * outcomes.size() - 4.0, "axis");
        for (int i = 0; i < outcomes.size(); i++) {
            double amount = value.applyAsDouble(outcomes.get(i));
            double length = BAR * Math.abs(amount) / most;
            svg.rectangle(left, TOP + i * ROW + 2.0, length, 20, amount < 0 ? "loss" : kind);
            svg.label(left + length + 6, TOP + i * ROW + 17.0, "small", said.apply(outcomes.get(i)));
        }
    }

    private double most(ToDoubleFunction<ScenarioOutcome> value) {
        return Math.max(
                1e-9,
                outcomes.stream()
                        .mapToDouble(each -> Math.abs(value.applyAsDouble(each)))
                        .max()
                        .orElse(0));
    }

    private static double cost(ScenarioOutcome outcome) {
        Money money = outcome.money();
        return money == null ? 0 : money.cost().doubleValue();
    }

    private static String costText(ScenarioOutcome outcome) {
        Money money = outcome.money();
        return money == null ? "" : rounded(money.cost());
    }

    private static double profit(ScenarioOutcome outcome) {
        Money money = outcome.money();
        return money == null
                ? 0
                : money.findBest().map(each -> each.profit().doubleValue()).orElse(0.0);
    }

    private static String profitText(ScenarioOutcome outcome) {
        Money money = outcome.money();
        return money == null
                ? ""
                : money.findBest()
                        .map(each -> percent(each.margin()) + " " + each.name())
                        .orElse("");
    }

    private static String rounded(BigDecimal amount) {
        return String.format(
                Locale.ROOT, "%,d", amount.setScale(0, RoundingMode.HALF_UP).toBigInteger());
    }

    private static String percent(BigDecimal share) {
        return String.format(Locale.ROOT, "%.1f%%", share.doubleValue() * 100);
    }

    /**
     * Bars and table on a page, which asks nothing of any network.
     *
     * @param proposed what new shifts would save
     */
    public byte[] html(NewShifts proposed) {
        String page = "<!doctype html>\n<html lang=\"" + texts.locale().getLanguage()
                + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + Svg.escaped(title) + "</title>\n<style>" + STYLE
                + "</style>\n</head>\n<body>\n" + svg() + table() + shifts(proposed) + "</body>\n</html>\n";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private String table() {
        StringBuilder rows = new StringBuilder("<table>\n<tr>");
        head(rows, "case", "contacts", "people-column", "at-least", "in-time");
        if (hasMoney()) {
            head(rows, "cost");
            offers(outcomes.getFirst()).forEach(each -> cell(rows, "th", each.name()));
        }
        rows.append("</tr>\n");
        for (int i = 0; i < outcomes.size(); i++) {
            rows.append(i == 0 ? "<tr class=\"first\">" : "<tr>");
            row(rows, outcomes.get(i));
            rows.append("</tr>\n");
        }
        return rows.append("</table>\n").toString();
    }

    private String shifts(NewShifts proposed) {
        if (proposed.saving().isEmpty()) {
            return "";
        }
        StringBuilder rows =
                new StringBuilder("<h2>").append(Svg.escaped(say("shifts"))).append("</h2>\n<table>\n<tr>");
        head(rows, "shift", "saved-hours", "saved-share");
        rows.append("</tr>\n");
        for (NewShift each : proposed.saving().stream().limit(MOST_SHIFTS).toList()) {
            rows.append("<tr>");
            int end = each.endMinute() % 1440;
            cell(rows, "td", String.format(Locale.ROOT, "%s–%02d:%02d", each.start(), end / 60, end % 60));
            cell(rows, "td", String.format(Locale.ROOT, "%,.0f", each.savedMinutes() / 60));
            cell(rows, "td", String.format(Locale.ROOT, "%.1f%%", 100 * each.savedMinutes() / proposed.minutes()));
            rows.append("</tr>\n");
        }
        return rows.append("</table>\n<p>")
                .append(Svg.escaped(say("shifts-note")))
                .append("</p>\n")
                .toString();
    }

    private void row(StringBuilder rows, ScenarioOutcome each) {
        cell(rows, "td", each.name());
        cell(rows, "td", String.format(Locale.ROOT, "%,d", Math.round(each.contacts())));
        cell(rows, "td", each.people() + (each.isRostered() ? "" : " " + say("unsure")));
        cell(rows, "td", Integer.toString(each.atLeast()));
        Double inTime = each.inTime();
        cell(rows, "td", inTime == null ? "" : String.format(Locale.ROOT, "%.1f%%", 100 * inTime));
        if (hasMoney()) {
            cell(rows, "td", costText(each));
            offers(each).forEach(offer -> {
                String kind = offer.profit().signum() < 0 ? "td class=\"loss\"" : "td";
                rows.append("<")
                        .append(kind)
                        .append(">")
                        .append(percent(offer.margin()))
                        .append("</td>");
            });
        }
    }

    private static List<ScenarioOutcome.Offered> offers(ScenarioOutcome outcome) {
        Money money = outcome.money();
        return money == null ? List.of() : money.offers();
    }

    private void head(StringBuilder rows, String... keys) {
        for (String key : keys) {
            cell(rows, "th", say(key));
        }
    }

    private static void cell(StringBuilder rows, String kind, String text) {
        rows.append("<" + kind + ">").append(Svg.escaped(text)).append("</" + kind + ">");
    }

    private String say(String key) {
        return texts.say(Message.of("plot.scenario." + key));
    }
}
