package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.change.RosterDiff;
import io.github.paiban.change.Verdict;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Texts;
import java.util.List;

/** What a swap does, as JSON. */
public final class SwapJson {
    private SwapJson() {}

    /**
     * The document of a swap.
     *
     * @param files the files written; empty where it was only tried
     * @param notices what there was to say about the input
     */
    public static String of(Verdict verdict, RosterDiff diff, List<String> files, List<Notice> notices, Texts texts) {
        ObjectNode document = Json.object().put("format", "paiban-swap-1").put("legal", verdict.isLegal());
        document.set("files", Json.texts(files));
        document.set("difference", FindingsJson.score(verdict.difference()));
        document.setAll(DiffJson.node(diff, texts));
        document.set("notices", NoticesJson.list(notices, texts));
        return Json.text(document);
    }
}
