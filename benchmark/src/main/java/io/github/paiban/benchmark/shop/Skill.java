package io.github.paiban.benchmark.shop;

/** The skills of generated agents, as the tables write them. */
final class Skill {
    static final String SENIOR = "senior";
    static final String DUTY = "late-duty";
    static final String MENTOR = "mentor";
    static final String TRAINEE = "trainee";
    static final String STUDENT = "student";

    /** The two queues. */
    static final String PRESALE = "presale";

    static final String AFTERSALE = "aftersale";

    private Skill() {}
}
