package io.github.paiban.report.workbook;

import io.github.paiban.feasibility.Proof;
import io.github.paiban.model.Agent;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.report.workbook.Look.Edge;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Level;
import java.util.List;

/** What the roster breaks, in words: what must not be first, then by what it costs. */
final class BreachSheet {
    /** More than anybody reads; the list begins with what weighs most. */
    private static final int MOST = 5_000;

    private final Month month;
    private final Page page;

    BreachSheet(Month month, Page page) {
        this.month = month;
        this.page = page;
    }

    void write() {
        List<Breach> breaches = sorted();
        page.width(0, 0, 11);
        page.width(1, 1, 20);
        page.width(2, 2, 9);
        page.width(3, 3, 12);
        page.width(4, 5, 13);
        page.width(6, 6, 9);
        page.width(7, 7, 90);
        page.text(0, 0, month.say("breaches.title"), Look.TITLE);
        page.text(1, 0, month.say(breaches.isEmpty() ? "breaches.none" : "breaches.note"), Look.NOTE);
        int row = 2;
        for (Proof proof : month.view().judgement().proofs()) {
            page.text(row, 0, month.say("breaches.proof", proof.message()), Look.TEXT.ink(Shade.ALARM));
            row++;
        }
        Listing listing = new Listing(
                page,
                row + 1,
                List.of(
                        month.say("breaches.level"),
                        month.say("breaches.rule"),
                        month.say("agent.id"),
                        month.say("agent.name"),
                        month.say("breaches.from"),
                        month.say("breaches.to"),
                        month.say("breaches.cost"),
                        month.say("breaches.what")));
        breaches.stream().limit(MOST).forEach(breach -> add(listing, breach));
        listing.filtered(8);
        if (breaches.size() > MOST) {
            page.text(listing.end(), 0, month.say("breaches.others", breaches.size() - MOST), Look.NOTE);
        }
    }

    private List<Breach> sorted() {
        return month.view().judgement().breaches().stream()
                .sorted((one, other) -> one.level() == other.level()
                        ? Long.compare(other.cost(), one.cost())
                        : Integer.compare(one.level().rank(), other.level().rank()))
                .toList();
    }

    private void add(Listing listing, Breach breach) {
        Agent who = month.agents().stream()
                .filter(each -> each.id().equals(breach.agent()))
                .findFirst()
                .orElse(null);
        Look look = Look.TEXT.edge(Edge.THIN).wrapped();
        listing.row(
                breach.level() == Level.MUST ? look.ink(Shade.ALARM) : look,
                List.of(
                        month.say("level." + EnumWord.of(breach.level())),
                        breach.rule(),
                        who == null ? "" : who.id(),
                        who == null ? "" : who.name(),
                        month.show(breach.from()),
                        month.show(breach.to()),
                        breach.cost(),
                        month.say(breach.message())));
    }
}
