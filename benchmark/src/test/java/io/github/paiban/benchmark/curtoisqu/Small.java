package io.github.paiban.benchmark.curtoisqu;

import io.github.paiban.Paiban;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Score;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small instances of our own, and rosters written with one letter a day. */
final class Small {
    /** An employee who may nearly everything. */
    static final String FREE = "Ann,E=14|L=14,99999,0,14,1,1,2";

    private Small() {}

    /** Two weeks of early and late shifts for one employee; nothing costs anything. */
    static Instance one(String employee, String... more) {
        return Instance.parse(
                "Small",
                """
                # one employee
                SECTION_HORIZON
                14

                SECTION_SHIFTS
                # a late shift is not followed by an early one
                E,480,
                L,420,E

                SECTION_STAFF
                %s

                %s
                """.formatted(employee, String.join("\n", more)).lines().toList());
    }

    /** Two weeks for three employees with wishes and cover. */
    static Instance three() {
        return one(
                "Ann,E=14|L=3,4800,1440,5,2,2,1\nBob,E=2|L=14,4800,1440,4,2,1,2\nCid,E=14|L=0,4800,480,6,1,3,1",
                "SECTION_DAYS_OFF",
                "Ann,3",
                "Cid,0,10",
                "SECTION_SHIFT_ON_REQUESTS",
                "Ann,1,E,3",
                "Bob,4,L,2",
                "SECTION_SHIFT_OFF_REQUESTS",
                "Bob,9,L,4",
                "SECTION_COVER",
                "0,E,2,100,1",
                "1,E,1,100,1",
                "4,L,1,50,7",
                "9,L,0,100,5");
    }

    /** Rows of letters as cells; spaces between weeks do not matter. */
    static List<List<String>> cells(String... rows) {
        return List.of(rows).stream()
                .map(row -> List.of(row.replace(" ", "").split("")))
                .toList();
    }

    static Verdict judge(Instance instance, List<List<String>> cells) {
        return new Verifier(instance).judge(cells);
    }

    /** What the library's audit says of the same roster. */
    static Score audit(Instance instance, List<List<String>> cells) {
        RosterProblem problem = Model.problem(instance);
        Map<String, List<Duty>> rows = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String employee = instance.staff().get(i).id();
            rows.put(employee, cells.get(i).stream().map(Small::duty).toList());
        }
        return Paiban.check(problem, new Roster(problem.month().period(), rows)).score();
    }

    private static Duty duty(String cell) {
        return cell.equals(Solution.DAY_OFF) ? Duty.OFF : Duty.of(cell);
    }
}
