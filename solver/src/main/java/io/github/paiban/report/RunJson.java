package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Texts;
import io.github.paiban.report.RunFacts.InputFile;
import io.github.paiban.rostering.SolveOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The document {@code run.json}: how a roster came about. */
public final class RunJson {
    private RunJson() {}

    /** The run, what each rule costs in its roster, and what there was to say about the input. */
    public static String of(RunFacts run, Judgement judgement, List<Notice> notices, Texts texts) {
        return Json.text(document(run, judgement, notices, texts));
    }

    /**
     * One document with the roster, the run and the files written.
     *
     * @param files the files written, as the user knows them
     * @param kept what became of the roster that was to be kept; null where there was none
     */
    public static String withRoster(
            RunFacts run,
            Judgement judgement,
            List<Notice> notices,
            List<String> files,
            @Nullable Kept kept,
            Texts texts) {
        ObjectNode document = Json.object().put("format", "paiban-result-1").put("legal", judgement.isLegal());
        document.set("files", Json.texts(files));
        if (kept != null) {
            document.set("kept", kept(kept));
        }
        document.set("roster", RosterJson.document(judgement, texts));
        document.set("run", document(run, judgement, List.of(), texts));
        document.set("notices", NoticesJson.list(notices, texts));
        return Json.text(document);
    }

    private static ObjectNode document(RunFacts run, Judgement judgement, List<Notice> notices, Texts texts) {
        ObjectNode document = Json.object().put("format", "paiban-run-1");
        document.put("started", run.started().toString());
        document.set("versions", versions(run.versions()));
        document.set("period", RosterJson.period(judgement.problem().month().period()));
        document.set("inputs", Json.list(run.inputs(), RunJson::input));
        document.set("options", options(run.options()));
        document.put("stopReason", EnumWord.of(run.stopReason()));
        document.put("elapsedMillis", run.elapsed().toMillis());
        document.put("steps", run.steps());
        document.put("legal", judgement.isLegal());
        document.set("score", FindingsJson.score(judgement.score()));
        document.set("certificate", CertificateJson.of(run.certificate()));
        document.set("rules", Json.list(judgement.ruleCosts(), FindingsJson::rule));
        document.set("notices", NoticesJson.list(notices, texts));
        return document;
    }

    private static ObjectNode kept(Kept kept) {
        ObjectNode node = Json.object().put("cells", kept.cells()).put("same", kept.same());
        node.set(
                "changed",
                Json.list(
                        kept.changes(),
                        change -> Json.object()
                                .put("agent", change.agent())
                                .put("date", change.date().toString())
                                .put("was", change.was().code())
                                .put("is", change.is().code())));
        return node;
    }

    private static ObjectNode versions(Versions versions) {
        return Json.object()
                .put("paiban", versions.paiban())
                .put("timefold", versions.timefold())
                .put("java", versions.java());
    }

    private static ObjectNode input(InputFile file) {
        return Json.object().put("file", file.name()).put("bytes", file.bytes()).put("sha256", file.sha256());
    }

    private static ObjectNode options(SolveOptions options) {
        Long steps = options.isLimitedBySteps() ? options.stepLimit() : null;
        return Json.object()
                .put("timeLimitMillis", options.timeLimit().toMillis())
                .put("unimprovedLimitMillis", options.unimprovedLimit().toMillis())
                .put("gapLimit", options.gapLimit())
                .put("stepLimit", steps)
                .put("seed", options.seed())
                .put("threads", options.threads());
    }
}
