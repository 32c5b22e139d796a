package io.github.paiban.io.yaml;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.ledger.LedgerTerms;
import io.github.paiban.rules.catalogue.Naming;
import io.github.paiban.rules.catalogue.Vocabulary;
import java.util.List;

/**
 * Makes {@link LedgerTerms} of {@code ledger:}.
 *
 * @param report where to tell what is wrong
 * @param words the shifts and roles that may be named
 */
record LedgerTermsReader(Report report, Vocabulary words) {
    /** The terms; the usual ones where the section is not there. */
    LedgerTerms terms(Settings ledger) {
        LedgerTerms otherwise = LedgerTerms.DEFAULT;
        checkDuties(ledger, "nights");
        checkDuties(ledger, "half-days");
        return new LedgerTerms(
                ledger.words("nights"),
                ledger.words("half-days"),
                ledger.find("rests", Integer.class).orElse(null),
                ledger.find("notice", Integer.class).orElse(otherwise.noticeDays()),
                ledger.find("carry", Double.class).orElse(otherwise.carry()),
                ledger.find("most-days", Integer.class)
                        .map(Integer::doubleValue)
                        .orElse(otherwise.mostDays()),
                ledger.find("most-hours", Integer.class).orElse(otherwise.mostMinutes()),
                ledger.find("rests-back", Integer.class).orElse(otherwise.mostRests()),
                ledger.find("refused-wishes", Integer.class)
                        .map(percent -> percent / 100.0)
                        .orElse(otherwise.favour()));
    }

    private void checkDuties(Settings ledger, String key) {
        List<Node.Scalar> scalars =
                ledger.findNode(key).stream().flatMap(Node::scalars).toList();
        for (Node.Scalar each : scalars) {
            String word = ValueReader.scalar(each);
            if (!words.knows(Naming.DUTY, word)) {
                report.add(NoticeCode.UNKNOWN_DUTY, each.place(), word, words.hint(Naming.DUTY, word));
            }
        }
    }
}
