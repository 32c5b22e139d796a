package io.github.paiban.cli;

import io.github.paiban.change.CoverQuestion;
import io.github.paiban.io.roster.DutyWords;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.DidYouMean;
import io.github.paiban.notice.Message;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says of the shift for which someone is looked for.
 *
 * @param date the day as written
 * @param shift the shift as written; null for that of the one who is absent
 * @param skill a skill; null for none
 * @param absent id or name of the one who cannot come; null where one more is needed
 * @param from the first day that others' cells may change, as written; null for the day itself
 * @param most how many answers of each kind
 */
record CoverWishes(
        String date,
        @Nullable String shift,
        @Nullable String skill,
        @Nullable String absent,
        @Nullable String from,
        int most) {

    /** The day. */
    LocalDate day(Asked asked) {
        return asked.date(date);
    }

    /** The id of the one who cannot come; null for none. */
    @Nullable String absentId(Asked asked) {
        return absent == null ? null : asked.agent(absent);
    }

    /**
     * The question.
     *
     * @param roster the roster before anyone is absent
     * @throws Refusal where a word means nothing
     */
    CoverQuestion question(Shop shop, Asked asked, Roster roster) {
        LocalDate on = day(asked);
        Duty duty = shift == null ? dutyOfAbsent(asked, roster) : duty(shop, shift);
        return new CoverQuestion(on, duty, knownSkill(shop), from == null ? on : asked.date(from), most);
    }

    private Duty dutyOfAbsent(Asked asked, Roster roster) {
        String agent = absentId(asked);
        if (agent == null) {
            throw usage("cover-what", Message.of("cli.usage.cover-what"), Message.of("cli.cover.hint-what"));
        }
        LocalDate on = day(asked);
        Duty duty = roster.duty(agent, on);
        if (!duty.isWork()) {
            throw usage(
                    "cover-nothing",
                    Message.of("cli.usage.cover-nothing", agent, on),
                    Message.of("cli.cover.hint-what"));
        }
        return duty;
    }

    private static Duty duty(Shop shop, String word) {
        DutyWords words = new DutyWords(shop.config());
        return words.find(word)
                .filter(Duty::isWork)
                .orElseThrow(() -> usage(
                        "unknown-shift",
                        Message.of("cli.usage.unknown-shift", word),
                        DidYouMean.hint(word, words.knownShifts())));
    }

    private @Nullable String knownSkill(Shop shop) {
        List<String> known = shop.month().agents().stream()
                .flatMap(agent -> agent.skills().stream())
                .distinct()
                .toList();
        if (skill != null && !known.contains(skill)) {
            throw usage("unknown-skill", Message.of("cli.usage.unknown-skill", skill), DidYouMean.hint(skill, known));
        }
        return skill;
    }

    private static Refusal usage(String code, Message said, Message hint) {
        return new Refusal(ExitCode.USAGE, code, said, hint);
    }
}
