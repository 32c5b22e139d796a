/** Tests of the workbook. */
@NullMarked
package io.github.paiban.report.workbook;

import org.jspecify.annotations.NullMarked;
