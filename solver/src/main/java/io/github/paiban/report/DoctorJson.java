package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.doctor.Action;
import io.github.paiban.doctor.Contradiction;
import io.github.paiban.doctor.Contradiction.Member;
import io.github.paiban.doctor.Diagnosis;
import io.github.paiban.doctor.PieceWords;
import io.github.paiban.doctor.Remedy;
import io.github.paiban.doctor.Wages;
import io.github.paiban.law.LawCheck;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the doctor found, as JSON. */
public final class DoctorJson {
    private final PieceWords words;
    private final @Nullable Wages wages;
    private final LawCheck law;
    private final Texts texts;

    private DoctorJson(PieceWords words, @Nullable Wages wages, LawCheck law, Texts texts) {
        this.words = words;
        this.wages = wages;
        this.law = law;
        this.texts = texts;
    }

    /**
     * The document of a diagnosis.
     *
     * @param wages what work costs; null where that is not known
     * @param law judges the rosters found by labour law
     * @param notices what there was to say about the input
     */
    public static String of(
            Diagnosis diagnosis,
            PieceWords words,
            @Nullable Wages wages,
            LawCheck law,
            List<Notice> notices,
            Texts texts) {
        DoctorJson json = new DoctorJson(words, wages, law, texts);
        ObjectNode document = Json.object()
                .put("format", "paiban-doctor-1")
                .put("verdict", EnumWord.of(diagnosis.verdict()))
                .put("complete", diagnosis.isComplete())
                .put("elapsedMillis", diagnosis.elapsed().toMillis())
                .put("currency", wages == null ? null : wages.currency().getCurrencyCode());
        document.set("law", json.law(diagnosis.roster()));
        document.set("contradictions", Json.list(diagnosis.contradictions(), json::contradiction));
        document.set("remedies", Json.list(diagnosis.remedies(), json::remedy));
        document.set("notices", NoticesJson.list(notices, texts));
        return Json.text(document);
    }

    /** What the law says of a roster; null where there is none, or no law is looked at. */
    private @Nullable ObjectNode law(@Nullable Roster roster) {
        return law.of(roster).map(report -> LawJson.of(report, texts)).orElse(null);
    }

    private ObjectNode contradiction(Contradiction each) {
        ObjectNode node = Json.object().put("minimal", each.isMinimal());
        node.set("members", Json.list(each.members(), this::member));
        node.set("alike", Json.texts(each.alike().stream().map(words::id).toList()));
        ArrayNode ways = node.putArray("anyOneIsEnough");
        each.ways().forEach(way -> ways.add(Json.list(way.actions(), this::action)));
        return node;
    }

    private ObjectNode action(Action action) {
        return Json.object()
                .put("message", texts.say(action.said()))
                .put("paidMinutes", action.minutes())
                .put("price", wages == null ? null : wages.price(action).orElse(null));
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
        node.put("price", wages == null ? null : wages.price(remedy).orElse(null));
        node.set("rules", Json.texts(remedy.groups()));
        if (hire != null) {
            ObjectNode people = node.putObject("hire");
            people.put("people", hire.people())
                    .put("from", hire.from().toString())
                    .put("shift", hire.shift());
            people.set("skills", Json.texts(hire.skills().stream().sorted().toList()));
        }
        node.set("actions", Json.list(remedy.actions(), this::action));
        node.set("law", law(remedy.roster()));
        node.set("breaches", ExplanationJson.breaches(remedy.breaches(), texts));
        return node;
    }
}
