package io.github.paiban.report.workbook;

import io.github.paiban.law.LawFinding;
import io.github.paiban.law.LawReport;
import io.github.paiban.law.OvertimeHours;
import io.github.paiban.model.Agent;
import io.github.paiban.notice.Message;
import io.github.paiban.report.workbook.Look.Edge;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What labour law says of the roster, each finding with its article and arithmetic, and each agent’s overtime. */
final class LawSheet {
    private static final int COLUMNS = 8;
    private static final double MINUTES = 60;

    private final Month month;
    private final LawReport report;
    private final Page page;
    private final Map<String, String> names = new HashMap<>();

    LawSheet(Month month, LawReport report, Page page) {
        this.month = month;
        this.report = report;
        this.page = page;
        month.agents().forEach(agent -> names.put(agent.id(), agent.name()));
    }

    void write() {
        page.width(0, 0, 11);
        page.width(1, 2, 12);
        page.width(3, 4, 13);
        page.width(5, 5, 90);
        page.width(6, 6, 48);
        page.width(7, 7, 60);
        page.text(0, 0, month.say("law.title"), Look.TITLE);
        page.text(1, 0, month.say(report.heading()), Look.NOTE);
        int below = findings();
        hours(below + 1);
    }

    private int findings() {
        Listing listing = new Listing(
                page,
                3,
                List.of(
                        month.say("law.weight"),
                        month.say("agent.id"),
                        month.say("agent.name"),
                        month.say("breaches.from"),
                        month.say("breaches.to"),
                        month.say("law.what"),
                        month.say("law.article"),
                        month.say("law.ways")));
        report.findings().forEach(finding -> add(listing, finding));
        listing.filtered(COLUMNS);
        return listing.end();
    }

    private void add(Listing listing, LawFinding finding) {
        Look look = Look.TEXT.edge(Edge.THIN).wrapped();
        String agent = finding.agent() == null ? "" : finding.agent();
        boolean isBreach = finding.weight() == LawFinding.Weight.BREACH;
        listing.row(
                isBreach ? look.ink(Shade.ALARM) : look,
                List.of(
                        month.say(finding.weight().said()),
                        agent,
                        names.getOrDefault(agent, ""),
                        month.show(finding.from()),
                        month.show(finding.to()),
                        month.say(finding.message()),
                        month.say(finding.article().cited()),
                        finding.ways().stream().map(this::say).collect(Collectors.joining("\n"))));
    }

    private String say(Message way) {
        return month.say(way);
    }

    /** The hours that payroll asks for. */
    private void hours(int row) {
        page.text(row, 0, month.say("law.hours"), Look.TEXT.strong());
        Listing listing = new Listing(
                page,
                row + 1,
                List.of(
                        month.say("agent.id"),
                        month.say("agent.name"),
                        month.say("law.worked"),
                        "150 %",
                        "200 %",
                        "300 %"));
        for (Agent agent : month.agents()) {
            report.hours().stream()
                    .filter(each -> each.agent().equals(agent.id()))
                    .forEach(each -> add(listing, agent, each));
        }
    }

    private static void add(Listing listing, Agent agent, OvertimeHours hours) {
        listing.row(
                Look.TEXT.edge(Edge.THIN),
                List.of(
                        agent.id(),
                        agent.name(),
                        hours.worked() / MINUTES,
                        hours.at150() / MINUTES,
                        hours.at200() / MINUTES,
                        hours.at300() / MINUTES));
    }
}
