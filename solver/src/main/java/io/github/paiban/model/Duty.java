package io.github.paiban.model;

/**
 * What stands in one cell of the roster: off, on leave, or a shift with or without a role in it.
 *
 * @param kind off, leave or work
 * @param shift the shift's id; empty unless working
 * @param role the role's id; empty where there is none
 */
public record Duty(Kind kind, String shift, String role) {
    /** What the day is for the agent. */
    public enum Kind {
        OFF,
        LEAVE,
        WORK
    }

    /** A day off. */
    public static final Duty OFF = new Duty(Kind.OFF, "", "");

    /** A day of approved leave. */
    public static final Duty LEAVE = new Duty(Kind.LEAVE, "", "");

    public Duty {
        if ((kind == Kind.WORK) == shift.isEmpty() || (shift.isEmpty() && !role.isEmpty())) {
            throw new IllegalArgumentException("A duty of kind " + kind + " cannot have shift '" + shift
                    + "' and role '" + role + "'. Maybe use Duty.of, Duty.OFF or Duty.LEAVE.");
        }
    }

    /** Working a shift. */
    public static Duty of(String shift) {
        return new Duty(Kind.WORK, shift, "");
    }

    /** Working a shift in a role; an empty role is none. */
    public static Duty of(String shift, String role) {
        return new Duty(Kind.WORK, shift, role);
    }

    /** Whether a shift is worked. */
    public boolean isWork() {
        return kind == Kind.WORK;
    }

    /** Stable text: {@code off}, {@code leave}, {@code night} or {@code night/late}. */
    public String code() {
        return switch (kind) {
            case OFF -> "off";
            case LEAVE -> "leave";
            case WORK -> role.isEmpty() ? shift : shift + "/" + role;
        };
    }
}
