package io.github.paiban.cli;

import io.github.paiban.notice.DidYouMean;
import io.github.paiban.notice.Message;
import io.github.paiban.quote.Offer;
import io.github.paiban.quote.QuoteTerms;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a command line asks of a quote.
 *
 * @param agents so many agents; null for those of the roster or the folder
 * @param roster the roster that is paid for; null for none
 * @param models ids, names or models of the offers wanted; empty for all
 * @param margin the wanted margin; null for that of the file
 * @param quote the file of cost and offers; null for that of the folder
 * @param headcount the head-count that is paid for; null for none
 */
record QuoteWishes(
        @Nullable BigDecimal agents,
        @Nullable Path roster,
        List<String> models,
        @Nullable BigDecimal margin,
        @Nullable Path quote,
        @Nullable Path headcount) {
    QuoteWishes {
        models = List.copyOf(models);
    }

    /**
     * The terms with the offers and the margin wanted.
     *
     * @throws Refusal where there is no such offer
     */
    QuoteTerms of(QuoteTerms terms) {
        for (String word : models) {
            if (terms.offers().stream().noneMatch(offer -> is(offer, word))) {
                List<String> known = terms.offers().stream()
                        .flatMap(offer -> Stream.of(offer.id(), offer.model().word()))
                        .distinct()
                        .toList();
                Message said = Message.of("cli.usage.unknown-offer", word);
                throw new Refusal(ExitCode.USAGE, "unknown-offer", said, DidYouMean.hint(word, known));
            }
        }
        List<Offer> wanted = terms.offers().stream()
                .filter(offer -> models.isEmpty() || models.stream().anyMatch(word -> is(offer, word)))
                .toList();
        QuoteTerms chosen = terms.withOffers(wanted);
        return margin == null ? chosen : chosen.withMargin(margin);
    }

    private static boolean is(Offer offer, String word) {
        return Stream.of(offer.id(), offer.name(), offer.model().word()).anyMatch(word.strip()::equalsIgnoreCase);
    }
}
