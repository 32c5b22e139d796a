/** The roster as a workbook: the sheet that supervisors know, with formulas, and what is to be said of it. */
@NullMarked
package io.github.paiban.report.workbook;

import org.jspecify.annotations.NullMarked;
