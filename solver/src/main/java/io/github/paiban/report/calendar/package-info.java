/** Puts rosters into calendars (iCalendar, RFC 5545) that phones and mail programs read. */
@NullMarked
package io.github.paiban.report.calendar;

import org.jspecify.annotations.NullMarked;
