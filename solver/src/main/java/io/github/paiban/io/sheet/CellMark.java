package io.github.paiban.io.sheet;

/** What a cell carries besides its value, and what may change its meaning. */
public enum CellMark {
    /** A comment. */
    COMMENT,
    /** Text that is struck out, all of it or a part. */
    STRUCK
}
