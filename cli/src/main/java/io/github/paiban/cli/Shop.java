package io.github.paiban.cli;

import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.folder.FolderReading;
import io.github.paiban.io.folder.InputFile;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.io.folder.ShopFolder;
import io.github.paiban.io.roster.RosterFile;
import io.github.paiban.io.roster.RosterReading;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Place;
import io.github.paiban.report.Anonymity;
import io.github.paiban.rotation.OwnRhythm;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.row.FollowPattern;
import io.github.paiban.staffing.Workload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A shop's folder that was read without errors.
 *
 * @param folder where it is
 * @param problem the month and its rules
 * @param config the settings
 * @param notices what there is to say of it
 * @param inputs the files read
 * @param workload volumes and terms of service; null where there are no volumes
 */
record Shop(
        Path folder,
        RosterProblem problem,
        ShopConfig config,
        List<Notice> notices,
        List<InputFile> inputs,
        @Nullable Workload workload) {
    Shop {
        notices = List.copyOf(notices);
        inputs = List.copyOf(inputs);
    }

    /**
     * Reads a folder.
     *
     * @param options for which month, with which demand
     * @throws InputRefused where it has errors
     */
    static Shop read(Path folder, ReadOptions options) {
        FolderReading reading = ShopFolder.read(folder, options);
        List<Notice> notices =
                reading.notices().stream().map(notice -> named(notice, folder)).toList();
        RosterProblem problem = reading.problem();
        ShopConfig config = reading.config();
        if (problem == null || config == null) {
            throw new InputRefused(notices, language(config));
        }
        return new Shop(folder, problem, config, notices, reading.inputs(), reading.workload());
    }

    /** A notice about the folder itself names it as it was typed. */
    private static Notice named(Notice notice, Path folder) {
        if (!notice.place().file().equals(".")) {
            return notice;
        }
        return new Notice(
                notice.severity(),
                notice.code(),
                Place.of(folder.toString()),
                notice.value(),
                notice.expected(),
                notice.hint());
    }

    private static @Nullable Locale language(@Nullable ShopConfig config) {
        return config == null ? null : config.language();
    }

    /**
     * Reads a roster of the month, looked for from here and then from the folder.
     *
     * @throws InputRefused where it has errors
     */
    RosterReading readRoster(Path path) {
        RosterReading reading = file().read(InputPath.of(folder, path), FileLimits.DEFAULT);
        if (reading.roster() == null) {
            List<Notice> all = new ArrayList<>(notices);
            all.addAll(reading.notices());
            throw new InputRefused(all, config.language());
        }
        return reading;
    }

    /**
     * The same shop with its agents' names replaced, also in what is said of its files.
     *
     * @param anonymity in what way; null for not at all
     * @throws Refusal where agents have no staff numbers: their names would stay as their ids
     */
    Shop anonymous(@Nullable Anonymity anonymity) {
        if (anonymity == null) {
            return this;
        }
        List<String> named = Anonymity.findNamed(month());
        if (!named.isEmpty()) {
            Message said = Message.of("cli.anonymous.named", named.getFirst());
            throw new Refusal(ExitCode.INPUT_REFUSED, "names-as-ids", said, Message.of("cli.anonymous.named-hint"));
        }
        List<Notice> clean =
                notices.stream().map(each -> anonymity.of(each, month())).toList();
        RosterProblem renamed = new RosterProblem(anonymity.of(month()), problem.rules());
        return new Shop(folder, renamed, config, clean, inputs, workload);
    }

    /** Writes rosters of the month. */
    RosterFile file() {
        return new RosterFile(config, month().agents());
    }

    /** The month. */
    ShopMonth month() {
        return problem.month();
    }

    /** The same shop with another problem and more to say. */
    Shop with(RosterProblem other, List<Notice> more) {
        Shop said = with(more);
        return new Shop(folder, other, config, said.notices, inputs, workload);
    }

    /** The same shop with more cells promised; what is promised already holds. */
    Shop keeping(List<Assignment> pins) {
        return new Shop(
                folder, new RosterProblem(month().withPins(pins), problem.rules()), config, notices, inputs, workload);
    }

    /** The same shop, its rules about patterns told the rhythm of each agent's last months. */
    Shop inItsRhythm() {
        boolean asked = problem.rules().rowRules().anyMatch(FollowPattern.class::isInstance);
        return asked ? with(OwnRhythm.of(month()).follow(problem), List.of()) : this;
    }

    /** The same shop with more to say. */
    Shop with(List<Notice> more) {
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(more);
        return new Shop(folder, problem, config, all, inputs, workload);
    }
}
