package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.feasibility.Proof;
import io.github.paiban.law.LawReport;
import io.github.paiban.ledger.LedgerRules;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.report.Judgement;
import io.github.paiban.rotation.Stability;
import io.github.paiban.rules.Kpis;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.row.Settlement;
import io.github.paiban.simulation.ServiceOutlook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A roster in a few rows: legal or not, what is impossible, cover, hours, wishes. */
final class Figures {
    private static final int PROOFS_IF_LEGAL = 2;
    private static final int PROOFS_IF_NOT = 6;
    private static final int FEW_PROOFS_IF_LEGAL = 1;
    private static final int FEW_PROOFS_IF_NOT = 3;

    private final Judgement judgement;
    private final Console console;
    private final Wording wording;
    private final boolean isBrief;

    private Figures(Judgement judgement, Console console, Wording wording, boolean isBrief) {
        this.judgement = judgement;
        this.console = console;
        this.wording = wording;
        this.isBrief = isBrief;
    }

    /** All figures. */
    static Figures all(Judgement judgement, Console console, Wording wording) {
        return new Figures(judgement, console, wording, false);
    }

    /** The figures in few rows: of proofs and shops only those that matter most. */
    static Figures brief(Judgement judgement, Console console, Wording wording) {
        return new Figures(judgement, console, wording, true);
    }

    /** Adds the rows. */
    void addTo(Table table) {
        table.row(Cell.of(console.say("summary.legal")), legal());
        addProofs(table);
        addCover(table);
        addService(table);
        addHoursAndWishes(table);
        addStability(table);
        addLedger(table);
        addLaw(table);
    }

    private void addProofs(Table table) {
        List<Proof> proofs = shownProofs();
        for (int i = 0; i < proofs.size(); i++) {
            table.row(
                            console.say(word(proofs.get(i))),
                            console.say(proofs.get(i).message()))
                    .rank(Math.min(i + 1, 3));
        }
    }

    private void addLedger(Table table) {
        List<List<Settlement>> all = LedgerRules.settlements(judgement.problem());
        Optional<Settlement> any = all.stream().flatMap(List::stream).findFirst();
        long asked = all.stream()
                .filter(each -> each.stream().anyMatch(Settlement::asks))
                .count();
        any.ifPresent(
                each -> table.row(console.say("summary.ledger"), console.say("summary.ledger-is", each.until(), asked))
                        .rank(2));
    }

    private void addLaw(Table table) {
        LawReport law = judgement.law();
        if (law != null) {
            table.row(Cell.of(console.say("summary.law")), LawText.brief(law, console))
                    .rank(1);
        }
    }

    private void addStability(Table table) {
        Stability stability = judgement.stability();
        if (stability != null) {
            String kind = stability.isOfRhythms() ? "rhythm" : "stability";
            String share = console.say(
                    "summary." + kind + "-is",
                    Wording.percent(stability.share()),
                    stability.kept(),
                    stability.cells(),
                    stability.agents().size());
            table.row(console.say("summary." + kind), share).rank(1);
            if (!stability.reasons().isEmpty()) {
                table.row("", console.say("summary.differ", reasons(stability))).rank(3);
            }
            if (stability.owed() > 0) {
                table.row("", console.say("summary.owed", stability.owed(), owing(stability)))
                        .rank(3);
            }
        }
    }

    private String owing(Stability stability) {
        List<String> parts = stability.agents().stream()
                .filter(agent -> agent.owed() > 0)
                .map(agent -> agent.owed() == 1 ? agent.agent() : agent.agent() + " × " + agent.owed())
                .toList();
        return String.join(", ", parts);
    }

    private String reasons(Stability stability) {
        List<String> parts = new ArrayList<>();
        stability
                .reasons()
                .forEach((reason, days) -> parts.add(console.say("summary.differ." + EnumWord.of(reason), days)));
        return String.join(" · ", parts);
    }

    /** The proofs that have a row: what is certain first, fewer where the roster is legal all the same. */
    List<Proof> shownProofs() {
        return judgement.proofs().stream()
                .sorted(Comparator.comparing(proof -> !proof.certain()))
                .limit(proofs())
                .toList();
    }

    private int proofs() {
        if (isBrief) {
            return judgement.isLegal() ? FEW_PROOFS_IF_LEGAL : FEW_PROOFS_IF_NOT;
        }
        return judgement.isLegal() ? PROOFS_IF_LEGAL : PROOFS_IF_NOT;
    }

    private Cell legal() {
        return judgement.isLegal()
                ? Cell.of(Style.GREEN, console.say("legal.yes"))
                : Cell.of(
                        Style.RED,
                        console.count("legal.no", judgement.at(Level.MUST).size()));
    }

    private static String word(Proof proof) {
        return proof.certain() ? "summary.impossible" : "summary.note";
    }

    private void addCover(Table table) {
        Kpis kpis = judgement.kpis();
        long missing = kpis.neededMinutes() - kpis.metMinutes();
        if (kpis.neededMinutes() > 0) {
            String share = Wording.percent(kpis.coverShare());
            table.row(
                    console.say("summary.cover"),
                    missing == 0
                            ? console.say("summary.cover-full")
                            : console.say("summary.cover-share", share, wording.hours(missing)));
        }
    }

    private void addService(Table table) {
        ServiceOutlook service = judgement.service();
        if (service == null) {
            return;
        }
        long missed = service.streams().stream().filter(Figures::isShort).count();
        String share = Wording.percent(service.inTime());
        String text = missed == 0
                ? console.say("summary.service-kept", share)
                : console.say(
                        "summary.service-short",
                        share,
                        missed,
                        service.streams().size());
        PromiseRows rows = new PromiseRows(console);
        table.row(console.say("summary.service"), isBrief ? rows.withMissed(text, service.streams()) : text)
                .rank(1);
        rows.addPoints(table, shownPoints(service));
        for (ServiceOutlook.Stream each : isBrief ? List.<ServiceOutlook.Stream>of() : service.streams()) {
            String name = service.streams().size() == 1 ? "" : PromiseRows.name(each.group());
            rows.addUnattended(table, name, each.unattended());
            if (each.tickets() != null) {
                rows.addTickets(table, name, each.tickets());
            }
        }
    }

    /** All points, or, where there is little room, those of the shop that is worst off. */
    private List<ServiceOutlook.ShopPoints> shownPoints(ServiceOutlook service) {
        Comparator<ServiceOutlook.ShopPoints> worstFirst = Comparator.comparingDouble(
                        (ServiceOutlook.ShopPoints each) -> each.forecast().chance())
                .reversed();
        return isBrief ? service.points().stream().sorted(worstFirst).limit(1).toList() : service.points();
    }

    private static boolean isShort(ServiceOutlook.Stream stream) {
        double allowed = 1 - stream.terms().target().share();
        return stream.late() > allowed * stream.contacts();
    }

    private void addHoursAndWishes(Table table) {
        Kpis kpis = judgement.kpis();
        table.row(console.say("summary.spread"), console.say("summary.spread-is", wording.hours(kpis.spreadMinutes())));
        if (kpis.wishesAsked() > 0) {
            table.row(
                    console.say("summary.wishes"),
                    console.say("summary.wishes-granted", kpis.wishesGranted(), kpis.wishesAsked()));
        }
    }
}
