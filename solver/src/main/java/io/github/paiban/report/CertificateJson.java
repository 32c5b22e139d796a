package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.rostering.Certificate;
import io.github.paiban.rostering.ShiftPrice;
import io.github.paiban.rules.Level;
import java.util.OptionalDouble;
import java.util.TreeSet;

/** How far from the best possible a roster can be, as JSON. */
final class CertificateJson {
    private CertificateJson() {}

    /** The bound and the gap at each level, null where it is not known, and what one more person would be worth. */
    static ObjectNode of(Certificate certificate) {
        ObjectNode node = Json.object().put("optimal", certificate.isOptimal());
        node.set("bound", FindingsJson.score(certificate.bound()));
        node.set("gap", gaps(certificate));
        node.put("provedAfterMillis", certificate.provedAfter().toMillis());
        node.set("prices", Json.list(certificate.prices(), CertificateJson::price));
        return node;
    }

    private static ObjectNode gaps(Certificate certificate) {
        ObjectNode gaps = Json.object();
        for (Level level : Level.values()) {
            OptionalDouble gap = certificate.gap(level);
            gaps.put(FindingsJson.word(level), gap.isPresent() ? (Double) gap.getAsDouble() : null);
        }
        return gaps;
    }

    private static ObjectNode price(ShiftPrice price) {
        ObjectNode node = Json.object()
                .put("date", price.date().toString())
                .put("duty", price.duty().code());
        node.set("shops", Json.texts(new TreeSet<>(price.shops())));
        node.set("worth", FindingsJson.score(price.worth()));
        return node;
    }
}
