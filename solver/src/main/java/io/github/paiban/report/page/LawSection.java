package io.github.paiban.report.page;

import io.github.paiban.law.LawFinding;
import io.github.paiban.law.LawReport;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What labour law says of the roster: findings of one kind together, with article, arithmetic and ways out. */
final class LawSection {
    /** So many of a kind stand open. */
    private static final int OPEN = 12;
    /** More of a kind than anybody reads; all are in check --json. */
    private static final int MOST = 200;

    private final Page page;
    private final PageWords words;
    private final LawReport report;
    private final Html html;

    LawSection(Page page, LawReport report, Html html) {
        this.page = page;
        this.words = page.words();
        this.report = report;
        this.html = html;
    }

    void write() {
        html.open("section", "id", "law", "class", "card", "aria-labelledby", "law-h");
        html.leaf("h2", words.say("nav.law"), "id", "law-h");
        html.leaf("p", words.say(report.heading()), "class", "note");
        report.kinds().forEach(this::kind);
        if (report.of(LawFinding.Weight.BREACH).isEmpty()) {
            html.leaf("p", words.say("law.none"), "class", "note");
        }
        html.close("section");
    }

    private void kind(List<LawFinding> kind) {
        LawFinding first = kind.getFirst();
        boolean isBreach = first.weight() == LawFinding.Weight.BREACH;
        html.open("details", kind.size() <= OPEN ? "open" : "data-closed", "");
        html.open("summary")
                .leaf("span", words.say(first.weight().said()), "class", isBreach ? "badge must" : "badge")
                .text(words.say(first.article().cited()));
        html.text(kind.size() == 1 ? "" : words.count("law.count", kind.size())).close("summary");
        html.open("ul", "class", "finds");
        kind.stream().limit(MOST).forEach(this::finding);
        if (kind.size() > MOST) {
            html.leaf("li", words.say("law.more", words.number(kind.size() - MOST)), "class", "more");
        }
        html.close("ul");
        Set<String> ways = new LinkedHashSet<>();
        kind.forEach(each -> each.ways().forEach(way -> ways.add(words.say(way))));
        ways.forEach(way -> html.leaf("p", words.say("law.way", way), "class", "note"));
        html.close("details");
    }

    private void finding(LawFinding finding) {
        String agent = finding.agent();
        html.open("li");
        if (agent != null) {
            int who = page.frame().agentIndex(agent);
            int day = Math.clamp(
                    page.frame().month().period().day(finding.from()),
                    0,
                    page.frame().days() - 1);
            html.open("button", "type", "button", "class", "go", "data-agent", "" + who, "data-day", "" + day);
            html.name(page.agent(who).name()).close("button");
        }
        html.open("p").name(words.say(finding.message())).close("p").close("li");
    }
}
