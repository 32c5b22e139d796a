package io.github.paiban.io.folder;

import io.github.paiban.io.yaml.YamlQuoteReader;
import io.github.paiban.notice.Notice;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Quotes, each with a fault of its own. */
final class QuoteNotices {
    private QuoteNotices() {}

    /** What reading a quote tells whose second tier, for the whole volume, makes the bill fall. */
    static List<Notice> ofFallingTiers() {
        String quote = """
                client: Tea House
                tax: 6%
                month: {inquiries: 20000, spread: 10%, agents: 10, hours: 174h}
                cost: {wage: 5000, seat: 1000}
                offers:
                  chat: {name: Chats, model: per-inquiry, tiering: whole, tiers: {0: 3.5, 10000: 3.0}}
                """;
        return new YamlQuoteReader()
                .read("quote.yaml", quote.getBytes(StandardCharsets.UTF_8))
                .notices();
    }
}
