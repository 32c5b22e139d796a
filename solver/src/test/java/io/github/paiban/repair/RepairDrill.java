package io.github.paiban.repair;

/** Two absences in the small team, for tests of what is said about them. */
public final class RepairDrill {
    private RepairDrill() {}

    /** Ann is away for one night, and Dan is free. */
    public static RepairAnswer oneNightFree() {
        SmallTeam team = new SmallTeam();
        return RepairSearch.search(RepairRequest.of(team.problem(), team.roster(), team.day(1))
                .absent(new Absence("a", team.day(3), team.day(3))));
    }

    /** Ann is away for two nights that are frozen. */
    public static RepairAnswer nobodyFree() {
        SmallTeam team = new SmallTeam();
        return RepairSearch.search(RepairRequest.of(team.problem(), team.roster(), team.day(3))
                .absent(new Absence("a", team.day(3), team.day(4)))
                .within(2, RepairRequest.UNLIMITED));
    }
}
