package io.github.paiban.simulation;

/**
 * Waits for the first reply, in seconds, of contacts that got one.
 *
 * @param begin mean until the first reply is begun: what counts for calls
 * @param mean until the first reply, with each wait at most the longest that counts
 * @param p50 half wait no longer
 * @param p90 nine of ten wait no longer
 * @param p95 nineteen of twenty wait no longer
 */
public record Waits(double begin, double mean, double p50, double p90, double p95) {}
