/** Charts of forecasts, drawn as SVG by hand: no library, no browser. */
@NullMarked
package io.github.paiban.report.plot;

import org.jspecify.annotations.NullMarked;
