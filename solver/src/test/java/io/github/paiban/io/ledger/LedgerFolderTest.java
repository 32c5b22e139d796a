package io.github.paiban.io.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.ledger.Fingerprint;
import io.github.paiban.ledger.Ledger;
import io.github.paiban.ledger.LedgerBatch;
import io.github.paiban.ledger.Publication.Outcome;
import io.github.paiban.model.Period;
import io.github.paiban.notice.Notice;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LedgerFolderTest {
    private static final int KILLS = 10;

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("ledger.csv");
    }

    private Publisher publisher() throws IOException {
        return new Publisher(file(), step -> {});
    }

    private LedgerReading read() throws IOException {
        return new LedgerFolder(file(), "").source().read();
    }

    private Ledger ledger() throws IOException {
        LedgerReading reading = read();
        return Objects.requireNonNull(reading.ledger(), () -> "refused: " + reading.notices());
    }

    @Test
    void theRosterIsKeptBesideInItsLastVersionAndInAllBefore() throws IOException {
        publisher().publish(1);
        publisher().publish(2);
        Ledger ledger = ledger();
        Period period = ledger.periods().getFirst();
        String name = PublishedMonth.name(period);

        byte[] second = Files.readAllBytes(folder.resolve("published/" + name + ".csv"));
        assertThat(second).isEqualTo(Files.readAllBytes(folder.resolve("published/versions/" + name + "-2.csv")));
        assertThat(Files.readAllBytes(folder.resolve("published/versions/" + name + "-1.csv")))
                .isNotEqualTo(second);
        assertThat(new LedgerFolder(file(), "")
                        .source()
                        .findRoster(ledger, period)
                        .orElseThrow()
                        .bytes())
                .isEqualTo(second);
    }

    @Test
    void theSecondTimeNothingChanges() throws IOException {
        publisher().publish(1);
        byte[] once = Files.readAllBytes(file());

        assertThat(publisher().publish(1).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(Files.readAllBytes(file())).isEqualTo(once);
    }

    @Test
    void whatStandsThereStaysByteForByte() throws IOException {
        publisher().publish(1);
        byte[] once = Files.readAllBytes(file());
        publisher().publish(2);
        byte[] twice = Files.readAllBytes(file());

        assertThat(twice.length).isGreaterThan(once.length);
        assertThat(Arrays.copyOf(twice, once.length)).isEqualTo(once);
    }

    @Test
    void aFileThatASpreadsheetSavedOtherwiseGoesOnReadable() throws IOException {
        publisher().publish(1);
        List<UnaryOperator<String>> changes =
                List.of(text -> text.replace(',', ';'), text -> text.replace("\r\n", "\n"), String::strip);
        List<Charset> encodings = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16);
        int publications = 1;
        for (UnaryOperator<String> change : changes) {
            for (Charset encoding : encodings) {
                byte[] whole = new LedgerText(Locale.ENGLISH).bytes(ledger());
                String text = change.apply(new String(whole, StandardCharsets.UTF_8).substring(1));
                Files.write(file(), text.getBytes(encoding));
                publisher().publish(10 + publications);
                publications++;
                assertThat(ledger().batches()).hasSize(publications);
            }
        }
    }

    @Test
    void stoppedAtAnyStepTheLedgerIsTheOldOneOrTheNewOneAndPublishingAgainCompletesIt() throws IOException {
        List<String> steps = new ArrayList<>();
        publisher().publish(1);
        new Publisher(file(), steps::add).publish(2);
        assertThat(steps).hasSize(4 * 5);
        for (int stop = 0; stop < steps.size(); stop++) {
            int last = stop;
            int number = 100 + stop;
            Ledger before = ledger();
            List<String> done = new ArrayList<>();
            Publisher stopping = new Publisher(file(), step -> {
                done.add(step);
                if (done.size() > last) {
                    throw new IllegalStateException("stopped after " + step);
                }
            });

            assertThatThrownBy(() -> stopping.publish(number)).hasMessage("stopped after " + steps(done, last));

            Ledger after = ledger();
            boolean old = after.equals(before);
            assertThat(old
                            || after.batches()
                                    .subList(0, before.batches().size())
                                    .equals(before.batches()))
                    .isTrue();
            assertThat(old).as(done.getLast()).isEqualTo(!done.contains("ledger.csv renamed"));
            publisher().publish(number);
            assertThat(ledger().batches()).hasSize(before.batches().size() + 1);
            assertComplete(number);
        }
    }

    private static String steps(List<String> done, int last) {
        return done.get(last);
    }

    @Test
    void killedAtAnyMomentTheLedgerIsWhole() throws Exception {
        SplittableRandom random = new SplittableRandom(20261101);
        int publications = 0;
        for (int round = 0; round < KILLS; round++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xshare:auto",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Publisher.class.getName(),
                            file().toString(),
                            Integer.toString(1 + 100_000 * round))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                assertThat(out.readLine()).isEqualTo("begins");
                TimeUnit.MICROSECONDS.sleep(random.nextLong(120_000));
                process.destroyForcibly();
                process.waitFor();
            }
            Ledger ledger = ledger();
            assertThat(ledger.batches().size()).isGreaterThan(publications);
            publications = ledger.batches().size();
        }
        publisher().publish(7);
        assertComplete(7);
    }

    /** The ledger, the roster beside it and what remembers its end agree. */
    private void assertComplete(int number) throws IOException {
        Ledger ledger = ledger();
        LedgerBatch last = ledger.batches().getLast();
        Period period = last.period();
        Publisher again = publisher();
        assertThat(again.publish(number).outcome()).isEqualTo(Outcome.UNCHANGED);
        byte[] roster = Files.readAllBytes(folder.resolve("published/" + PublishedMonth.name(period) + ".csv"));
        assertThat(roster)
                .isEqualTo(
                        Files.readAllBytes(folder.resolve(LedgerSource.version(period, ledger.publications(period)))));
        assertThat(roster).isEqualTo(Publisher.bytes(again.publish(number).roster()));
        assertThat(last.fingerprint())
                .isEqualTo(Fingerprint.of(again.publish(number).roster()));
        assertThat(Files.readString(folder.resolve("published/last.csv")))
                .contains(ledger.batches().size() + ",c");
    }

    @Test
    void aLedgerThatLostWholePublicationsOrAllIsRefused() throws IOException {
        publisher().publish(1);
        byte[] once = Files.readAllBytes(file());
        publisher().publish(2);

        Files.write(file(), once);
        assertThat(codes()).containsExactly(NoticeCode.LEDGER_BEHIND.code());
        Files.delete(file());
        assertThat(codes()).containsExactly(NoticeCode.LEDGER_BEHIND.code());
        Files.delete(folder.resolve("published/last.csv"));
        assertThat(ledger()).isEqualTo(Ledger.EMPTY);
    }

    @Test
    void anotherLedgerUnderTheSameNameIsRefused(@TempDir Path elsewhere) throws IOException {
        publisher().publish(1);
        Path other = elsewhere.resolve("ledger.csv");
        new Publisher(other, step -> {}).publish(2);
        Files.copy(other, file(), StandardCopyOption.REPLACE_EXISTING);

        assertThat(codes()).containsExactly(NoticeCode.LEDGER_BEHIND.code());
    }

    @Test
    void aFolderInPlaceOfTheLedgerIsRefused() throws IOException {
        Files.createDirectory(file());
        assertThat(codes()).containsExactly(NoticeCode.FILE_UNREADABLE.code());
    }

    @Test
    void onlyOnePublishesAtATime() throws IOException {
        LedgerFolder ledger = new LedgerFolder(file(), "");
        try (LedgerFolder.Lock lock = ledger.lock()) {
            assertThat(lock.lock().isValid()).isTrue();
            assertThatThrownBy(() -> publisher().publish(1)).isInstanceOf(LedgerFolder.LedgerInUse.class);
        }
        assertThat(publisher().publish(1).outcome()).isEqualTo(Outcome.FIRST);
    }

    private List<String> codes() throws IOException {
        LedgerReading reading = read();
        assertThat(reading.ledger()).isNull();
        return reading.notices().stream().map(Notice::code).toList();
    }
}
