package io.github.paiban.report.workbook;

import io.github.paiban.notice.EnumWord;
import io.github.paiban.report.Judgement;
import io.github.paiban.report.RuleCost;
import io.github.paiban.report.RunFacts;
import io.github.paiban.report.RunFacts.InputFile;
import io.github.paiban.report.workbook.Look.Edge;
import io.github.paiban.rules.Kpis;
import io.github.paiban.rules.Score;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the roster came about, how good it is, and what each rule costs in it. */
final class RunSheet {
    private static final Look LABEL = Look.HEAD.left();
    private static final Look VALUE = Look.TEXT.edge(Edge.THIN);

    private final Month month;
    private final Page page;
    private int row = 2;

    RunSheet(Month month, Page page) {
        this.month = month;
        this.page = page;
    }

    void write() {
        page.width(0, 0, 24);
        page.width(1, 1, 20);
        page.width(2, 4, 24);
        page.text(0, 0, month.say("run.title"), Look.TITLE);
        writeFigures(month.view().judgement());
        RunFacts facts = month.view().facts();
        if (facts != null) {
            writeFacts(facts);
        }
        row++;
        writeRules();
        row++;
        writeInputs(facts);
    }

    private void writeFigures(Judgement judgement) {
        Kpis kpis = judgement.kpis();
        Score score = judgement.score();
        line("shop", month.view().month().title());
        line(
                "period",
                month.say(
                        "run.from-to",
                        month.frame().date(0),
                        month.frame().date(month.frame().days() - 1)));
        line("legal", month.say(judgement.isLegal() ? "run.yes" : "run.no"));
        line("cover", month.say("run.percent", Math.floor(1000 * kpis.coverShare()) / 10));
        line("spread", month.show(Duration.ofMinutes(kpis.spreadMinutes())));
        line("wishes", month.say("run.of", kpis.wishesGranted(), kpis.wishesAsked()));
        line("score", month.say("run.levels", score.must(), score.should(), score.prefer()));
    }

    private void writeFacts(RunFacts facts) {
        Score bound = facts.certificate().bound();
        line("bound", month.say("run.levels", bound.must(), bound.should(), bound.prefer()));
        line(
                "started",
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
                        .format(facts.started().atOffset(ZoneOffset.UTC)));
        line("elapsed", month.say("run.seconds", facts.elapsed().toMillis() / 1000.0));
        line("ended", month.say("run.stop." + EnumWord.of(facts.stopReason())));
        line("steps", Long.toString(facts.steps()));
        line("seed", Long.toString(facts.options().seed()));
        line("threads", Integer.toString(facts.options().threads()));
        line(
                "versions",
                month.say(
                        "run.made-by",
                        facts.versions().paiban(),
                        facts.versions().timefold(),
                        facts.versions().java()));
    }

    private void line(String key, String value) {
        page.text(row, 0, month.say("run." + key), LABEL);
        page.merged(row, 1, 4, value, VALUE);
        row++;
    }

    private void writeRules() {
        Listing listing = new Listing(
                page,
                row,
                List.of(
                        month.say("breaches.rule"),
                        month.say("run.kind"),
                        month.say("breaches.level"),
                        month.say("run.breaches"),
                        month.say("breaches.cost")));
        for (RuleCost rule : month.view().judgement().ruleCosts()) {
            String level = month.say("level." + EnumWord.of(rule.level()));
            listing.row(VALUE, List.of(rule.rule(), rule.kind(), level, rule.breaches(), rule.cost()));
        }
        row = listing.end();
    }

    private void writeInputs(@Nullable RunFacts facts) {
        if (facts == null) {
            return;
        }
        Listing listing = new Listing(page, row, List.of(month.say("run.file"), month.say("run.bytes"), "SHA-256"));
        for (InputFile file : facts.inputs()) {
            listing.row(VALUE, List.of(file.name(), file.bytes(), file.sha256()));
        }
        row = listing.end();
    }
}
