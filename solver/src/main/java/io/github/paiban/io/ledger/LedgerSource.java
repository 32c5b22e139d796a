package io.github.paiban.io.ledger;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.Notices;
import io.github.paiban.ledger.Ledger;
import io.github.paiban.model.Period;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Place;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

/**
 * Where a ledger and the published rosters beside it are read from.
 *
 * @param opener opens files by their names, seen from the ledger's folder
 * @param prefix what stands in front of these names when they are told
 * @param ledgerFile the ledger's name
 */
public record LedgerSource(Opener opener, String prefix, String ledgerFile) {
    /** The ledger's usual name. */
    public static final String USUAL_NAME = "ledger.csv";
    /** The folder beside it. */
    static final String PUBLISHED = "published/";

    static final String ANCHOR = PUBLISHED + "last.csv";

    /** Opens a file. */
    @FunctionalInterface
    public interface Opener {
        /**
         * The bytes, at most so many and one more.
         *
         * @throws NoSuchFileException where there is no such file
         * @throws IOException where it cannot be read
         */
        byte[] read(String name, long atMost) throws IOException;
    }

    /** The ledger; empty where there is none and nothing says that there was one. */
    public LedgerReading read() {
        Notices notices = new Notices();
        LedgerReading reading = find(ledgerFile, notices)
                .map(bytes -> LedgerReader.read(shown(ledgerFile), bytes))
                .orElseGet(() -> new LedgerReading(Ledger.EMPTY, List.of(), new byte[0], List.of()));
        reading.notices().forEach(notices);
        Optional<byte[]> anchor = notices.hasErrors() ? Optional.empty() : find(ANCHOR, notices);
        anchor.ifPresent(
                bytes -> LedgerAnchor.check(shown(ANCHOR), bytes, shown(ledgerFile), reading.checks(), notices));
        return new LedgerReading(
                notices.hasErrors() ? null : reading.ledger(), reading.checks(), reading.bytes(), notices.list());
    }

    /** A published roster as it was last published, its name first; empty where its file is gone. */
    public Optional<PublishedRoster> findRoster(Ledger ledger, Period period) {
        int publications = ledger.publications(period);
        if (publications == 0) {
            return Optional.empty();
        }
        String version = version(period, publications);
        return find(version, new Notices()).map(bytes -> new PublishedRoster(shown(version), period, bytes));
    }

    /** What is to be said where a period cannot be published, for it shares days with another that is. */
    public Optional<Notice> findOverlap(Ledger ledger, Period period) {
        return ledger.findOverlapping(period)
                .map(other -> NoticeCode.LEDGER_OVERLAP.at(
                        Place.of(shown(ledgerFile)), PublishedMonth.name(period), PublishedMonth.name(other)));
    }

    /** The file of the roster that was published last for a period. */
    static String latest(Period period) {
        return PUBLISHED + PublishedMonth.name(period) + ".csv";
    }

    /** The file of the roster that was published the so-manieth time for a period. */
    public static String version(Period period, int publication) {
        return PUBLISHED + "versions/" + PublishedMonth.name(period) + "-" + publication + ".csv";
    }

    /** A file's name as the user knows it. */
    public String shown(String name) {
        return prefix + name;
    }

    private Optional<byte[]> find(String name, Notices notices) {
        try {
            byte[] bytes = opener.read(name, LedgerReader.LIMITS.bytes());
            if (bytes.length <= LedgerReader.LIMITS.bytes()) {
                return Optional.of(bytes);
            }
            notices.accept(NoticeCode.FILE_TOO_LARGE.at(Place.of(shown(name)), "", LedgerReader.LIMITS.megabytes()));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException unreadable) {
            notices.accept(NoticeCode.FILE_UNREADABLE.at(Place.of(shown(name)), ""));
        }
        return Optional.empty();
    }
}
