package io.github.paiban.benchmark.rotating;

import java.util.List;

/** An instance that a person can check: two weeks of four days, day and night. */
final class TinyInstance {
    static final List<String> TEXT = """
            #Length of the schedule
            4

            #Number of Employees
            2

            ##Number of Shifts
            2

            # Temporal Requirements Matrix
            1 1 0 0
            0 0 1 0

            #ShiftName, Start, Length, Name, MinlengthOfBlocks, MaxLengthOfBlocks
            D  360 480 2 2
            N  1320 480 1 2

            # Minimum and maximum length of days-off blocks
            1 7

            # Minimum and maximum length of work blocks
            2 3

            # Number of not allowed shift sequences
            1 1

            # Not allowed shift sequences
            N D
            N - D
            """.lines().toList();

    private TinyInstance() {}

    static RotatingInstance instance() {
        return RotatingInstance.parse(TEXT);
    }
}
