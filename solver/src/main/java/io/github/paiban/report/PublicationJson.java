package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.ledger.LedgerEntry;
import io.github.paiban.ledger.Publication;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Texts;
import io.github.paiban.rules.Level;
import java.util.List;

/** What became of a publication, as JSON. */
public final class PublicationJson {
    private PublicationJson() {}

    /**
     * A publication.
     *
     * @param files the files written; none where nothing is
     */
    public static String of(
            Judgement judgement, Publication publication, List<String> files, List<Notice> notices, Texts texts) {
        ObjectNode document = begin(judgement, texts).put("outcome", EnumWord.of(publication.outcome()));
        document.set("publication", LedgerJson.publication(publication.batch()));
        document.set(
                "shortNotice",
                Json.list(
                        publication.batch().suffered(),
                        entry -> Json.object()
                                .put("agent", entry.agent())
                                .put("cells", entry.amount() / LedgerEntry.HUNDREDTHS)));
        document.set("files", Json.texts(files));
        return end(document, judgement, notices, texts);
    }

    /** A publication that was not made because must rules are broken. */
    public static String refused(Judgement judgement, List<Notice> notices, Texts texts) {
        return end(begin(judgement, texts).put("outcome", "refused"), judgement, notices, texts);
    }

    private static ObjectNode begin(Judgement judgement, Texts texts) {
        return Json.object()
                .put("format", "paiban-publication-1")
                .put("title", judgement.problem().month().title())
                .put("language", texts.locale().getLanguage())
                .put("legal", judgement.isLegal());
    }

    private static String end(ObjectNode document, Judgement judgement, List<Notice> notices, Texts texts) {
        document.set("broken", Json.list(judgement.at(Level.MUST), breach -> FindingsJson.breach(breach, texts)));
        document.set("notices", NoticesJson.list(notices, texts));
        return Json.text(document);
    }
}
