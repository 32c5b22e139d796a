package io.github.paiban.report.plot;

import io.github.paiban.headcount.DeskPlan;
import io.github.paiban.headcount.HeadcountPlan;
import io.github.paiban.headcount.MonthPlan;
import io.github.paiban.headcount.Served;
import io.github.paiban.model.Requirement;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Texts;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The desks of each month of a head-count, as a table below its chart. */
final class HeadcountTable {
    private static final String STYLE = """
            table{border-collapse:collapse;margin:8px 20px 24px;font:14px system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif}
            th,td{padding:5px 12px;border-bottom:1px solid #e4e4e4;text-align:right;color:#333}
            th:first-child,td:first-child{text-align:left}tr.month td{background:#f4f6fa;font-weight:600}
            """;

    private final HeadcountPlan plan;
    private final Texts texts;

    HeadcountTable(HeadcountPlan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
    }

    /** The table with its look. */
    String html() {
        StringBuilder rows = new StringBuilder("<style>").append(STYLE).append("</style>\n<table>\n<tr>");
        for (String key : List.of("desk", "contacts", "at-least", "needed", "in-time", "target", "state")) {
            cell(rows, "th", say("headcount-" + key));
        }
        rows.append("</tr>\n");
        for (MonthPlan month : plan.months()) {
            row(
                    rows,
                    "month",
                    YearMonth.from(month.work().period().first()).toString(),
                    count(month.work().contacts()),
                    Integer.toString(month.bound()),
                    Integer.toString(month.people()),
                    "",
                    "",
                    state(month.state()));
            month.desks().forEach(desk -> row(rows, month, desk));
        }
        return rows.append("</table>\n").toString();
    }

    private void row(StringBuilder rows, MonthPlan month, DeskPlan desk) {
        double contacts = month.work().workload().volumes().stream()
                .filter(each -> desk.desk().streams().contains(each.group()))
                .mapToDouble(each -> each.contacts())
                .sum();
        Served worst = desk.weakest();
        row(
                rows,
                "desk",
                desk.desk().streams().stream().map(HeadcountTable::name).collect(Collectors.joining(", ")),
                count(contacts),
                Integer.toString(desk.bound().people()),
                Integer.toString(desk.people()),
                worst == null ? "" : percent(worst.share()),
                worst == null ? "" : percent(worst.target()),
                state(desk.state()));
    }

    private static String name(Requirement.Group stream) {
        return Stream.of(stream.shop(), stream.queue()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private String state(DeskPlan.State state) {
        return say("headcount-state-" + EnumWord.of(state));
    }

    private static String count(double number) {
        return String.format(Locale.ROOT, "%,d", Math.round(number));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    private static void row(StringBuilder rows, String kind, String... cells) {
        rows.append("<tr class=\"").append(kind).append("\">");
        for (String each : cells) {
            cell(rows, "td", each);
        }
        rows.append("</tr>\n");
    }

    private static void cell(StringBuilder rows, String kind, String text) {
        rows.append('<')
                .append(kind)
                .append('>')
                .append(Svg.escaped(text))
                .append("</")
                .append(kind)
                .append('>');
    }

    private String say(String key) {
        return texts.say(Message.of("plot." + key));
    }
}
