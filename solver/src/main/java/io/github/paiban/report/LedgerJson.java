package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.ledger.Balances;
import io.github.paiban.ledger.Ledger;
import io.github.paiban.ledger.LedgerBatch;
import io.github.paiban.ledger.LedgerKind;
import io.github.paiban.ledger.LedgerRules;
import io.github.paiban.model.Agent;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Texts;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.row.Settlement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The balances of a ledger as JSON. */
public final class LedgerJson {
    private final RosterProblem problem;
    private final Balances balances;
    private final Texts texts;

    private LedgerJson(RosterProblem problem, Ledger ledger, Texts texts) {
        this.problem = problem;
        this.balances = Balances.of(ledger);
        this.texts = texts;
    }

    /**
     * The publications, everybody's balances, and what is made good in the month at hand.
     *
     * @param agent only this agent; null for all, those who left included
     */
    public static String of(
            RosterProblem problem, Ledger ledger, @Nullable String agent, List<Notice> notices, Texts texts) {
        LedgerJson json = new LedgerJson(problem, ledger, texts);
        ObjectNode document = Json.object()
                .put("format", "paiban-ledger-1")
                .put("title", problem.month().title())
                .put("language", texts.locale().getLanguage());
        document.set("publications", Json.list(ledger.batches(), LedgerJson::publication));
        Set<String> agents = new LinkedHashSet<>();
        problem.month().agents().stream().map(Agent::id).forEach(agents::add);
        agents.addAll(json.balances.agents());
        document.set("agents", Json.list(agent == null ? agents : Set.of(agent), json::agent));
        document.set("notices", NoticesJson.list(notices, texts));
        return Json.text(document);
    }

    static ObjectNode publication(LedgerBatch batch) {
        return Json.object()
                .put("number", batch.number())
                .put("from", batch.period().first().toString())
                .put("to", batch.period().last().toString())
                .put("publishedOn", batch.on().toString())
                .put("fingerprint", batch.fingerprint())
                .put("correction", !batch.reversed().isEmpty())
                .put("lines", batch.entries().size());
    }

    private ObjectNode agent(String id) {
        boolean here =
                problem.month().agents().stream().anyMatch(each -> each.id().equals(id));
        ObjectNode node = Json.object()
                .put("agent", id)
                .put("here", here)
                .put("known", balances.agents().contains(id));
        ArrayNode kinds = node.putArray("balances");
        for (LedgerKind kind : balances.kinds()) {
            Balances.Sum sum = balances.of(id, kind);
            kinds.addObject()
                    .put("kind", kind.name())
                    .put("unit", kind.unit())
                    .put("amount", rounded(sum.amount()))
                    .put("share", rounded(sum.amount() - sum.balance()))
                    .put("balance", rounded(sum.balance()));
        }
        List<Settlement> settlements = here ? LedgerRules.settlements(problem, id) : List.of();
        node.set("settlements", list(settlements, texts));
        return node;
    }

    /** What an agent makes good, rule by rule; in days, or hours. */
    static ArrayNode list(List<Settlement> settlements, Texts texts) {
        return Json.list(settlements, each -> {
            double unit = each.isHours() ? 60 : 1;
            return Json.object()
                    .put("rule", each.rule())
                    .put("unit", each.isHours() ? "hours" : "days")
                    .put("balance", rounded(each.balance() / unit))
                    .put("asked", rounded(each.asked() / unit))
                    .put("share", rounded(each.share() / unit))
                    .put("until", each.until().toString())
                    .put("message", texts.say(each.say()));
        });
    }

    private static double rounded(double amount) {
        return Math.rint(amount * 100) / 100 + 0.0;
    }
}
