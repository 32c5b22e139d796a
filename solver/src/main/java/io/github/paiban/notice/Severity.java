package io.github.paiban.notice;

/** How much a notice weighs: an error refuses the input, a warning and an information do not. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
