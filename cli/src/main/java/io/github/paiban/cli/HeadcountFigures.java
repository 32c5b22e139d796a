package io.github.paiban.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.paiban.io.NoticeCode;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Place;
import io.github.paiban.quote.Basis;
import io.github.paiban.quote.Driver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/** The figures of a head-count that was written before, for a quote. */
final class HeadcountFigures {
    /** The file that a head-count writes. */
    static final String USUAL = "out/headcount.json";

    private HeadcountFigures() {}

    /**
     * Those of a shop's month.
     *
     * @param typed the file; looked for from here, then in the shop's folder
     * @throws InputRefused where there is no such file
     * @throws Refusal where it is no head-count, or has not the month
     */
    static Basis read(Shop shop, Path typed) {
        boolean isUsual = typed.equals(Path.of(USUAL));
        Path file = isUsual ? shop.folder().resolve(typed) : InputPath.of(shop.folder(), typed);
        if (!Files.isRegularFile(file)) {
            throw new InputRefused(
                    List.of(NoticeCode.FILE_MISSING.at(Place.of(file.toString()), "", file.toString())),
                    shop.config().language());
        }
        YearMonth wanted = YearMonth.from(shop.month().period().first());
        for (JsonNode month : document(file).path("months")) {
            if (month.path("from").asText().startsWith(wanted.toString())) {
                return figures(month.path("figures"), file);
            }
        }
        throw refused(file, "cli.quote.headcount-month", wanted);
    }

    private static JsonNode document(Path file) {
        try {
            JsonNode document = new ObjectMapper().readTree(Files.readString(file));
            if (document.path("format").asText().equals("paiban-headcount-1")) {
                return document;
            }
            throw refused(file, "cli.quote.headcount-other", "");
        } catch (JacksonException broken) {
            throw refused(file, "cli.quote.headcount-other", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Basis figures(JsonNode written, Path file) {
        Basis basis = Basis.EMPTY;
        for (Driver driver : Driver.values()) {
            JsonNode value = written.path(driver.word());
            if (value.isNumber() && value.decimalValue().signum() >= 0) {
                BigDecimal number = value.decimalValue();
                basis = basis.with(driver, number, HeadcountBasis.PLAN);
            }
        }
        if (!basis.has(Driver.AGENTS)) {
            throw refused(file, "cli.quote.headcount-other", "");
        }
        return basis;
    }

    private static Refusal refused(Path file, String said, Object what) {
        return new Refusal(
                ExitCode.INPUT_REFUSED,
                "no-headcount",
                Message.of(said, file.toString(), what.toString()),
                Message.of("cli.quote.headcount-hint"));
    }
}
