package io.github.paiban.report.page;

import io.github.paiban.feasibility.Proof;
import io.github.paiban.model.Period;
import io.github.paiban.report.RuleCost;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Level;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What cannot be kept and why, what is broken, and what each rule costs; all in words. */
final class FindingsSection {
    private static final int OPEN = 30;

    private final Page page;
    private final PageWords words;
    private final Html html;

    FindingsSection(Page page, Html html) {
        this.page = page;
        this.words = page.words();
        this.html = html;
    }

    void write() {
        html.open("section", "id", "findings", "class", "card", "aria-labelledby", "findings-h");
        html.leaf("h2", words.say("nav.findings"), "id", "findings-h");
        proofs();
        for (Level level : Level.values()) {
            breaches(level);
        }
        if (page.findings().told().isEmpty()) {
            html.leaf("p", words.say("findings.none"), "class", "note");
        }
        if (page.findings().untold() > 0) {
            html.leaf(
                    "p", words.say("findings.more", words.number(page.findings().untold())), "class", "more");
        }
        costs();
        html.close("section");
    }

    private void proofs() {
        List<Proof> proofs = page.judgement().proofs();
        if (proofs.isEmpty()) {
            return;
        }
        html.leaf("h3", words.say("findings.proofs")).open("ul", "class", "finds");
        proofs.stream().sorted(Comparator.comparing(proof -> !proof.certain())).forEach(proof -> {
            html.open("li")
                    .leaf(
                            "span",
                            words.say(proof.certain() ? "findings.certain" : "findings.note"),
                            "class",
                            proof.certain() ? "badge must" : "badge");
            LocalDate from = proof.from();
            LocalDate to = proof.to();
            if (from != null && to != null) {
                html.leaf("span", words.dates(from, to), "class", "when");
            }
            html.leaf("p", words.say(proof.message())).close("li");
        });
        html.close("ul");
    }

    private void breaches(Level level) {
        List<Breach> told = page.findings().told();
        long count = told.stream().filter(each -> each.level() == level).count();
        if (count == 0) {
            return;
        }
        boolean isOpen = count <= OPEN || level == Level.MUST;
        html.open("details", isOpen ? "open" : "data-closed", "");
        html.open("summary").leaf("span", words.level(level), "class", "badge " + PageWords.code(level));
        html.text(words.count("findings.count", page.judgement().at(level).size()))
                .close("summary");
        html.open("ul", "class", "finds");
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i).level() == level) {
                breach(i, told.get(i));
            }
        }
        html.close("ul").close("details");
    }

    private void breach(int index, Breach breach) {
        String agent = breach.agent();
        html.open("li", "id", "b" + index);
        if (agent != null) {
            int who = page.frame().agentIndex(agent);
            int day = Math.max(0, page.frame().month().period().day(breach.from()));
            html.open(
                    "button",
                    "type",
                    "button",
                    "class",
                    "go",
                    "data-agent",
                    Integer.toString(who),
                    "data-day",
                    Integer.toString(Math.min(day, page.frame().days() - 1)));
            html.name(page.agent(who).name()).close("button");
            html.leaf("span", when(breach), "class", "when");
        }
        html.open("p").name(words.say(breach.message())).close("p");
        html.open("small").name(breach.rule()).text(words.say("findings.cost", words.number(breach.cost())));
        html.close("small").close("li");
    }

    private String when(Breach breach) {
        Period period = page.view().month().period();
        boolean whole = !breach.from().isAfter(period.first()) && !breach.to().isBefore(period.last());
        return whole ? words.say("findings.whole") : words.dates(breach.from(), breach.to());
    }

    private void costs() {
        html.open("details").leaf("summary", words.say("findings.costs"));
        html.open("table", "class", "plain").open("thead").open("tr");
        for (String key : List.of("rule", "level", "count-head", "cost-head")) {
            html.leaf("th", words.say("findings." + key), "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        page.judgement().ruleCosts().stream()
                .sorted(Comparator.comparing(RuleCost::level).thenComparing(RuleCost::cost, Comparator.reverseOrder()))
                .forEach(rule -> {
                    html.open("tr").open("th", "scope", "row").name(rule.rule()).close("th");
                    html.leaf("td", words.level(rule.level()));
                    html.leaf("td", words.number(rule.breaches()));
                    html.leaf("td", words.number(rule.cost())).close("tr");
                });
        html.close("tbody").close("table").close("details");
    }
}
