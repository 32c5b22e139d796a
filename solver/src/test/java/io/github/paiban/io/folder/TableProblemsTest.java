package io.github.paiban.io.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Problems of single cells beyond the cases of {@link NoticeCodeTest}; line breaks are written as {@code /}. */
final class TableProblemsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id,name,skills/ ,张三,late-duty                     | ERROR agents.csv:2:1 missing-value
            name,skills/张三,late-duty/,售前                    | ERROR agents.csv:3:1 missing-value
            id,skills,contract/018,late-duty,half               | ERROR agents.csv:2:3 bad-number half
            id,skills,contract/018,late-duty,0                  | ERROR agents.csv:2:3 number-out-of-range 0
            id,skills,contract/018,late-duty,2                  |
            id,skills,contract/018,late-duty,2.1                | ERROR agents.csv:2:3 number-out-of-range 2.1
            id,skills,contract/018,late-duty,200%               |
            id,skills,contract/018,late-duty,全职               |
            id,skills,hired/018,late-duty,2026-11-30            |
            id,skills,hired/018,late-duty,2026-12-01            | WARNING agents.csv:2:3 not-employed 2026-12-01
            id,skills,left/018,late-duty,2026-11-01             |
            id,skills,left/018,late-duty,2026-10-31             | WARNING agents.csv:2:3 not-employed 2026-10-31
            id,skills,earliest/018,late-duty,10                 | ERROR agents.csv:2:3 bad-time 10
            id,skills,earliest/018,late-duty,Foo 10:00          | ERROR agents.csv:2:3 bad-time Foo 10:00
            id,skills,earliest/018,late-duty,Mon                | ERROR agents.csv:2:3 bad-time Mon
            id,skills,earliest,latest/018,late-duty,48:00,1:00  | ERROR agents.csv:2:4 end-before-start 1:00
            id,skills,four-rests.min/018,late-duty,x            | ERROR agents.csv:2:3 bad-number x
            id,skills,four-rests.min/018,late-duty,-1           | ERROR agents.csv:2:3 number-out-of-range -1
            id,skills,four-rests.min/018,late-duty,0            |
            id,skills,four-rests.max,月休/018,late-duty,4,4     | ERROR agents.csv:1:4 column-twice 月休
            """)
    void ofAgents(String text, String problems) {
        assertThat(Shop.problems("agents.csv", lines(text))).isEqualTo(problems == null ? "" : problems);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date,shift,needed/,day,1                       | ERROR demand.csv:2:1 missing-value
            weekday,shift,needed/,day,1                    | ERROR demand.csv:2:1 missing-value
            date,shift,needed/1,day,                       | ERROR demand.csv:2:3 missing-value
            date,shift,needed/1,day,0                      |
            date,from,to,needed/1,9:00,,1                  | ERROR demand.csv:2:3 missing-value
            date,from,to,needed/1,25:00,25:30,1            | WARNING demand.csv:2:2 interval-uncovered 25:00-25:30
            date,shift,needed,under/1,day,1,-1             | ERROR demand.csv:2:4 number-out-of-range -1
            date,weekday,shift,needed/11-1,Sun,day,1       |
            date,shift,needed,queue/1,day,1,售前           |
            date,shift,needed,shop/1,day,1,专卖店          |
            """)
    void ofDemand(String text, String problems) {
        assertThat(Shop.problems("demand.csv", lines(text))).isEqualTo(problems == null ? "" : problems);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id,date,kind,shift/018,1,shift,早班       | ERROR requests.csv:2:4 unknown-shift 早班
            id,date,kind/018,1日(周一),off           | WARNING requests.csv:2:2 weekday-differs 1日(周一)
            id,date,kind/018,11-3~11-5,off           |
            id,date,kind/018,11-3~,off               | ERROR requests.csv:2:2 bad-date 11-3~
            id,from,to,kind/018,11-3,,off            |
            id,from,to,kind/018,x,11-3,off           | ERROR requests.csv:2:2 bad-date x
            id,date,kind,priority/018,1,off,低       |
            id,date,kind,priority/018,1,off,x        | ERROR requests.csv:2:4 bad-number x
            """)
    void ofRequests(String text, String problems) {
        assertThat(Shop.problems("requests.csv", lines(text))).isEqualTo(problems == null ? "" : problems);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date,kind/11-1,           | ERROR holidays.csv:2:2 missing-value
            date,kind/,法定           | ERROR holidays.csv:2:1 missing-value
            date,kind/1,法定          |
            """)
    void ofHolidays(String text, String problems) {
        assertThat(Shop.problems("holidays.csv", lines(text))).isEqualTo(problems == null ? "" : problems);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id,date,shift/018,1,                      | ERROR pins.csv:2:3 missing-value
            id,name,date,shift/018,张三,1,day         |
            name,date,shift/张三,1,night/张三,2,X     |
            """)
    void ofPins(String text, String problems) {
        assertThat(Shop.problems("pins.csv", lines(text))).isEqualTo(problems == null ? "" : problems);
    }

    @Test
    void whatSettingsNameIsHeldAgainstTheAgents() {
        String rules = """
                  a: {rule: run, max: 6, agents: [张三]}
                  b: {rule: run, max: 6, shops: [旗舰]}
                  c: {rule: run, max: 6, skills: [售钱]}
                """;
        assertThat(Shop.problems("paiban.yaml", Shop.SETTINGS + rules).lines().map(line -> line.split(" ", -1)[2]))
                .containsExactly("unknown-agent", "unknown-shop", "unknown-skill");
    }

    @Test
    void whereNobodyIsBoundToAShopEveryoneServesAny() {
        MemoryFolder folder = Shop.folder()
                .with("agents.csv", "id,skills\n018,late-duty\n")
                .with("demand.csv", "date,shift,needed,shop\n1,day,1,旗舰店\n");
        assertThat(Shop.month(folder).requirements())
                .extracting(Requirement::group)
                .containsExactly(new Requirement.Group(null, null, "旗舰店"));
    }

    @Test
    void aQueueMayBeThatOfARole() {
        String settings = Shop.SETTINGS.replace("skills: [late-duty]", "skills: [late-duty], queue: 在线");
        MemoryFolder folder =
                Shop.folder().with("paiban.yaml", settings).with("demand.csv", "date,shift,needed,queue\n1,day,1,在线\n");
        assertThat(Shop.month(folder).requirements()).hasSize(1);
    }

    private static String lines(String text) {
        return text.replace('/', '\n') + "\n";
    }
}
