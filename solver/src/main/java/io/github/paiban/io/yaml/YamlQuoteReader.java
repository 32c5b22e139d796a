package io.github.paiban.io.yaml;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.QuoteReading;
import io.github.paiban.io.text.Decoding;
import io.github.paiban.notice.Place;
import java.util.List;

/** Reads quote.yaml. Every problem is listed with its line and column; none is thrown. Safe for several threads. */
public final class YamlQuoteReader {
    /** The names that the file has in a folder, the usual one first. */
    public static final List<String> NAMES = List.of("quote.yaml", "quote.yml", "报价.yaml", "报价.yml");

    private final Overlay overlay;

    /** A reader of the file as it is. */
    public YamlQuoteReader() {
        this(Overlay.NONE);
    }

    /** A reader with other settings over those of the file. */
    public YamlQuoteReader(Overlay overlay) {
        this.overlay = overlay;
    }

    /**
     * What the file says, or what is wrong with it. Never throws for bad content.
     *
     * @param file the file as the user knows it, for the places of notices
     * @param content the file's bytes, in any encoding
     */
    public QuoteReading read(String file, byte[] content) {
        Report report = new Report(file);
        if (content.length > YamlConfigReader.MAX_BYTES) {
            int most = YamlConfigReader.MAX_BYTES >> 20;
            report.add(NoticeCode.FILE_TOO_LARGE, Place.of(file), content.length + " B", most);
            return new QuoteReading(null, report.notices());
        }
        var config = Decoding.decode(file, content, report::add)
                .flatMap(text -> YamlTree.read(text, report))
                .flatMap(root -> new QuoteReader(report).read(overlay.over(root)));
        return new QuoteReading(config.orElse(null), report.notices());
    }
}
