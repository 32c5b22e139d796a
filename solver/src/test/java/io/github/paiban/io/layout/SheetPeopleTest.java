package io.github.paiban.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.layout.Book.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who of a sheet is a person: nobody is missed, and nobody is made up, without a word. */
final class SheetPeopleTest {
    private static final String FIVE = "姓名|1|2|3|4|5";
    private static final String ZHANG = "张三 早 早 休 晚 休";
    private static final String LI = "李四 晚 晚 休 早 休";

    private static Read november(String... lines) {
        return Book.xlsx().sheet("2026年11月", lines).read("x.xlsx");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = ";",
            value = {
                "Maria Fernanda de la Cruz Gonzalez (trainee)",
                "张三(工号:018)",
                "张三：组长、周末机动",
                "Noteboom, Jan",
                "Summer Countess",
                "欧阳娜娜（2026年3月入职，试用期，由李四带教，早上不排）",
            })
    void nobodyWithDutiesVanishesForHisName(String name) {
        Read read = november(FIVE, name + "|早|早|休|晚|休", "李四|晚|晚|休|早|休");

        assertThat(read.reading().agents()).extracting(ReadAgent::name).containsExactly(name, "李四");
    }

    @Test
    void rowsOfWordsThatAreNoPeopleAreNamed() {
        Read read = november(FIVE, "张三|早|早|休|晚|休", "备注|盘点||促销||", "李四|晚|晚|休|早|休");

        assertThat(read.rows()).isEqualTo(ZHANG + "\n" + LI);
        assertThat(read.assumed()).contains("rows-left-out");
    }

    @Test
    void notesWithBulletsBelowThePeopleAreNoPeople() {
        Read read =
                november("Name|1|2|3|4|5", "Ann|D|D|N|O|O", "Bob|N|N|O|D|D", "* D Day 9-18", "* O Off", "- N: Night");

        assertThat(read.reading().agents()).extracting(ReadAgent::name).containsExactly("Ann", "Bob");
    }

    @Test
    void datesWithTheDayBeforeTheMonthAreTold() {
        Read first = Book.xlsx()
                .sheet("S", "Name|01/11/2026|02/11/2026|03/11/2026|04/11/2026", "Ann|E|E|L|OFF", "Ben|L|OFF|E|E")
                .read("x.xlsx");
        Read second = Book.xlsx()
                .sheet("S", "Name|11/01/2026|11/02/2026|11/03/2026|11/04/2026", "Ann|E|E|L|OFF", "Ben|L|OFF|E|E")
                .read("x.xlsx");

        assertThat(first.span()).isEqualTo(second.span()).isEqualTo("2026-11-01 2026-11-04 4");
        assertThat(first.assumed()).contains("day-first");
        assertThat(second.assumed()).doesNotContain("day-first");
    }
}
