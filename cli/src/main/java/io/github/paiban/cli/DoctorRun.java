package io.github.paiban.cli;

import io.github.paiban.Paiban;
import io.github.paiban.doctor.Diagnosis;
import io.github.paiban.doctor.Diagnosis.Verdict;
import io.github.paiban.doctor.Effort;
import io.github.paiban.doctor.PieceWords;
import io.github.paiban.doctor.Wages;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.law.LawCheck;
import io.github.paiban.notice.Notice;
import io.github.paiban.report.DoctorJson;
import io.github.paiban.rules.Terms;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reads a folder and says whether it can be kept. */
final class DoctorRun {
    private static final int SEED = 1;

    private final Console asked;
    private final Duration time;
    private final int threads;

    DoctorRun(Console asked, Duration time, int threads) {
        this.asked = asked;
        this.time = time;
        this.threads = threads;
    }

    int run(Path folder, ReadOptions options) {
        Shop shop = Shop.read(folder, options);
        Diagnosis diagnosis = Paiban.diagnose(shop.problem(), new Effort(time, threads, SEED, System::nanoTime));
        Console console = asked.orIn(shop.config().language());
        List<Notice> notices = new ArrayList<>(shop.notices());
        Wages wages = diagnosis.verdict() != Verdict.KEEPABLE ? WageFile.find(folder, notices) : null;
        if (wages != null) {
            diagnosis = diagnosis.cheapestFirst(wages);
        }
        LawCheck law = new LawCheck(shop.month(), shop.config().law());
        PieceWords words = new PieceWords(Terms.of(shop.problem()));
        if (console.isJson()) {
            console.json(DoctorJson.of(diagnosis, words, wages, law, notices, console.texts()));
        } else {
            new NoticeLines(console).print(notices);
            new DoctorText(shop, console, words, wages, law).print(diagnosis);
        }
        return diagnosis.verdict() == Verdict.CONTRADICTORY ? ExitCode.NOT_LEGAL : ExitCode.DONE;
    }
}
