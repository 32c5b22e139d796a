package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.doctor.Contradiction;
import io.github.paiban.doctor.Contradiction.Member;
import io.github.paiban.doctor.Diagnosis;
import io.github.paiban.doctor.PieceWords;
import io.github.paiban.doctor.Remedy;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Texts;
import java.util.List;

/** What the doctor found, as JSON. */
public final class DoctorJson {
    private final PieceWords words;
    private final Texts texts;

    private DoctorJson(PieceWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** The document of a diagnosis, and what there was to say about the input. */
    public static String of(Diagnosis diagnosis, PieceWords words, List<Notice> notices, Texts texts) {
        DoctorJson json = new DoctorJson(words, texts);
        ObjectNode document = Json.object()
                .put("format", "paiban-doctor-1")
                .put("verdict", EnumWord.of(diagnosis.verdict()))
                .put("complete", diagnosis.isComplete())
                .put("elapsedMillis", diagnosis.elapsed().toMillis());
        document.set("contradictions", Json.list(diagnosis.contradictions(), json::contradiction));
        document.set("remedies", Json.list(diagnosis.remedies(), json::remedy));
        document.set("notices", NoticesJson.list(notices, texts));
        return Json.text(document);
    }

    private ObjectNode contradiction(Contradiction each) {
        ObjectNode node = Json.object().put("minimal", each.isMinimal());
        node.set("members", Json.list(each.members(), this::member));
        return node;
    }

    private ObjectNode member(Member member) {
        return Json.object()
                .put("rule", member.group())
                .put("whole", member.isWhole())
                .put("demands", member.pieces().size())
                .put("message", texts.say(words.say(member)));
    }

    private ObjectNode remedy(Remedy remedy) {
        Remedy.Hire hire = remedy.hire();
        ObjectNode node = Json.object().put("kind", EnumWord.of(remedy.kind())).put("least", remedy.isLeast());
        node.set("rules", Json.texts(remedy.groups()));
        if (hire != null) {
            ObjectNode people = node.putObject("hire");
            people.put("people", hire.people()).put("from", hire.from().toString());
            people.set("skills", Json.texts(hire.skills().stream().sorted().toList()));
        }
        node.set("breaches", ExplanationJson.breaches(remedy.breaches(), texts));
        return node;
    }
}
