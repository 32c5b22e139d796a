package io.github.paiban.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Agent;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Place;
import io.github.paiban.notice.Texts;
import io.github.paiban.rules.catalogue.Naming;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnknownMentionsTest {
    private static final List<Agent> AGENTS = List.of(Agent.builder("001")
            .name("小王")
            .team("red")
            .shops("Shop A")
            .skills("senior")
            .build());

    @ParameterizedTest
    @CsvSource({"AGENT, 001", "TEAM, red", "SHOP, Shop A", "SKILL, senior"})
    void whatThereIsPasses(Naming naming, String word) {
        assertThat(notices(naming, word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AGENT, 01, unknown-agent",
        "TEAM, Red, unknown-team",
        "SHOP, Shop B, unknown-shop",
        "SKILL, seniors, unknown-skill",
        "ROLE, x, unknown-role",
        "DUTY, x, unknown-duty",
        "CELL, x, unknown-shift"
    })
    void whatThereIsNotIsSaidWhereItStands(Naming naming, String word, String code) {
        assertThat(notices(naming, word))
                .extracting(notice -> notice.place() + " " + notice.code() + " " + notice.value())
                .containsExactly("paiban.yaml:3:4 " + code + " " + word);
    }

    @Test
    void aNameIsNoIdButGivesTheHint() {
        Notice notice = notices(Naming.AGENT, "小王").getFirst();
        assertThat(Texts.in(Locale.ENGLISH).say(notice.hint())).isEqualTo("did you mean “001”?");
    }

    private static List<Notice> notices(Naming naming, String word) {
        Mention mention = new Mention(naming, word, new Place("paiban.yaml", 3, 4));
        return UnknownMentions.notices(List.of(mention), AGENTS);
    }
}
