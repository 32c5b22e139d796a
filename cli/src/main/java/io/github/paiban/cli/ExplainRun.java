package io.github.paiban.cli;

import io.github.paiban.Paiban;
import io.github.paiban.explain.CellExplanation;
import io.github.paiban.explain.DayExplanation;
import io.github.paiban.explain.Explainer;
import io.github.paiban.explain.RowExplanation;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.io.roster.RosterReading;
import io.github.paiban.ledger.LedgerRules;
import io.github.paiban.model.Roster;
import io.github.paiban.report.ExplanationJson;
import io.github.paiban.report.Judgement;
import io.github.paiban.report.RosterJson;
import io.github.paiban.rules.row.Settlement;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a roster and explains the part of it that was asked for. */
final class ExplainRun {
    private final Console asked;
    private final @Nullable String agent;
    private final @Nullable String date;

    /**
     * An explanation.
     *
     * @param agent id or name of an agent; null for all
     * @param date a day as written; null for all
     */
    ExplainRun(Console asked, @Nullable String agent, @Nullable String date) {
        this.asked = asked;
        this.agent = agent;
        this.date = date;
    }

    int run(Path folder, Path file, ReadOptions options) {
        Shop shop = Shop.read(folder, options);
        Asked part = new Asked(shop.month());
        String id = agent == null ? null : part.agent(agent);
        LocalDate day = date == null ? null : part.date(date);
        RosterReading reading = shop.readRoster(file);
        Roster roster = Objects.requireNonNull(reading.roster());
        Console console = asked.orIn(shop.config().language());
        if (!console.isJson()) {
            new NoticeLines(console).print(shop.with(reading.notices()).notices());
        }
        explain(console, shop, roster, id, day);
        return ExitCode.DONE;
    }

    private static void explain(
            Console console, Shop shop, Roster roster, @Nullable String agent, @Nullable LocalDate date) {
        Explainer explainer = Explainer.of(shop.problem(), roster);
        ExplanationText text = new ExplanationText(shop.month(), console);
        if (agent != null && date != null) {
            CellExplanation cell = explainer.cell(agent, date);
            List<Settlement> settled = LedgerRules.settlements(shop.problem(), agent);
            show(console, () -> ExplanationJson.of(cell, settled, console.texts()), () -> {
                text.print(cell);
                text.printSettlements(settled);
            });
        } else if (agent != null) {
            RowExplanation row = explainer.row(agent);
            List<Settlement> settled = LedgerRules.settlements(shop.problem(), agent);
            show(console, () -> ExplanationJson.of(row, settled, console.texts()), () -> {
                text.print(row);
                text.printSettlements(settled);
            });
        } else if (date != null) {
            DayExplanation day = explainer.day(date);
            DayText dayText = new DayText(shop.month(), console);
            show(console, () -> ExplanationJson.of(day, console.texts()), () -> dayText.print(day));
        } else {
            Judgement all = Judgement.of(shop.problem(), roster, Paiban.check(shop.problem(), roster), List.of());
            JudgementText allText = new JudgementText(all, console);
            show(console, () -> RosterJson.check(all, shop.notices(), console.texts()), allText::printDearest);
        }
    }

    private static void show(Console console, Supplier<String> json, Runnable words) {
        if (console.isJson()) {
            console.json(json.get());
        } else {
            words.run();
        }
    }
}
